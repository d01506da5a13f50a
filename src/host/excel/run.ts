import type { HostProblem, HostResult, RunOptions } from "../port";
import { can, isSupported, LEAST_EXCEL_API } from "./capabilities";
import { problemOf } from "./problem-of";

/** Long enough for a slow machine, short enough that nobody wonders. */
const PATIENCE_MS = 1500;

/**
 * One `Excel.run`. While a cell is being edited Excel holds the request back until the edit ends, instead of
 * refusing it; `onWaiting` lets the caller say so. What goes wrong comes back as a problem, never as an exception.
 * One undo step where Excel has it.
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { onWaiting }: RunOptions = {},
): Promise<HostResult<T>> {
  const tooOld = excelTooOld();
  if (tooOld) return { ok: false, problem: tooOld };
  const timer = onWaiting && setTimeout(onWaiting, PATIENCE_MS);
  const answered = () => {
    if (timer !== undefined) clearTimeout(timer);
  };
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (can("one-undo")) options.mergeUndoGroup = true;
  try {
    const value = await Excel.run(options, async (context) => {
      const result = await work(context);
      answered();
      return result;
    });
    return { ok: true, value };
  } catch (cause) {
    return { ok: false, problem: problemOf(cause) };
  } finally {
    answered();
  }
}

function excelTooOld(): HostProblem | undefined {
  return isSupported(LEAST_EXCEL_API)
    ? undefined
    : { code: "api-too-old", detail: { needed: LEAST_EXCEL_API } };
}
