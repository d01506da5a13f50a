import type { Cell } from "../../attainment/attainment";
import type { SheetSnapshot } from "../../base/snapshot";
import type { SheetCells } from "../sheet-cells";

/** A cell with the format that it is shown in. */
export type Figure = {
  readonly value: Cell;
  /** Shown with a percent sign: 0.92 is surely 92 %, and 9.2 is 920 %. */
  readonly percent: boolean;
};

/** A cell of a sheet as `attain` takes it; a logical value is its word. Rows and columns are the sheet's. */
export function figureAt(
  sheet: SheetSnapshot,
  cells: SheetCells,
  row: number,
  column: number | undefined,
): Figure {
  if (column === undefined || sheet.used === null) return { value: null, percent: false };
  const area = cells.mergeAt(row, column);
  const [r, c] = [(area?.row ?? row) - sheet.used.row, (area?.column ?? column) - sheet.used.column];
  const value = sheet.values[r]?.[c] ?? "";
  const format = sheet.numberFormats[r]?.[c] ?? "";
  const cell = typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : value === "" ? null : value;
  return { value: cell, percent: typeof value === "number" && isPercentFormat(format) };
}

/** @example isPercentFormat("0.00%") //=> true */
function isPercentFormat(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}

/**
 * A figure as a number of percent points where only its format tells that it is a percentage: beyond 1 a bare number
 * would be taken for points.
 *
 * @example inPercentPoints({ value: 9.2, percent: true }, "%") //=> 920
 */
export function inPercentPoints({ value, percent }: Figure, unit: string | null): Cell {
  if (!percent || typeof value !== "number" || unit !== "%") return value;
  return Math.abs(value) > 1 ? Number((value * 100).toPrecision(15)) : value;
}
