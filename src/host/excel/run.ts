import { fail, ok, type Problem, type Result } from "../../core/base/problem";
import { problemOf } from "./problem-of";

/** The oldest Excel the add-in works with (Excel 2021): everything it writes exists there. */
export const LEAST_EXCEL_API = "1.9";

export type RunOptions = {
  /** Called once when Excel has not answered for a while and says, when asked, that a cell is being edited. */
  readonly onWaiting?: () => void;
};

/** Long enough for a slow machine, short enough that nobody wonders. */
const PATIENCE_MS = 1500;

/**
 * One `Excel.run`. While a cell is being edited Excel holds the request back until the edit ends, instead of
 * refusing it; `onWaiting` lets the caller say so. What goes wrong comes back as a problem, never as an exception.
 * One undo step where Excel has it (ExcelApi 1.20).
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { onWaiting }: RunOptions = {},
): Promise<Result<T>> {
  const tooOld = excelTooOld();
  if (tooOld) return fail(tooOld);
  const answered = onWaiting === undefined ? () => undefined : askWhileWaiting(onWaiting);
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (isSupported("1.20")) options.mergeUndoGroup = true;
  try {
    return ok(
      await Excel.run(options, async (context) => {
        const value = await work(context);
        answered();
        return value;
      }),
    );
  } catch (cause) {
    return fail(problemOf(cause));
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

/** Whether the host has a version of the Excel API: `1.14` in Excel 2021. */
export function isSupported(excelApi: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", excelApi);
}

function excelTooOld(): Problem | undefined {
  return isSupported(LEAST_EXCEL_API)
    ? undefined
    : { code: "api-too-old", detail: { needed: LEAST_EXCEL_API } };
}
