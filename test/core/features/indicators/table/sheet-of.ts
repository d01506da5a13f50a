import type { CellValue, SheetSnapshot } from "../../../../../src/core/base/snapshot";

/** A cell, or a cell with its number format. */
export type Written = CellValue | readonly [value: number, format: string];

/** A sheet that holds the rows given, from a cell on. */
export function sheetOf(rows: readonly (readonly Written[])[], row = 0, column = 0): SheetSnapshot {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const full = rows.map((cells) => Array.from({ length: columns }, (_, i) => cells[i] ?? ""));
  const values = full.map((cells) => cells.map((cell) => (typeof cell === "object" ? cell[0] : cell)));
  return {
    id: "sheet-1",
    name: "Sheet1",
    visibility: "visible",
    protected: false,
    used: { row, column, rows: rows.length, columns },
    values,
    formulas: values,
    numberFormats: full.map((cells) => cells.map((cell) => (typeof cell === "object" ? cell[1] : "General"))),
    merges: [],
  };
}
