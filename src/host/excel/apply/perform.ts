import type { WorkbookEdit } from "../../../core/base/workbook-edit";
import type { Answer, CellsFound, Performed, PerformOptions } from "../../port";
import { isOnTheWeb } from "../platform";
import { ProblemError } from "../problem-of";
import { answerInPieces, isTooLarge, queueAnswer } from "../read/look";
import { fitting } from "../read/look-in-pieces";
import { queueSeen } from "../read/queue-seen";
import { runExcel } from "../run";
import { splitByPayload } from "./payload";
import { queueEdits } from "./queue-edits";
import { textFormatsLast } from "./text-formats-last";

/** Performs edits, a `sync()` a step; on the web more where a step, or what is asked behind the last, is too large for one. */
export async function perform(
  steps: readonly (readonly WorkbookEdit[])[],
  { cells = [], after, onStep, signal, ...run }: PerformOptions = {},
): Promise<Performed> {
  const state: { sent: boolean; found: readonly CellsFound[]; after?: Answer } = { sent: false, found: [] };
  const result = await runExcel(async ({ workbook }) => {
    for (const [i, step] of steps.entries()) {
      if (signal?.aborted) throw new ProblemError({ code: "cancelled" });
      const ordered = textFormatsLast(step);
      const parts = isOnTheWeb() ? splitByPayload(ordered) : [ordered];
      for (const [k, part] of parts.entries()) {
        workbook.application.suspendScreenUpdatingUntilNextSync();
        const seen = state.sent ? () => [] : queueSeen(workbook, isOnTheWeb() ? fitting(cells) : cells);
        state.sent = true;
        queueEdits(workbook, part);
        const isLast = i === steps.length - 1 && k === parts.length - 1;
        const asked = isLast ? after : undefined;
        const answer = asked === undefined || isTooLarge(asked) ? undefined : queueAnswer(workbook, asked);
        await workbook.context.sync();
        state.found = [...state.found, ...seen()];
        if (answer !== undefined) state.after = answer();
        else if (asked !== undefined) state.after = await answerInPieces(workbook, asked);
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
