import type { ICellData, Nullable } from "@univerjs/core";

/**
 * A formula that the engine cannot calculate (a reference through several sheets, CUBEVALUE, a function of a macro)
 * is not shown to it: the cell holds the result that it had in its file, and the formula beside it. What is written
 * into the cell takes its place.
 */
type KeptFormula = {
  /** With `=`, as the file spells it. */
  readonly written: string;
  /** With `=`, as Excel shows it. */
  readonly shown: string;
  readonly result: NonNullable<ICellData["v"]> | null;
};

const KEY = "keptFormula";

/** The cell with its formula beside it. */
export function keepFormula(cell: ICellData, formula: Omit<KeptFormula, "result">): ICellData {
  const kept: KeptFormula = { ...formula, result: cell.v ?? null };
  return { ...cell, custom: { [KEY]: kept } };
}

/** The formula that stands beside the cell's result; undefined where the cell holds something else by now. */
export function keptFormula(cell: Nullable<ICellData>): KeptFormula | undefined {
  const kept = cell?.custom?.[KEY] as KeptFormula | undefined;
  if (!cell || !kept || cell.f || cell.si || cell.p) return undefined;
  return kept.result === (cell.v ?? null) ? kept : undefined;
}
