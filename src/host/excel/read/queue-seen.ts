import { areaAddress } from "../../../core/base/address";
import type { CellsSeen } from "../../../core/base/rests-on";
import type { Area } from "../../../core/base/workbook-edit";
import type { CellsFound } from "../../port";
import { AREA, areaOf, formatsOf, formulasOf, valuesOf } from "../values";

/** Queues the reading of cells that were seen before; call the result after the next `sync()`. */
export function queueSeen(workbook: Excel.Workbook, cells: readonly CellsSeen[]): () => CellsFound[] {
  const reads = cells.map((seen) => {
    const range = rangeOf(workbook, seen);
    range.load(`${AREA},${loadOf(seen)}`);
    return { seen, range };
  });
  return () => reads.map(({ seen, range }) => asFound(seen, areaOf(range), [range]));
}

/** Where cells that were seen before are by now. */
export function rangeOf(workbook: Excel.Workbook, { sheet: name, at, through }: CellsSeen): Excel.Range {
  const sheet = workbook.worksheets.getItem(name);
  return through === undefined ? sheet.getRange(areaAddress(at)) : sheet.names.getItem(through).getRange();
}

/** What is read of them. */
export const loadOf = ({ written, what }: CellsSeen): string =>
  written ? "values,formulas,numberFormat" : what;

/** @param parts Blocks of rows that were read, one below the other. */
export const asFound = (seen: CellsSeen, at: Area, parts: readonly Excel.Range[]): CellsFound => ({
  seen,
  at,
  values: seen.written || seen.what === "values" ? parts.flatMap(valuesOf) : [],
  formulas: seen.written || seen.what === "formulas" ? parts.flatMap(formulasOf) : [],
  numberFormats: seen.written ? parts.flatMap(formatsOf) : [],
});
