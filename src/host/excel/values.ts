import type { CellValue } from "../../core/base/snapshot";
import type { Area } from "../../core/base/workbook-edit";

/**
 * The one place where Excel's values become the core's: Excel declares them as anything, and gives texts, numbers and
 * booleans; `""` is blank, an error its text.
 */
export const valuesOf = (range: Excel.Range): CellValue[][] => range.values as CellValue[][];

/** The formula where a cell has one, else its value. */
export const formulasOf = (range: Excel.Range): CellValue[][] => range.formulas as CellValue[][];

export const formatsOf = (range: Excel.Range): string[][] => range.numberFormat as string[][];

export const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** What `areaOf` needs. */
export const AREA = "rowIndex,columnIndex,rowCount,columnCount";
