import type { WorkbookEdit } from "../../../core/base/workbook-edit";
import type { Answer, CellsFound, Performed, PerformOptions } from "../../port";
import { isOnTheWeb } from "../platform";
import { ProblemError } from "../problem-of";
import { queueAnswer } from "../read/look";
import { queueSeen } from "../read/queue-seen";
import { runExcel } from "../run";
import { splitByPayload } from "./payload";
import { queueEdits } from "./queue-edits";
import { textFormatsLast } from "./text-formats-last";

/** Performs edits, a `sync()` a step; on the web more where a step is too large for one request. */
export async function perform(
  steps: readonly (readonly WorkbookEdit[])[],
  { cells = [], ask, onStep, signal, ...run }: PerformOptions = {},
): Promise<Performed> {
  const state: { sent: boolean; found: readonly CellsFound[]; answer?: Answer } = { sent: false, found: [] };
  const result = await runExcel(async ({ workbook }) => {
    for (const [i, step] of steps.entries()) {
      if (signal?.aborted) throw new ProblemError({ code: "cancelled" });
      const ordered = textFormatsLast(step);
      const parts = isOnTheWeb() ? splitByPayload(ordered) : [ordered];
      for (const part of parts) {
        workbook.application.suspendScreenUpdatingUntilNextSync();
        const seen = state.sent ? () => [] : queueSeen(workbook, cells);
        state.sent = true;
        queueEdits(workbook, part);
        const isLast = step === steps[steps.length - 1] && part === parts[parts.length - 1];
        const answer = isLast && ask !== undefined ? queueAnswer(workbook, ask) : undefined;
        await workbook.context.sync();
        state.found = [...state.found, ...seen()];
        if (answer !== undefined) state.answer = answer();
      }
      onStep?.(i + 1, steps.length);
    }
  }, run);
  if (result.ok) return { ...state, answered: true };
  const { problem } = result;
  // Excel names the action at which it stopped; what the connection did to a request, it can't.
  const answered = problem.code === "cancelled" || (problem.detail?.["location"] ?? "") !== "";
  return { ...state, answered, problem };
}
