import { fill } from "../../src/strings/fill";
import { XlsxError, type SnapshotNote, type XlsxExcess } from "../../src/xlsx";
import { InputError } from "./command";
import { cliStrings } from "./strings";

const text = cliStrings.xlsx;

/**
 * Why a file could not be opened, with sheet and cell where they are known. An error that nobody foresaw counts as
 * damage.
 */
export function fileProblem(file: string, cause: unknown): InputError {
  const { code, place, excess } = cause instanceof XlsxError ? cause : new XlsxError("damaged");
  const at = place.sheet === undefined ? partText(place.part) : cellText(place.sheet, place.cell);
  const sentence = excess ? fill(text.excess, { what: excessText(excess) }) : text.refused[code];
  return new InputError(`${file}:${at}${sentence}`, code);
}

const partText = (part: string | undefined): string =>
  part === undefined ? "" : fill(text.part, { part: part.slice(0, 80) });

function cellText(sheet: string, cell: string | undefined): string {
  if (cell === undefined) return fill(text.sheet, { sheet });
  return fill(/^\d+$/.test(cell) ? text.row : text.cell, { sheet, cell });
}

function excessText({ what, limit }: XlsxExcess): string {
  const inMib = what === "file" || what === "part" || what === "total";
  return fill(text.limits[what], { limit: inMib ? Math.round(limit / (1 << 20)) : limit });
}

/** The sentence for a note of a reading; undefined for a note that changes nothing in the reading. */
export function noteText(note: SnapshotNote): string | undefined {
  switch (note.code) {
    case "far-cell":
      return fill(text.farCell, note);
    case "macro-sheet":
      return fill(text.macroSheet, note);
    default:
      return undefined;
  }
}
