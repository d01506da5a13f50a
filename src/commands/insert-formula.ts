import type { Result } from "../core/base/problem";
import { writeActiveCell } from "../host/writing/write-active-cell";
import type { RunOptions } from "../host/port";

/**
 * Writes a formula into the selected cell and answers with its address. A cell that holds something is left alone.
 *
 * Problems: `cell-occupied`, `sheet-protected`, `cell-edit-mode`, `api-too-old`.
 */
export function insertFormula(
  formula: string,
  options: RunOptions = {},
): Promise<Result<{ readonly cell: string }>> {
  return writeActiveCell(formula, options);
}
