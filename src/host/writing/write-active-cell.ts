import { areaAddress } from "../../core/base/address";
import { formula } from "../../core/base/cell-content";
import { fail, ok, type Result } from "../../core/base/problem";
import type { CellsSeen } from "../../core/base/rests-on";
import type { CellValue } from "../../core/base/snapshot";
import { host } from "../current";
import type { Performed, RunOptions } from "../port";
import { persistently } from "./persistently";
import { changed, putBack } from "./seen-cells";

/** A cell that was empty, and what it holds now. */
export type FilledCell = {
  readonly cell: string;
  /** Absent where the answer was lost. */
  readonly filled?: {
    readonly sheet: { readonly id: string; readonly name: string };
    readonly formula: CellValue;
    readonly numberFormatBefore: string;
  };
};

/**
 * Writes a formula into the active cell when that is empty. Two requests. The cell is held by its address, whatever is
 * selected meanwhile; it is read once more with the writing, and what somebody typed in between is put back.
 *
 * Problems: `cell-occupied`. Where the answer to the writing is lost, the cell itself tells what came of it.
 */
export async function writeActiveCell(text: string, options: RunOptions = {}): Promise<Result<FilledCell>> {
  const active = await host().activeCell(options);
  if (!active.ok) return fail({ ...active.problem, outcome: "unchanged" });
  const { sheet, at, holds } = active.value;
  const cell = areaAddress(at);
  if (holds !== "") return fail({ code: "cell-occupied", cell });
  const seen: CellsSeen = { sheet, at, what: "formulas", content: [[""]], written: true };
  const edit = { kind: "write", sheet, at, content: [[formula(text)]] } as const;
  const done = await host().perform([[edit]], { ...options, cells: [seen], ask: { cells: [seen] } });
  if (done.problem === undefined) {
    const typed = changed(done.found);
    if (typed.length === 0) return ok({ cell, ...filledBy(done, sheet) });
    const { problem: failed } = await host().perform([putBack(typed)], options);
    if (failed === undefined) return fail({ code: "cell-occupied", cell });
  }
  const problem = done.problem ?? ({ code: "cell-occupied", cell } as const);
  if (!done.sent) return fail({ ...problem, outcome: "unchanged" });
  const now = await persistently(() => host().look({ cells: [seen] }));
  const detail = { ...done.problem?.detail, sheets: `${sheet}!${cell}` };
  if (!now.ok) return fail({ ...problem, outcome: "unknown", detail });
  // It was empty a moment ago; a formula that stands there now is the one that was sent.
  const [[stands = ""] = []] = now.value.cells[0]?.formulas ?? [];
  return typeof stands === "string" && stands.startsWith("=")
    ? ok({ cell })
    : fail({ ...problem, outcome: "unchanged" });
}

function filledBy({ found, answer }: Performed, name: string): Pick<FilledCell, "filled"> {
  const id = answer?.sheets.find((one) => one.name === name)?.id;
  const [[formula = ""] = []] = answer?.cells[0]?.formulas ?? [];
  const [[numberFormatBefore = "General"] = []] = found[0]?.numberFormats ?? [];
  return id === undefined ? {} : { filled: { sheet: { id, name }, formula, numberFormatBefore } };
}
