import type { Area } from "../../../core/base/workbook-edit";
import { intersect } from "../../../core/base/address";
import { areaOf } from "../values";

/** Excel answers at most 512 merged areas for one range, and fails above. So many cells cannot hold more. */
const CELLS_PER_QUESTION = 1024;
const LOAD = "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount";

/**
 * Queues the reading of a range's merged areas (ExcelApi 1.13, the least with which anything is
 * read); call the result after the next `sync()`. A large range is asked in bands of rows. Whether Excel gives an area that crosses a band whole or
 * cut is not documented: bands share a row, so that the pieces of one area overlap and are put together again.
 */
export function queueMerges(range: Excel.Range, { rows: rowCount, columns }: Area): () => Area[] {
  const rows = Math.max(2, Math.floor(CELLS_PER_QUESTION / columns));
  const answers: Excel.RangeAreas[] = [];
  for (let row = 0; row === 0 || row < rowCount - 1; row += rows - 1) {
    const height = Math.min(rows, rowCount - row);
    const band = height === rowCount ? range : range.getRow(row).getResizedRange(height - 1, 0);
    const merges = band.getMergedAreasOrNullObject();
    merges.load(LOAD);
    answers.push(merges);
  }
  return () =>
    joined(answers.flatMap((merges) => (merges.isNullObject ? [] : merges.areas.items.map(areaOf))));
}

/**
 * Joins areas that overlap: they are pieces of one merged area, as no two merged areas of a sheet overlap. The pieces
 * come in the order of their bands.
 */
function joined(areas: readonly Area[]): Area[] {
  const result: Area[] = [];
  const byColumn = new Map<number, number>();
  for (const area of areas) {
    const at = byColumn.get(area.column);
    const last = at === undefined ? undefined : result[at];
    if (at !== undefined && last && intersect(last, area)) {
      const end = Math.max(last.row + last.rows, area.row + area.rows);
      result[at] = { ...last, row: Math.min(last.row, area.row), rows: end - Math.min(last.row, area.row) };
      continue;
    }
    byColumn.set(area.column, result.length);
    result.push(area);
  }
  return result;
}
