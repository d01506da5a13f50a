import type { WorkbookEdit } from "../../core/base/workbook-edit";
import { fail, ok, type Problem, type Result } from "../../core/base/problem";
import type { SheetSnapshot } from "../../core/base/snapshot";
import { isOnTheWeb } from "../platform";
import { ProblemError } from "../problem-of";
import { runExcel, type RunOptions } from "../run";
import { queueEdits } from "./queue-edits";
import { splitByPayload } from "./payload";
import { textFormatsLast } from "./text-formats-last";
import { addedBy, settle, type Interrupted } from "./settle";

type ApplyOptions = RunOptions & {
  /** Called after each step that is in the workbook. */
  readonly onStep?: (done: number, total: number) => void;
  /** Stops between two steps; what was written is taken back. */
  readonly signal?: AbortSignal;
  /** What takes the edits back on sheets that were there before. New sheets are removed in any case. */
  readonly undo?: readonly WorkbookEdit[];
  /** The workbook's sheets as the plan found them. Needed where the plan deletes sheets. */
  readonly before?: readonly Pick<SheetSnapshot, "id" | "name">[];
};

/**
 * Performs the steps of a plan: one `context.sync()` a step (on the web more where a step is too large for one
 * request). All or nothing: when a step fails or the user cancels, the sheets added are removed and `undo` is
 * performed, so that nothing half-written remains. A plan that deletes sheets does so at its very end; where only
 * the answer to that was lost, the plan is carried through.
 *
 * Problems: `cancelled`; `half-written` and `half-replaced` (detail `sheets`) where even taking back failed; those of
 * `runExcel`.
 */
export async function applySteps(
  steps: readonly (readonly WorkbookEdit[])[],
  options: ApplyOptions = {},
): Promise<Result<void>> {
  const { onStep, signal, undo = [], before = [] } = options;
  const sent: WorkbookEdit[] = [];
  const result = await runExcel(async (context) => {
    const { workbook } = context;
    for (const [i, step] of steps.entries()) {
      const edits = textFormatsLast(step);
      if (signal?.aborted) throw new ProblemError({ code: "cancelled" });
      for (const part of isOnTheWeb() ? splitByPayload(edits) : [edits]) {
        workbook.application.suspendScreenUpdatingUntilNextSync();
        sent.push(...part);
        queueEdits(workbook, part);
        await context.sync();
      }
      onStep?.(i + 1, steps.length);
    }
  }, options);
  if (result.ok || sent.length === 0) return result;
  const nameTaken = result.problem.detail?.["location"] === "WorksheetCollection.add";
  return afterFailure(result.problem, { sent, before, undo, nameTaken });
}

/** Twice, because what failed a moment ago may work now. */
async function afterFailure(problem: Problem, interrupted: Interrupted): Promise<Result<void>> {
  const first = await settle(interrupted);
  const settled = first.ok ? first : await settle(interrupted);
  if (settled.ok) return settled.value === "kept" ? ok(undefined) : fail(problem);
  const replacing = interrupted.sent.some(({ kind }) => kind === "delete-sheet");
  return fail({
    code: replacing ? "half-replaced" : "half-written",
    detail: { sheets: addedBy(interrupted.sent).join("、"), cause: problem.code },
  });
}
