import type { Result } from "../core/base/problem";
import type { ListCorrection } from "../core/tables/tasks/correction";
import { dropCorrections, keepCorrection } from "../core/tables/tasks/kept-corrections";
import { applySteps } from "../excel/apply/apply-steps";
import { readWorkbook } from "../excel/read-workbook";
import type { RunOptions } from "../excel/run";

/**
 * Keeps in the workbook what a person said about a list, as names of its sheet. No cell is touched.
 *
 * @param width The columns of the list.
 */
export async function correctList(
  correction: ListCorrection,
  width: { readonly firstColumn: number; readonly lastColumn: number },
  options: RunOptions = {},
): Promise<Result<void>> {
  const read = await readWorkbook({ ...options, sheets: [correction.sheet] });
  if (!read.ok) return read;
  return applySteps([keepCorrection(correction, width, read.value.names)], options);
}

/** Forgets what a person said about the list under a header row (0-based). */
export async function forgetCorrection(
  sheet: string,
  headerRow: number,
  options: RunOptions = {},
): Promise<Result<void>> {
  const read = await readWorkbook({ ...options, sheets: [sheet] });
  if (!read.ok) return read;
  return applySteps([dropCorrections(read.value.names, sheet, headerRow)], options);
}
