import { isFormula } from "../../../../src/core/base/cell-content";
import type { Area, WorkbookEdit } from "../../../../src/core/base/workbook-edit";
import { parseArea } from "../../../../src/core/base/address";
import type { CellValue, SheetSnapshot } from "../../../../src/core/base/snapshot";

/** A date cell: a serial day shown as a date, with all of it or by a format of its own. */
export type DateCell = { readonly day: number; readonly format?: string };
export type Written = CellValue | DateCell;

export type SheetOptions = {
  readonly name?: string;
  /** Where the first row and column of `rows` stand, 0-based. */
  readonly row?: number;
  readonly column?: number;
  /** Merged areas in sheet coordinates: A1:C1. */
  readonly merges?: readonly string[];
};

/** A sheet's snapshot from the rows written on it. */
export function sheetOf(
  rows: readonly (readonly Written[])[],
  { name = "Sheet1", row = 0, column = 0, merges = [] }: SheetOptions = {},
): SheetSnapshot {
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const matrix = <T>(of: (cell: Written) => T): T[][] =>
    rows.map((cells) => Array.from({ length: columns }, (_, i) => of(cells[i] ?? "")));
  const values = matrix((cell) => (typeof cell === "object" ? cell.day : cell));
  return {
    id: name,
    name,
    visibility: "visible",
    protected: false,
    used: rows.length === 0 ? null : { row, column, rows: rows.length, columns },
    values,
    formulas: values,
    numberFormats: matrix((cell) => (typeof cell === "object" ? (cell.format ?? "yyyy-mm-dd") : "General")),
    merges: merges.flatMap((address) => parseArea(address) ?? []),
  };
}

/** The sheet that a plan of edits writes; its formulas are not worked out. */
export function sheetOfEdits(edits: readonly WorkbookEdit[], sheet: string): SheetSnapshot {
  const cells = new Map<string, Written>();
  const merges: Area[] = [];
  let [rows, columns] = [0, 0];
  for (const edit of edits) {
    if (!("sheet" in edit) || edit.sheet !== sheet) continue;
    if (edit.kind === "merge") merges.push(edit.at);
    if (edit.kind !== "write") continue;
    edit.content.forEach((line, r) => {
      line.forEach((value, c) => {
        cells.set(`${edit.at.row + r},${edit.at.column + c}`, isFormula(value) ? "" : value);
      });
    });
    rows = Math.max(rows, edit.at.row + edit.at.rows);
    columns = Math.max(columns, edit.at.column + edit.at.columns);
  }
  const lines = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => cells.get(`${r},${c}`) ?? ""),
  );
  return { ...sheetOf(lines, { name: sheet }), merges };
}
