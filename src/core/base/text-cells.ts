import type { Area, WorkbookEdit } from "./workbook-edit";

/** The format under which all that is typed is a text. */
export const TEXT_FORMAT = "@";

/** The edit that sets a number format. */
export const formatEdit = (sheet: string, at: Area, numberFormat: string): WorkbookEdit => ({
  kind: "style",
  sheet,
  at,
  style: { numberFormat },
});

/**
 * Writing into cells of which some have the text format, or may have it. Texts are written with an apostrophe in front,
 * which such a cell takes for a character of the text, and of a number it makes a text; so it has no format while it is
 * written.
 *
 * @param texts The cells that have the text format; `staying`: those that are to have it afterwards too.
 */
export function besideTexts(
  sheet: string,
  texts: readonly Area[],
  writes: readonly WorkbookEdit[],
  staying = texts,
): WorkbookEdit[] {
  return [
    ...texts.map((at) => formatEdit(sheet, at, "General")),
    ...writes,
    ...staying.map((at) => formatEdit(sheet, at, TEXT_FORMAT)),
  ];
}

/** Cells below each other that are alike, and where they stand. */
type Run<T, K> = { readonly at: Area; readonly alike: K; readonly cells: readonly T[] };

/** Neighbours below each other that are alike, together; the cells come column by column, from top to bottom. */
export function runsDown<T extends { readonly row: number; readonly column: number }, K>(
  cells: Iterable<T>,
  alikeOf: (cell: T) => K,
): readonly Run<T, K>[] {
  const found: { at: Area; alike: K; cells: T[] }[] = [];
  for (const cell of cells) {
    const { row, column } = cell;
    const alike = alikeOf(cell);
    const last = found[found.length - 1];
    const isNext = last?.at.column === column && last.at.row + last.cells.length === row;
    if (isNext && last.alike === alike) last.cells.push(cell);
    else found.push({ at: { row, column, rows: 1, columns: 1 }, alike, cells: [cell] });
  }
  return found.map((run) => ({ ...run, at: { ...run.at, rows: run.cells.length } }));
}
