import { foldText } from "../language/text/fold";
import type { RowCell, SheetCells } from "./sheet-cells";

/** Rows that one header can have. */
const MOST_ROWS = 3;

/** The rows of a header that has one of its rows here, as the merged cells of that row say. */
export function mergedHeaderRows(
  cells: SheetCells,
  row: number,
  run: readonly RowCell[],
): { readonly first: number; readonly last: number } {
  let [first, last] = [row, row];
  for (const { column } of run) {
    const area = cells.mergeAt(row, column);
    if (area === undefined || area.rows > MOST_ROWS) continue;
    first = Math.min(first, area.row);
    last = Math.max(last, area.row + area.rows - 1);
  }
  return { first, last };
}

/**
 * The parts of a column's heading from top to bottom, a merged cell once. Where a heading above is not merged over the
 * columns it stands for (责任单位 over 牵头 and 配合), the nearest one to the left that has something below is taken.
 */
export function headingParts(
  cells: SheetCells,
  firstRow: number,
  lastRow: number,
  column: number,
  firstColumn: number,
): readonly string[] {
  const parts: string[] = [];
  const own = foldText(cells.text(lastRow, column));
  for (let row = firstRow; row <= lastRow; row += 1) {
    let part = foldText(cells.text(row, column));
    for (let c = column - 1; part === "" && own !== "" && row < lastRow && c >= firstColumn; c -= 1) {
      if (foldText(cells.text(lastRow, c)) === "") break;
      part = foldText(cells.text(row, c));
    }
    if (part !== "" && part !== parts[parts.length - 1]) parts.push(part);
  }
  return parts;
}
