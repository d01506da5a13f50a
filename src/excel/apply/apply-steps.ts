import type { WorkbookEdit } from "../../core/edits/workbook-edit";
import { fail, ok, type Result } from "../../core/problem/problem";
import { ProblemError } from "../problem-of";
import { runExcel, type RunOptions } from "../run";
import { queueEdits } from "./queue-edits";
import { splitByPayload } from "./payload";

export type ApplyOptions = RunOptions & {
  /** Called after each step that is in the workbook. */
  readonly onStep?: (done: number, total: number) => void;
  /** Stops between two steps; what was written is taken back. */
  readonly signal?: AbortSignal;
  /** What takes the edits back on sheets that were there before. New sheets are removed in any case. */
  readonly undo?: readonly WorkbookEdit[];
};

/**
 * Performs the steps of a plan: one `context.sync()` a step (more only where a step is too large for one request).
 * All or nothing: when a step fails or the user cancels, the sheets added are removed and `undo` is performed, so
 * that nothing half-written remains.
 *
 * Problems: `cancelled`; `half-written` (detail `sheets`) where even taking back failed; those of `runExcel`.
 */
export async function applySteps(
  steps: readonly (readonly WorkbookEdit[])[],
  options: ApplyOptions = {},
): Promise<Result<void>> {
  const { onStep, signal, undo = [] } = options;
  const added: string[] = [];
  const result = await runExcel(async (context) => {
    const { workbook } = context;
    for (const [i, edits] of steps.entries()) {
      if (signal?.aborted) throw new ProblemError({ code: "cancelled" });
      for (const part of splitByPayload(edits)) {
        workbook.application.suspendScreenUpdatingUntilNextSync();
        added.push(...addedBy(part));
        queueEdits(workbook, part);
        await context.sync();
      }
      onStep?.(i + 1, steps.length);
    }
  }, options);
  if (result.ok) return result;
  if (!isStarted(result.problem.detail, added)) return result;
  const takenBack = await takeBack(added, undo);
  return takenBack.ok
    ? result
    : fail({ code: "half-written", detail: { sheets: added.join("、"), cause: result.problem.code } });
}

const addedBy = (edits: readonly WorkbookEdit[]): string[] =>
  edits.flatMap((edit) => {
    if (edit.kind === "copy-sheet") return [edit.to];
    return edit.kind === "add-sheet" ? [edit.sheet] : [];
  });

/** A refused `worksheets.add` left nothing behind; and the sheet that has the name is the user's. */
function isStarted(detail: Readonly<Record<string, string | number>> | undefined, added: string[]): boolean {
  if (detail?.["location"] !== "WorksheetCollection.add") return true;
  added.pop();
  return added.length > 0;
}

/** Twice, because what failed a moment ago may work now. */
async function takeBack(sheets: readonly string[], undo: readonly WorkbookEdit[]): Promise<Result<void>> {
  const attempt = () =>
    runExcel(async ({ workbook }) => {
      // A sheet that the failed request did not come to is a null object, and deleting one does nothing.
      const found = sheets.map((name) => workbook.worksheets.getItemOrNullObject(name));
      for (const sheet of found) sheet.delete();
      queueEdits(workbook, undo);
      await workbook.context.sync();
    });
  const first = await attempt();
  return first.ok ? ok(undefined) : attempt();
}
