import type { CellValue } from "../../core/base/snapshot";
import type { MemoryBook, MemorySheet } from "./book";
import { afterSheet } from "./references";
import { refuse, sheetOf } from "./refuse";

/** Adds a sheet at the end. */
export function addSheet(book: MemoryBook, make: (id: string) => MemorySheet): MemoryBook {
  if (book.structureProtected) refuse("access-denied");
  const given = book.given + 1;
  const sheet = make(`{sheet-${given}}`);
  refuseTaken(book, sheet.name);
  return { ...book, given, sheets: [...book.sheets, sheet] };
}

/** Formulas and names that refer to the sheet follow. */
export function renameSheet(book: MemoryBook, sheet: string, to: string): MemoryBook {
  if (book.structureProtected) refuse("access-denied");
  const { id, name } = sheetOf(book, sheet);
  refuseTaken({ ...book, sheets: book.sheets.filter((one) => one.id !== id) }, to);
  const home = <T extends { readonly sheet?: string }>(one: T): T =>
    one.sheet === name ? { ...one, sheet: to } : one;
  const after = referring(book, (formula) => afterSheet(formula, name, to));
  return {
    ...after,
    sheets: after.sheets.map((one) => (one.id === id ? { ...one, name: to } : one)),
    names: after.names.map(home),
    tables: after.tables.map(home),
  };
}

/** Its names and tables go with it; what refers to it has #REF!. */
export function deleteSheet(book: MemoryBook, sheet: string): MemoryBook {
  if (book.structureProtected) refuse("access-denied");
  const { id, name } = sheetOf(book, sheet);
  const others = book.sheets.filter((one) => one.id !== id);
  if (!others.some(({ visibility }) => visibility === "visible")) refuse("host-error");
  const without = {
    ...book,
    sheets: others,
    names: book.names.filter((one) => one.sheet !== name),
    tables: book.tables.filter((one) => one.sheet !== name),
  };
  return referring(without, (formula) => afterSheet(formula, name, undefined));
}

/** A copy at the end, with the sheet's names; its rules get ids and its tables names of their own. */
export function copySheet(book: MemoryBook, sheet: string, to: string): MemoryBook {
  const from = sheetOf(book, sheet);
  const count = from.rules.length;
  const rules = from.rules.map((rule, i) => ({ ...rule, id: `rule-${book.given + i + 1}` }));
  const after = addSheet({ ...book, given: book.given + count }, (id) => ({ ...from, id, name: to, rules }));
  const own = (formula: string): string => afterSheet(formula, from.name, to);
  return {
    ...after,
    names: [
      ...book.names,
      ...book.names
        .filter((one) => one.sheet === from.name)
        .map((one) => ({ ...one, sheet: to, formula: own(one.formula) })),
    ],
    tables: [
      ...book.tables,
      ...book.tables
        .filter((one) => one.sheet === from.name)
        .map((one) => ({ ...one, sheet: to, name: `${one.name}_${after.given}` })),
    ],
  };
}

function refuseTaken({ sheets }: MemoryBook, name: string): void {
  if (sheets.some((one) => one.name.toLowerCase() === name.toLowerCase())) refuse("changed-meanwhile");
}

/** All formulas of cells and names, changed. Sheets without a change stay the same values. */
function referring(book: MemoryBook, change: (formula: string) => string): MemoryBook {
  return {
    ...book,
    names: book.names.map((one) => ({ ...one, formula: change(one.formula) })),
    sheets: book.sheets.map((sheet) => {
      const formulas = sheet.formulas.map((row, r) => {
        const next = row.map((cell, c) => (isFormulaAt(sheet, r, c, cell) ? change(cell) : cell));
        return next.every((cell, c) => cell === row[c]) ? row : next;
      });
      return formulas.every((row, r) => row === sheet.formulas[r]) ? sheet : { ...sheet, formulas };
    }),
  };
}

const isFormulaAt = ({ values }: MemorySheet, r: number, c: number, cell: CellValue): cell is string =>
  typeof cell === "string" && cell.startsWith("=") && values[r]?.[c] !== cell;
