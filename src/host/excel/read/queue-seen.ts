import { areaAddress } from "../../../core/base/address";
import type { CellsSeen } from "../../../core/base/rests-on";
import type { CellsFound } from "../../port";
import { formatsOf, formulasOf, valuesOf } from "../values";

/** Queues the reading of cells that were seen before; call the result after the next `sync()`. */
export function queueSeen(workbook: Excel.Workbook, cells: readonly CellsSeen[]): () => CellsFound[] {
  const reads = cells.map((seen) => {
    const sheet = workbook.worksheets.getItem(seen.sheet);
    const range =
      seen.through === undefined
        ? sheet.getRange(areaAddress(seen.at))
        : sheet.names.getItem(seen.through).getRange();
    range.load(`rowIndex,columnIndex,${seen.written ? "values,formulas,numberFormat" : seen.what}`);
    return { seen, range };
  });
  return () =>
    reads.map(({ seen, range }) => ({
      seen,
      at: { ...seen.at, row: range.rowIndex, column: range.columnIndex },
      values: seen.written || seen.what === "values" ? valuesOf(range) : [],
      formulas: seen.written || seen.what === "formulas" ? formulasOf(range) : [],
      numberFormats: seen.written ? formatsOf(range) : [],
    }));
}
