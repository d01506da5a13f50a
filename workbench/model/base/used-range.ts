import type { ICellData, Nullable } from "@univerjs/core";
import type { Area } from "../../../src/core/base/workbook-edit";
import { worksheetOf, type SheetSelf } from "./selves";
import { valueOf } from "./cells";

/**
 * The smallest area with contents (or, unless `valuesOnly`, with any format of its own), of a sheet or of an area in
 * it. Only rows that hold something are looked at.
 */
export function usedArea(self: SheetSelf, valuesOnly: boolean, within?: Area): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const matrix: Readonly<Record<number, Record<number, Nullable<ICellData>>>> = worksheetOf(self)
    .getSheet()
    .getCellMatrix()
    .getMatrix();
  for (const row of rowsWithin(matrix, within)) {
    const cells = matrix[row] ?? {};
    let isRowUsed = false;
    for (const key in cells) {
      const column = Number(key);
      // Most cells lie where others have been found already.
      if (isRowUsed && column >= left && column <= right) continue;
      const cell = cells[column];
      if (!cell || (within && (column < within.column || column >= within.column + within.columns))) continue;
      const filled = valueOf(cell) !== "" || (typeof cell.f === "string" && cell.f !== "");
      if (!filled && (valuesOnly || cell.s === undefined || cell.s === null)) continue;
      isRowUsed = true;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function rowsWithin(matrix: Readonly<Record<number, unknown>>, within: Area | undefined): number[] {
  if (!within) return Object.keys(matrix).map(Number);
  const { row, rows } = within;
  // The rows to look at: for an area of few rows its own, for a tall area those of the sheet that hold something.
  if (rows <= 2_000) return Array.from({ length: rows }, (_, i) => row + i).filter((each) => matrix[each]);
  return Object.keys(matrix)
    .map(Number)
    .filter((each) => each >= row && each < row + rows);
}
