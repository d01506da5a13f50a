import { contains, intersect } from "../../core/base/address";
import type { CellValue, SheetSnapshot } from "../../core/base/snapshot";
import type { Area, CellStyle } from "../../core/base/workbook-edit";
import type { MemorySheet } from "./book";

/** What one cell holds: a formula and its result, or a value twice. */
export type Held = { readonly value: CellValue; readonly formula: CellValue };

const BLANK: Held = { value: "", formula: "" };

/** What a cell of a sheet holds. */
export function heldAt({ used, values, formulas }: MemorySheet, row: number, column: number): Held {
  if (used === null) return BLANK;
  const [r, c] = [row - used.row, column - used.column];
  return { value: values[r]?.[c] ?? "", formula: formulas[r]?.[c] ?? "" };
}

/** A sheet with other contents in an area. Rows that it does not touch stay the same arrays. */
export function withCells(
  sheet: MemorySheet,
  at: Area,
  held: (row: number, column: number) => Held,
): MemorySheet {
  const area = sheet.used === null ? at : around(sheet.used, at);
  const isAsWide = sheet.used?.column === area.column && sheet.used.columns === area.columns;
  const cell = (row: number, column: number): Held =>
    contains(at, { row, column, rows: 1, columns: 1 }) ? held(row, column) : heldAt(sheet, row, column);
  const matrix = (what: keyof Held): CellValue[][] =>
    Array.from({ length: area.rows }, (_, r) => {
      const row = area.row + r;
      const same = sheet.used === null ? undefined : sheet[`${what}s`][row - sheet.used.row];
      if (isAsWide && same !== undefined && (row < at.row || row >= at.row + at.rows))
        return same as CellValue[];
      return Array.from({ length: area.columns }, (__, c) => cell(row, area.column + c)[what]);
    });
  return trimmed({ ...sheet, used: area, values: matrix("value"), formulas: matrix("formula") });
}

/** Without the blank rows and columns at the edges. */
function trimmed(sheet: MemorySheet): MemorySheet {
  const { used, formulas } = sheet;
  if (used === null) return sheet;
  const isBlankRow = (row: readonly CellValue[]): boolean => row.every((cell) => cell === "");
  const top = formulas.findIndex((row) => !isBlankRow(row));
  if (top < 0) return { ...sheet, used: null, values: [], formulas: [] };
  let bottom = formulas.length - 1;
  while (isBlankRow(formulas[bottom] ?? [])) bottom -= 1;
  const kept = formulas.slice(top, bottom + 1);
  const isBlankColumn = (c: number): boolean => kept.every((row) => row[c] === "");
  let left = 0;
  while (isBlankColumn(left)) left += 1;
  let right = used.columns - 1;
  while (isBlankColumn(right)) right -= 1;
  const cut = (rows: MemorySheet["values"]): MemorySheet["values"] => {
    const some = rows.slice(top, bottom + 1);
    return left === 0 && right === used.columns - 1 ? some : some.map((row) => row.slice(left, right + 1));
  };
  return {
    ...sheet,
    used: {
      row: used.row + top,
      column: used.column + left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    },
    values: cut(sheet.values),
    formulas: cut(formulas),
  };
}

function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** How a cell looks, by what was done to it since the sheet came. */
export function styleAt(sheet: MemorySheet, row: number, column: number): CellStyle {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.looks.reduce<CellStyle>(
    (style, look) => {
      if (!contains(look.at, cell)) return style;
      return look.style === null ? PLAIN : { ...style, ...look.style };
    },
    { ...PLAIN, numberFormat: formatAsItCame(sheet, row, column) },
  );
}

const PLAIN: CellStyle = { bold: false, wrap: false, numberFormat: "General" };

function formatAsItCame({ came: { at, numberFormats } }: MemorySheet, row: number, column: number): string {
  return at === null ? "General" : (numberFormats[row - at.row]?.[column - at.column] ?? "General");
}

/** The number formats of an area. */
export function formatsIn(sheet: MemorySheet, at: Area): string[][] {
  const looks = sheet.looks.filter(
    (look) =>
      (look.style === null || look.style.numberFormat !== undefined) && intersect(look.at, at) !== undefined,
  );
  const concerned = { ...sheet, looks };
  return Array.from({ length: at.rows }, (_, r) =>
    Array.from(
      { length: at.columns },
      (__, c) => styleAt(concerned, at.row + r, at.column + c).numberFormat ?? "General",
    ),
  );
}

/** A sheet as it is read. */
export function snapshotOf(sheet: MemorySheet): SheetSnapshot {
  const { id, name, visibility, protected: locked, used, far, values, formulas, came, merges } = sheet;
  const { rowFills } = came;
  const fills =
    used === null || rowFills === undefined
      ? undefined
      : values.map((_, r) => rowFills[used.row + r - (came.at?.row ?? 0)] ?? 0);
  const untouched = used === came.at && sheet.looks.length === 0;
  return {
    id,
    name,
    visibility,
    protected: locked,
    used,
    ...(far === undefined ? {} : { far }),
    values,
    formulas,
    numberFormats: used === null ? [] : untouched ? came.numberFormats : formatsIn(sheet, used),
    ...(fills === undefined ? {} : { rowFills: fills }),
    merges,
  };
}
