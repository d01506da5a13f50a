import { columnName } from "../../base/address";
import type { CellValue, SheetSnapshot } from "../../base/snapshot";
import { foldText } from "../../language/text/fold";
import { headingParts } from "../header-rows";
import { SheetCells } from "../sheet-cells";

/** Rows from the top of a sheet that are offered to the user as the header. */
const ROWS = 60;

type RowChoice = { readonly row: number; readonly text: string };
type ColumnChoice = { readonly column: number; readonly text: string };

/** The rows that could be a header, each with how it begins. */
export function headerRowChoices(sheet: SheetSnapshot): readonly RowChoice[] {
  const cells = new SheetCells(sheet);
  const choices: RowChoice[] = [];
  for (let row = cells.firstRow; row <= cells.lastRow && choices.length < ROWS; row += 1) {
    const texts = cells.row(row).map(({ text }) => text);
    if (texts.length > 1) choices.push({ row, text: texts.join(" ").slice(0, 30) });
  }
  return choices;
}

/** The columns under a header row, each with its letters and its heading: `C 完成时限`. */
export function columnChoices(
  sheet: SheetSnapshot,
  header: { readonly first: number; readonly last: number },
): readonly ColumnChoice[] {
  const cells = new SheetCells(sheet);
  const choices: ColumnChoice[] = [];
  for (let column = cells.firstColumn; column <= cells.lastColumn; column += 1) {
    const heading = headingParts(cells, header.first, header.last, column, cells.firstColumn).join("/");
    const first = foldText(cells.text(header.last + 1, column)).slice(0, 8);
    const shown = heading === "" ? first : heading.slice(0, 16);
    choices.push({ column, text: `${columnName(column)} ${shown}`.trim() });
  }
  return choices;
}

/** The cells of a row as a person sees them in a choice of header rows. */
export const rowShown = ({ used, values }: SheetSnapshot, row: number): readonly CellValue[] =>
  used === null ? [] : (values[row - used.row] ?? []);
