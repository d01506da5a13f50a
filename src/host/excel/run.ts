import { fail, ok, type Problem, type Result } from "../../core/base/problem";
import { problemOf } from "./problem-of";

/**
 * The oldest Excel the add-in works with: everything it writes exists there, and merged cells can be read, without
 * which lists would be read wrongly. Excel 2021 has 1.14.
 */
export const LEAST_EXCEL_API = "1.13";

export type RunOptions = {
  /** Called once when Excel has not answered for a while: most often a cell is still being edited. */
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
  const timer = onWaiting && setTimeout(onWaiting, PATIENCE_MS);
  const answered = () => {
    if (timer !== undefined) clearTimeout(timer);
  };
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

/** Whether the host has a version of the Excel API: `1.14` in Excel 2021. */
export function isSupported(excelApi: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", excelApi);
}

function excelTooOld(): Problem | undefined {
  return isSupported(LEAST_EXCEL_API)
    ? undefined
    : { code: "api-too-old", detail: { needed: LEAST_EXCEL_API } };
}
