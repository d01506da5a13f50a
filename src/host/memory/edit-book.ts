import { absoluteAddress, intersect, parseArea, quoteSheet, splitReference } from "../../core/base/address";
import { isFormula } from "../../core/base/cell-content";
import type { NameSnapshot } from "../../core/base/snapshot";
import type { Area, CellContent, WorkbookEdit } from "../../core/base/workbook-edit";
import type { HostProblemCode } from "../port";
import { newSheet, type MemoryBook, type MemorySheet } from "./book";
import { withCells, type Held } from "./cells";
import { addSheet, copySheet, deleteSheet, renameSheet } from "./edit-sheets";
import { refuse, sheetOf } from "./refuse";

type Edit<K extends WorkbookEdit["kind"]> = Extract<WorkbookEdit, { kind: K }>;
type Perform<K extends WorkbookEdit["kind"]> = (book: MemoryBook, edit: Edit<K>) => MemoryBook;

/** A workbook after one edit. Throws a `Refusal` where a spreadsheet would refuse it. */
export function edited<K extends WorkbookEdit["kind"]>(book: MemoryBook, edit: Edit<K>): MemoryBook {
  const run = PERFORM[edit.kind] as unknown as Perform<K>;
  return run(book, edit);
}

/** A sheet that may be written to, changed. */
function inSheet(
  book: MemoryBook,
  { sheet: name }: { readonly sheet: string },
  change: (sheet: MemorySheet) => MemorySheet,
): MemoryBook {
  const sheet = sheetOf(book, name);
  if (sheet.protected) refuse("access-denied");
  const after = change(sheet);
  return { ...book, sheets: book.sheets.map((one) => (one === sheet ? after : one)) };
}

const kept = (book: MemoryBook, edit: WorkbookEdit & { readonly sheet: string }): MemoryBook =>
  inSheet(book, edit, (sheet) => ({ ...sheet, others: [...sheet.others, edit] }));

