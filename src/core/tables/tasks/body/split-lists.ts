import type { Header } from "../header/header";
import type { SheetCells } from "../../sheet-cells";
import { rowKind, TITLE } from "./row-kind";

/** A header, and the first row below it that no longer belongs to its list (0-based). */
export type Extent = { readonly header: Header; readonly end: number };

/** Rows looked at above a header for a title, and below it for the first number. */
const NEAR = 6;

/**
 * How far each list goes: down to the next header over its columns. A repeated header is a page's head within the list
 * as long as the row numbers go on; where the numbers begin anew, or a title stands above the repeated header, another
 * list begins.
 */
export function splitLists(cells: SheetCells, headers: readonly Header[]): readonly Extent[] {
  const gone = new Set<Header>();
  return headers.flatMap((header, i): Extent[] => {
    if (gone.has(header)) return [];
    for (const below of headers.slice(i + 1)) {
      if (below.lastColumn < header.firstColumn || below.firstColumn > header.lastColumn) continue;
      if (below.firstRow <= header.lastRow) continue;
      if (!isPageHead(cells, header, below))
        return [{ header, end: firstLineOf(cells, below, header.lastRow + 1, "sections too") }];
      gone.add(below);
    }
    return [{ header, end: cells.lastRow + 1 }];
  });
}

function isPageHead(cells: SheetCells, header: Header, below: Header): boolean {
  const alike =
    below.firstColumn === header.firstColumn && below.headings.join("|") === header.headings.join("|");
  if (!alike || below.corrected) return false;
  const titled = firstLineOf(cells, below, header.lastRow + 1) !== below.firstRow;
  const { no } = header.columns;
  if (no !== undefined) {
    const before = numberNear(cells, no, below.firstRow - 1, -1, header.lastRow);
    const after = numberNear(cells, no, below.lastRow + 1, 1, cells.lastRow + 1);
    if (before !== undefined && after !== undefined)
      // The number of the first row below may be missing, so without a title any number not lower goes on; under a
      // title only the very next.
      return titled ? after === before + 1 : after >= before && after > 1;
  }
  return !titled;
}

/** The nearest whole number in a column, from `row` on, before `end`. */
function numberNear(
  cells: SheetCells,
  column: number,
  row: number,
  step: 1 | -1,
  end: number,
): number | undefined {
  for (let r = row, i = 0; r !== end && i < NEAR; r += step, i += 1) {
    const text = cells.text(r, column);
    if (/^\d+$/.test(text)) return Number(text);
  }
  return undefined;
}

/**
 * The first of the lines right above a header that belong to its list: title, 填报单位 and the like. Where the header
 * is known to begin another list, a section heading with no task below it (二、水污染防治) belongs to the list that
 * begins.
 */
function firstLineOf(
  cells: SheetCells,
  header: Header,
  from: number,
  which: "titles" | "sections too" = "titles",
): number {
  let first = header.firstRow;
  for (let row = header.firstRow - 1; row >= Math.max(from, header.firstRow - NEAR); row -= 1) {
    const inRow = cells.row(row, header.firstColumn, header.lastColumn);
    if (inRow.length === 0) continue;
    const title = inRow.length <= 2 && inRow.some(({ text }) => TITLE.test(text));
    const kind = rowKind(inRow, row, header);
    if (title || (which === "sections too" && kind === "section" && inRow.length === 1)) first = row;
    else if (inRow.length > 3 || kind === "task") break;
  }
  return first;
}
