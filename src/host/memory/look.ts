import type { CellsSeen } from "../../core/base/rests-on";
import type { CellStyle } from "../../core/base/workbook-edit";
import { contains } from "../../core/base/address";
import type { Answer, CellPlace, CellsFound, ChoicesFound, Question, SheetOutline } from "../port";
import type { MemoryBook, MemorySheet } from "./book";
import { formatsIn, heldAt, styleAt } from "./cells";
import { namedArea } from "./edit-book";
import { refuse, sheetOf } from "./refuse";

/** Points; of a column that nobody has set. */
const USUAL_WIDTH = 54;

/** Answers a question. Throws a `Refusal` where a sheet is gone. */
export function answered(book: MemoryBook, question: Question): Answer {
  const {
    used = [],
    names = [],
    filters = [],
    rules = [],
    cells = [],
    contents = [],
    looks = [],
    widths = [],
    hidden = [],
    choices = [],
  } = question;
  return {
    structureProtected: book.structureProtected,
    sheets: book.sheets.map(outlineOf),
    used: used.map((sheet) => sheetOf(book, sheet).used),
    names: names.map(({ name, sheet }) => {
      const home = sheet === undefined ? undefined : sheetOf(book, sheet).name;
      return book.names.find((one) => one.name === name && one.sheet === home)?.formula;
    }),
    filters: filters.map((of) =>
      "sheet" in of
        ? sheetOf(book, of.sheet).filtered
        : !book.tables.some(({ name }) => name === of.table) && refuse("changed-meanwhile"),
    ),
    rules: rules.map((sheet) =>
      sheetOf(book, sheet).rules.flatMap(({ id, rule }) =>
        rule.kind === "formula" ? [{ id, formula: rule.formula }] : [],
      ),
    ),
    cells: cellsNow(book, cells),
    contents: contents.map((sheet) => {
      const { used: at, formulas } = sheetOf(book, sheet);
      return { at, formulas };
    }),
    looks: looks.map(({ sheet, row, column }) => {
      const { bold, wrap, fontName, fontSize, color, fill, vertical, grid } = styleAt(
        sheetOf(book, sheet),
        row,
        column,
      );
      return present({ bold, wrap, fontName, fontSize, color, fill, vertical, grid });
    }),
    widths: widths.map(({ sheet, column }) => sheetOf(book, sheet).widths[column] ?? USUAL_WIDTH),
    hidden: hidden.map(() => false),
    choices: choices.map((place) => choicesIn(sheetOf(book, place.sheet), place)),
  };
}

/** By the last rule that was set for the cell. */
function choicesIn({ others }: MemorySheet, { row, column }: CellPlace): ChoicesFound | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  const rule = others
    .flatMap((edit) => (edit.kind === "validation" && contains(edit.at, cell) ? [edit.rule] : []))
    .at(-1);
  return rule?.kind === "list" ? { source: rule.words.join(","), open: rule.alert === "warning" } : undefined;
}

/** The members that are there. */
const present = (style: { readonly [K in keyof CellStyle]: CellStyle[K] | undefined }): CellStyle =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));

/** Cells that were seen before, as they are now. */
export function cellsNow(book: MemoryBook, cells: readonly CellsSeen[]): CellsFound[] {
  return cells.map((seen) => {
    const sheet = sheetOf(book, seen.sheet);
    const at = seen.through === undefined ? seen.at : namedArea(book, seen.sheet, seen.through);
    const matrix = (what: "value" | "formula") =>
      Array.from({ length: at.rows }, (_, r) =>
        Array.from({ length: at.columns }, (__, c) => heldAt(sheet, at.row + r, at.column + c)[what]),
      );
    return {
      seen,
      at,
      values: seen.written || seen.what === "values" ? matrix("value") : [],
      formulas: seen.written || seen.what === "formulas" ? matrix("formula") : [],
      numberFormats: seen.written ? formatsIn(sheet, at) : [],
    };
  });
}

export const outlineOf = ({ id, name, visibility, protected: locked }: MemorySheet): SheetOutline => ({
  id,
  name,
  visibility,
  protected: locked,
});