const PERFORM: { readonly [K in WorkbookEdit["kind"]]: Perform<K> } = {
  "add-sheet": (book, { sheet }) => addSheet(book, (id) => newSheet(id, sheet)),
  write: (book, edit) => {
    const at = placeOf(book, edit);
    const held = edit.content.map((row) => row.map(heldOf));
    return inSheet(book, edit, (sheet) =>
      withCells(sheet, at, (row, column) => held[row - at.row]?.[column - at.column] ?? heldOf("")),
    );
  },
  "hide-sheet": (book, edit) => inSheet(book, edit, (sheet) => ({ ...sheet, visibility: "hidden" })),
  merge: (book, { at, ...edit }) =>
    inSheet(book, edit, (sheet) => ({ ...sheet, merges: [...sheet.merges, at] })),
  style: (book, edit) => {
    const at = placeOf(book, edit);
    return inSheet(book, edit, (sheet) => ({ ...sheet, looks: [...sheet.looks, { at, style: edit.style }] }));
  },
  "row-heights": kept,
  "column-widths": (book, edit) => {
    const { through, widths } = edit;
    const first = through === undefined ? edit.first : namedArea(book, edit.sheet, through).column;
    const set = Object.fromEntries(widths.map((width, i) => [first + i, width]));
    return inSheet(book, edit, (sheet) => ({ ...sheet, widths: { ...sheet.widths, ...set } }));
  },
  "page-setup": kept,
  "freeze-rows": kept,
  table: (book, edit) => {
    const { name, sheet, at } = edit;
    if (book.tables.some((one) => isAlike(one.name, name))) refuse("changed-meanwhile");
    const after = inSheet(book, edit, (one) => one);
    return { ...after, tables: [...book.tables, { name, sheet: sheetOf(book, sheet).name, at }] };
  },
  validation: kept,
  "conditional-formats": (book, edit) => {
    const { at } = edit;
    const rules = edit.rules.map((rule, i) => ({ id: `rule-${book.given + i + 1}`, at, rule }));
    const after = inSheet(book, edit, (sheet) => ({ ...sheet, rules: [...rules, ...sheet.rules] }));
    return { ...after, given: book.given + rules.length };
  },
  name: (book, edit) => named(book, edit, referenceOf(book, edit), sheetOf(book, edit.sheet).name),
  "workbook-name": (book, edit) => named(book, edit, referenceOf(book, edit)),
  "text-name": (book, edit) =>
    named(book, edit, `="${edit.text.replaceAll('"', '""')}"`, sheetOf(book, edit.sheet).name),
  "delete-name": (book, { name, sheet }) => {
    const home = sheet === undefined ? undefined : sheetOf(book, sheet).name;
    const names = book.names.filter((one) => !isNamed(one, name, home));
    return names.length === book.names.length ? refuse("changed-meanwhile") : { ...book, names };
  },
  "delete-conditional-formats": (book, edit) =>
    inSheet(book, edit, (sheet) => {
      const rules = sheet.rules.filter(({ id }) => !edit.rules.some((rule) => rule.id === id));
      return rules.length + edit.rules.length === sheet.rules.length
        ? { ...sheet, rules }
        : refuse("changed-meanwhile");
    }),
  clear: (book, edit) => {
    const at = edit.through === undefined ? edit.at : namedArea(book, edit.sheet, edit.through);
    return inSheet(book, edit, (sheet) => ({
      ...(edit.looksOnly === true ? sheet : withCells(sheet, at, () => heldOf(""))),
      looks: [...sheet.looks, { at, style: null }],
      merges: sheet.merges.filter((one) => intersect(one, at) === undefined),
    }));
  },
  setting: (book, { key, value }) => {
    const others = Object.entries(book.settings).filter(([one]) => one !== key);
    return {
      ...book,
      settings: Object.fromEntries(value === undefined ? others : [...others, [key, value]]),
    };
  },
  chart: kept,
  "rename-sheet": (book, { sheet, to }) => renameSheet(book, sheet, to),
  "delete-sheet": (book, { sheet }) => deleteSheet(book, sheet),
  "copy-sheet": (book, { sheet, to }) => copySheet(book, sheet, to),
  // Which sheet is in front is the host's: it is none of the workbook's contents.
  activate: (book, { sheet }) => {
    sheetOf(book, sheet);
    return book;
  },
};

const heldOf = (content: CellContent): Held =>
  isFormula(content) ? { value: "", formula: content.formula } : { value: content, formula: content };

function placeOf(book: MemoryBook, edit: Edit<"write" | "style">): Area {
  const { at, within } = edit;
  if (within === undefined) return at;
  const now = namedArea(book, edit.sheet, within.name);
  return {
    ...at,
    row: now.row + at.row - within.from.row,
    column: now.column + at.column - within.from.column,
  };
}

const isAlike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const isNamed = (one: NameSnapshot, name: string, sheet: string | undefined): boolean =>
  isAlike(one.name, name) && one.sheet === sheet;

/** The cells that a name of a sheet stands for now. */
export function namedArea(book: MemoryBook, sheet: string, name: string): Area {
  const home = sheetOf(book, sheet).name;
  const found = book.names.find((one) => isNamed(one, name, home));
  const at = found === undefined ? undefined : parseArea(splitReference(found.formula).address);
  return at ?? refuse("changed-meanwhile");
}

const referenceOf = (book: MemoryBook, { sheet, at }: Edit<"name" | "workbook-name">): string =>
  `=${quoteSheet(sheetOf(book, sheet).name)}!${absoluteAddress(at)}`;

function named(
  book: MemoryBook,
  { name, comment }: { readonly name: string; readonly comment: string },
  formula: string,
  sheet?: string,
): MemoryBook {
  const taken: HostProblemCode = "changed-meanwhile";
  if (book.names.some((one) => isNamed(one, name, sheet))) refuse(taken);
  const added: NameSnapshot = {
    name,
    formula,
    ...(comment === "" ? {} : { comment }),
    ...(sheet === undefined ? {} : { sheet }),
  };
  return { ...book, names: [...book.names, added] };
}
