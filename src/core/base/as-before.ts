import type { Before, Now } from "./before";
import { contentOf, formatAt } from "./cells-of";
import { emptied, looksAsBefore, oldSheet, rulesAsBefore } from "./looks-as-before";
import { namesAsBefore } from "./names-as-before";
import { anchorOf, placeNow } from "./own-place";
import type { SheetSnapshot } from "./snapshot";
import { besideTexts, formatEdit, runsDown, TEXT_FORMAT } from "./text-cells";
import type { Area, WorkbookEdit } from "./workbook-edit";

/**
 * The edits that take others back on the sheets that were there before, the one way of all commands: what an interrupted
 * run has left, and what 撤销 undoes. Contents of cells, number formats, looks of cells that were empty, widths, our
 * conditional formats, names and settings become as they were, where they are no longer. New sheets are removed by who
 * knows their ids.
 */
export function asBefore(edits: readonly WorkbookEdit[], before: Before, now: Now): WorkbookEdit[] {
  const { snapshot: was } = before;
  return [
    ...rulesAsBefore(edits, before, now),
    ...looksAsBefore(edits, before, now),
    ...edits.flatMap((edit) => contentsAsBefore(edit, edits, before, now)),
    ...edits.flatMap((edit) => formatsAsBefore(edit, edits, before, now)),
    ...namesAsBefore(edits, was, now.snapshot),
    ...edits.flatMap((edit): WorkbookEdit[] =>
      edit.kind === "setting" &&
      JSON.stringify(was.settings[edit.key]) !== JSON.stringify(now.snapshot.settings[edit.key])
        ? [{ ...edit, value: was.settings[edit.key] }]
        : [],
    ),
  ];
}

/** An edit's cells: the sheet as it was and as it is, their place then and by now. */
type Cells = {
  readonly was: SheetSnapshot;
  readonly is: SheetSnapshot;
  readonly at: Area;
  readonly place: Area;
};

function cellsOf(
  edit: Extract<WorkbookEdit, { kind: "write" | "clear" | "style" }>,
  edits: readonly WorkbookEdit[],
  { snapshot: before }: Before,
  { snapshot: now }: Now,
): Cells | undefined {
  const was = oldSheet(before, now, edit.sheet);
  const is = now.sheets.find(({ name }) => name === edit.sheet);
  const place = placeNow(edit.sheet, edit.at, anchorOf(edit, edits, before), now);
  return was === undefined || is === undefined || place === undefined
    ? undefined
    : { was, is, at: edit.at, place };
}

function contentsAsBefore(
  edit: WorkbookEdit,
  edits: readonly WorkbookEdit[],
  before: Before,
  now: Now,
): WorkbookEdit[] {
  if (edit.kind !== "write" && edit.kind !== "clear") return [];
  const cells = cellsOf(edit, edits, before, now);
  if (cells === undefined) return [];
  const { was, is, at, place } = cells;
  const { sheet } = edit;
  const content = contentOf(was, at);
  if (JSON.stringify(content) === JSON.stringify(contentOf(is, place))) return [];
  // What held nothing is written nothing: the text format need not make way for that, and may have gone by then.
  const texts = formatsIn(place, (row, column) =>
    content[row]?.[column] !== "" && formatAt(is, place.row + row, place.column + column) === TEXT_FORMAT
      ? TEXT_FORMAT
      : undefined,
  );
  return besideTexts(
    sheet,
    texts.map((one) => one.at),
    [{ kind: "write", sheet, at: place, content }],
  );
}

/**
 * The cells of an area for which a number format is given, by their rows and columns in it; neighbours below each other
 * with one format together.
 */
function formatsIn(
  { row: top, column: left, rows, columns }: Area,
  formatOf: (row: number, column: number) => string | undefined,
): readonly { readonly at: Area; readonly numberFormat: string }[] {
  const cells: { readonly row: number; readonly column: number; readonly format: string }[] = [];
  for (let column = 0; column < columns; column += 1)
    for (let row = 0; row < rows; row += 1) {
      const format = formatOf(row, column);
      if (format !== undefined) cells.push({ row: top + row, column: left + column, format });
    }
  return runsDown(cells, ({ format }) => format).map(({ at, alike }) => ({ at, numberFormat: alike }));
}

/** Number formats that an edit has set or cleared, but of cells that held nothing. */
function formatsAsBefore(
  edit: WorkbookEdit,
  edits: readonly WorkbookEdit[],
  before: Before,
  now: Now,
): WorkbookEdit[] {
  const sets = edit.kind === "style" && edit.style.numberFormat !== undefined && edit.within === undefined;
  if (!sets && edit.kind !== "clear") return [];
  const cells = cellsOf(edit, edits, before, now);
  if (cells === undefined) return [];
  const { was, at, place } = cells;
  const stands = formatsOnceLooksStand(edit, edits, before, cells);
  const found = formatsIn({ ...at, row: place.row, column: place.column }, (row, column) => {
    const numberFormat = formatAt(was, at.row + row, at.column + column);
    return numberFormat === stands(row, column) ? undefined : numberFormat;
  });
  return found.map(({ at: cell, numberFormat }) => formatEdit(edit.sheet, cell, numberFormat));
}

/** The number format that a cell of an edit has when `looksAsBefore` is carried out; undefined where that is not known. */
function formatsOnceLooksStand(
  edit: Extract<WorkbookEdit, { kind: "clear" | "style" }>,
  edits: readonly WorkbookEdit[],
  { snapshot }: Before,
  { was, is, place }: Cells,
): (row: number, column: number) => string | undefined {
  if (edit.kind === "clear" && edit.again !== undefined) return () => "General";
  if (edit.kind === "clear")
    return edit.through === undefined
      ? (row, column) => formatAt(is, place.row + row, place.column + column)
      : () => undefined;
  const isEmptied = anchorOf(edit, edits, snapshot)?.isNew === true || emptied(edit, was).length > 0;
  return isEmptied ? () => "General" : (row, column) => formatAt(is, place.row + row, place.column + column);
}
