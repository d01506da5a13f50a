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
  const answered = onWaiting === undefined ? () => undefined : askWhileWaiting(onWaiting);
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

/**
 * Asks now and then whether a cell is being edited, until that is so or the result is called. A request that is not to
 * be held back is refused then; while Excel is only busy it is answered late, and nothing is said of cells.
 */
function askWhileWaiting(onEditing: () => void): () => void {
  let isOver = false;
  const ask = async (): Promise<void> => {
    const isEditing = await isCellEdited();
    if (isOver) return;
    if (isEditing) onEditing();
    else timer = setTimeout(() => void ask(), PATIENCE_MS);
  };
  let timer = setTimeout(() => void ask(), PATIENCE_MS);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

async function isCellEdited(): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: false }, async ({ workbook }) => {
      workbook.worksheets.getCount();
      await workbook.context.sync();
    });
    return false;
  } catch (cause) {
    return problemOf(cause).code === "cell-edit-mode";
  }
}

function excelTooOld(): HostProblem | undefined {
  return isSupported(LEAST_EXCEL_API)
    ? undefined
    : { code: "api-too-old", detail: { needed: LEAST_EXCEL_API } };
}
