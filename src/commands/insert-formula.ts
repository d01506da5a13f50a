import { parseArea } from "../core/base/address";
import { formula as formulaOf } from "../core/base/cell-content";
import { ok, type Result } from "../core/base/problem";
import type { SheetSnapshot } from "../core/base/snapshot";
import type { WrittenRun } from "../core/base/undo";
import { writeActiveCell, type FilledCell } from "../host/writing/write-active-cell";
import type { RunOptions } from "../host/port";
import { undoOffer } from "./undo-offer";

/**
 * Writes a formula into the selected cell and answers with its address. A cell that holds something is left alone.
 *
 * Problems: `cell-occupied`, `sheet-protected`, `cell-edit-mode`, `api-too-old`.
 */
export async function insertFormula(
  formula: string,
  options: RunOptions = {},
): Promise<Result<{ readonly cell: string }>> {
  const written = await writeActiveCell(formula, options);
  if (!written.ok) return written;
  undoOffer.drop();
  undoOffer.keep(runOf(written.value, formula));
  return ok({ cell: written.value.cell });
}

/** The same as a run that can be taken back: the cell was empty, with the format that it had. */
function runOf({ cell, filled }: FilledCell, formula: string): WrittenRun | undefined {
  const at = parseArea(cell);
  if (at === undefined || filled === undefined) return undefined;
  const { id, name } = filled.sheet;
  const sheet: SheetSnapshot = {
    id,
    name,
    visibility: "visible",
    protected: false,
    used: at,
    values: [[""]],
    formulas: [[""]],
    numberFormats: [[filled.numberFormatBefore]],
    merges: [],
  };
  return {
    edits: [
      { kind: "write", sheet: name, at, content: [[formulaOf(formula)]] },
      { kind: "style", sheet: name, at, style: { numberFormat: filled.numberFormatBefore } },
    ],
    before: {
      snapshot: { structureProtected: false, sheets: [sheet], names: [], tables: [], settings: {} },
    },
    written: {
      cells: [{ sheet: name, at, what: "formulas", content: [[filled.formula]] }],
      added: [],
      names: [],
    },
  };
}
