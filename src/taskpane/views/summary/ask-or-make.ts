import { COMMANDS } from "../../../commands";
import type { MadeSummary, SummaryRequest } from "../../../commands/summary";
import type { SummaryPreview } from "../../../commands/summary-preview";
import type { SerialDay } from "../../../core/base/serial";
import { ok, type Result } from "../../../core/base/problem";

export type Asked = "not-asked" | "agreed";

type AskedOrMade =
  | { readonly kind: "ask"; readonly preview: SummaryPreview }
  | {
      readonly kind: "made";
      readonly sheets: readonly string[];
      readonly report: MadeSummary["report"];
      readonly asOf: SerialDay;
    };

/** Makes the summary, unless it would replace an earlier one and the user hasn't agreed: then nothing is written. */
export async function askOrMake(
  request: SummaryRequest & { readonly asOf: SerialDay },
  asked: Asked,
): Promise<Result<AskedOrMade>> {
  if (asked === "not-asked") {
    // The preview is made anew, because the workbook may have changed since the view read it.
    const preview = await COMMANDS.previewSummary.run(request);
    if (!preview.ok) return preview;
    if (preview.value.replaces.length > 0) return ok({ kind: "ask", preview: preview.value });
  }
  const made = await COMMANDS.makeSummary.run(request);
  if (!made.ok) return made;
  const { sheets, roles, report } = made.value;
  return ok({ kind: "made", sheets: roles.map((role) => sheets[role]), report, asOf: request.asOf });
}
