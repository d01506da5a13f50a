import type { Area } from "../../../src/core/base/workbook-edit";
import { worksheetOf, type SheetSelf } from "./selves";
import { valueOf } from "./cells";

/** The smallest area with contents (or, unless `valuesOnly`, with any format of its own). */
export function usedArea(self: SheetSelf, valuesOnly: boolean): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  worksheetOf(self)
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell) return;
      const filled = valueOf(cell) !== "" || (typeof cell.f === "string" && cell.f !== "");
      if (!filled && (valuesOnly || cell.s === undefined || cell.s === null)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
