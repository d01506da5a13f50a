import type { CellStyle } from "hucre";
import { cellAddress } from "../../../src/core/base/address";
import { cellXml } from "../../../src/xlsx/fresh/fresh-text";
import type { ModelCell, SheetModel } from "../model/workbook-model";
import { sameStyle, styleText, type CellPlaces } from "./compare";

/**
 * Cells that hold a number, a truth value or a text and nothing else: a merge writes thousands of them. They are
 * written straight into the opened file's part; of each look that is new to one of them, the library writes a single
 * cell, for its number.
 */

/** Excel's errors begin so; the library decides which texts are some. */
const ERROR_BEGINS = "#";

export type PlainValue = string | number | boolean;

/** What is to be written, where it is plain. */
export function plainValue(cell: ModelCell | undefined): PlainValue | undefined {
  if (cell?.formula !== undefined || cell?.isError === true) return undefined;
  const value = cell?.value;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return typeof value === "string" && !value.startsWith(ERROR_BEGINS) ? value : undefined;
}

/** A plain cell's element. `look`: its number in the file. */
export function plainCell(row: number, column: number, value: PlainValue, look: number): string {
  const open = `<c r="${cellAddress(row, column)}"${look === 0 ? "" : ` s="${look}"`}`;
  if (typeof value === "number") return `${open}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${cellXml(value)}</t></is></c>`;
}

/** Where the library writes each look of plain cells, by `styleText`. */
export type LookPlaces = ReadonlyMap<string, { readonly row: number; readonly column: number }>;

/** Of the cells to write, those that the library has to write. */
export function cellsForLibrary(
  before: SheetModel["cells"],
  after: SheetModel["cells"],
  wanted: CellPlaces,
): { readonly cells: SheetModel["cells"]; readonly looks: LookPlaces } {
  const cells = new Map<number, Map<number, ModelCell>>();
  const looks = new Map<string, { row: number; column: number }>();
  for (const [row, columns] of wanted) {
    const line = after.get(row);
    const kept = new Map<number, ModelCell>();
    for (const column of columns) {
      const cell = line?.get(column);
      if (cell === undefined) continue;
      if (
        plainValue(cell) !== undefined &&
        !isNewLook(before.get(row)?.get(column)?.style, cell.style, looks)
      )
        continue;
      if (plainValue(cell) !== undefined) looks.set(styleText(cell.style), { row, column });
      kept.set(column, cell);
    }
    // A row that is not in the file takes its opening tag from the library.
    cells.set(row, kept);
  }
  return { cells, looks };
}

const isNewLook = (before: CellStyle | undefined, after: CellStyle | undefined, looks: LookPlaces): boolean =>
  !sameStyle(before, after) && !looks.has(styleText(after));
