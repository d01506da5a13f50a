import type { ICellData } from "@univerjs/core";
import { notImplemented } from "../wire/host-error";
import type { Args } from "../wire/host-type";
import type { CellValue } from "../../src/core/base/snapshot";
import { shiftFormula } from "../../src/core/base/shift-formula";
import { formulaOf } from "./base/cells";
import { requireUnlocked, sheetOfRange, writableArea, type RangeSelf } from "./base/selves";

/**
 * `range.copyFrom(source, type)`: contents, looks or both; formulas follow the move. A smaller source is repeated
 * where the target is a multiple of it, and a larger one reaches beyond the target, as in Excel. Merged cells, rules
 * and validations of the source are not copied.
 */
export function copyCells(target: RangeSelf, source: RangeSelf, args: Args): void {
  requireUnlocked(target.book, target.sheetId);
  const kind = args.has(1) ? args.string(1) : "All";
  if (!["All", "Formulas", "Values", "Formats"].includes(kind))
    throw notImplemented(`Range.copyFrom of ${kind}`);
  if (args.boolean(2, false)) throw notImplemented("Range.copyFrom with skipBlanks");
  if (args.boolean(3, false)) throw notImplemented("Range.copyFrom with transpose");
  const from = writableArea(source);
  const to = writableArea(target);
  const repeat = (size: number, of: number) => (size % of === 0 ? size : of);
  const rows = repeat(to.rows, from.rows);
  const columns = repeat(to.columns, from.columns);
  const sheet = sheetOfRange(source).getSheet();
  const styles = sheetOfRange(source).getWorkbook().getStyles();
  // Everything is read before anything is written: source and target may overlap.
  const cells: [row: number, column: number, cell: ICellData][] = [];
  for (let r = 0; r < rows; r += 1)
    for (let c = 0; c < columns; c += 1) {
      const [fromRow, fromColumn] = [from.row + (r % from.rows), from.column + (c % from.columns)];
      const cell = sheet.getCellRaw(fromRow, fromColumn) ?? {};
      const [row, column] = [to.row + r, to.column + c];
      const look = { s: { ...CLEAR_LOOK, ...styles.getStyleByCell(cell) } };
      const isCalculated = typeof cell.f === "string" || typeof cell.si === "string";
      const formula =
        isCalculated && kind !== "Values" ? formulaOf(source, cell, fromRow, fromColumn) : undefined;
      const contents = contentsOf(cell, formula, row - fromRow, column - fromColumn);
      cells.push([
        row,
        column,
        kind === "Formats" ? look : kind === "All" ? { ...contents, ...look } : contents,
      ]);
    }
  for (const [row, column, cell] of cells) target.book.writes.put(target.sheetId, row, column, cell);
}

/** The target's whole look is replaced: what the source leaves out is cleared. */
const LOOK_KEYS = [
  "ff",
  "fs",
  "it",
  "bl",
  "ul",
  "st",
  "bg",
  "bd",
  "cl",
  "va",
  "n",
  "tr",
  "ht",
  "vt",
  "tb",
  "pd",
];
const CLEAR_LOOK: object = Object.fromEntries(LOOK_KEYS.map((key) => [key, null]));

function contentsOf(
  cell: ICellData,
  formula: CellValue | undefined,
  rows: number,
  columns: number,
): ICellData {
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  if (isFormula) return { f: shiftFormula(formula, rows, columns), si: null, p: null, v: null, t: null };
  return { f: null, si: null, p: cell.p ?? null, v: cell.v ?? null, t: cell.t ?? null };
}
