import { nextYearStrings } from "../../../strings/next-year";
import { fill } from "../../../strings/fill";
import { deadlineTextOf, indicatorsOf } from "../../notice/indicators";
import { rollingOf } from "../../notice/rolling";
import type { Indicator } from "../../notice/model/indicator";
import { underRulings } from "../../notice/ruled-indicators";
import type { Ruling } from "../../notice/ruling-text";
import type { PlanId } from "../../notice/model/official-list";
import { rolled, type Change } from "./change";
import { saidOf } from "./ruled-source";
import { spanOf, yearTokens } from "./years";

const { reason: text, field: fieldNames } = nextYearStrings;

/** The deadlines and base years of the notice's indicators of a plan: each follows its measure. */
export const indicatorChanges = (
  plan: PlanId,
  by: number,
  decided: readonly Ruling[] = [],
): readonly Change[] =>
  indicatorsOf(plan).flatMap((official) => {
    const { indicator, rulings } = underRulings(official, decided);
    return [...deadlineChange(indicator, by, rulings), ...baselineChange(indicator)];
  });

function deadlineChange(indicator: Indicator, by: number, rulings: readonly Ruling[]): Change[] {
  const from = deadlineTextOf(indicator);
  const spans = yearTokens(from).map((token) => spanOf(token, by));
  const kind = rollingOf(indicator.task)?.kind;
  if (spans.length === 0 || kind === undefined) return [];
  const asked = kind === "once" || kind === "period" || kind === "start";
  return [
    {
      ...{
        id: `${indicator.id}/${fieldNames["indicator-deadline"]}`,
        key: indicator.id,
        list: "",
        sheet: "",
        cell: "",
      },
      ...{ field: "indicator-deadline", from, moved: rolled(from, spans), spans, kind },
      to: kind === "period" ? from : rolled(from, spans),
      action: asked ? "ask" : "move",
      proposal: kind === "period" ? "keep" : "move",
      reason: rulings
        .map(saidOf)
        .reduce(
          (reason, why) => fill(text.why, { reason, why }),
          asked ? text[kind] : reasonOf(indicator, kind),
        ),
      ...(kind === "yearly-value" && indicator.value !== 0 ? { value: true as const } : {}),
    },
  ];
}

function reasonOf({ value, unit }: Indicator, kind: string): string {
  if (value === 0) return text.zero;
  if (kind !== "yearly-value") return text.yearly;
  return fill(text.kept, { value: value === null ? "—" : `${value}${unit ?? ""}` });
}

function baselineChange({ id, baselineYear, task }: Indicator): Change[] {
  if (baselineYear === undefined) return [];
  const kind = rollingOf(task)?.kind;
  const year = String(baselineYear);
  return [
    {
      ...{ id: `${id}/${fieldNames.baseline}`, key: id, list: "", sheet: "", cell: "", field: "baseline" },
      ...{ from: year, moved: year, to: year, action: "ask", proposal: "keep", reason: text.base, spans: [] },
      ...(kind === undefined ? {} : { kind }),
    },
  ];
}
