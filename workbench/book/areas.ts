import type { IRange } from "@univerjs/core";
import type { Area } from "../../src/core/base/workbook-edit";
import { intersect } from "../../src/core/base/address";

/** The engine's corners as an area. */
export const areaFrom = (range: IRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

/** An area by its corners, as the engine has it. */
export const engineArea = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

/**
 * What is left of an area without a hole: at most four rectangles, those above and below as wide as the area.
 * @example subtract({ row: 0, column: 0, rows: 9, columns: 1 }, { row: 5, column: 0, rows: 4, columns: 1 })
 *   //=> [{ row: 0, column: 0, rows: 5, columns: 1 }]
 */
export function subtract(area: Area, hole: Area): Area[] {
  const gap = intersect(area, hole);
  if (!gap) return [area];
  const { row, column, rows, columns } = area;
  const below = gap.row + gap.rows;
  const right = gap.column + gap.columns;
  return [
    { row, column, rows: gap.row - row, columns },
    { row: gap.row, column, rows: gap.rows, columns: gap.column - column },
    { row: gap.row, column: right, rows: gap.rows, columns: column + columns - right },
    { row: below, column, rows: row + rows - below, columns },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
