import { columnName, columnNumber, MAX_COLUMNS, MAX_ROWS } from "./address";

/**
 * One token of a formula. Texts, quoted sheet names, names and functions are matched to be passed over; the groups are
 * references: a cell, whole columns or whole rows.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(])|\$?\d{1,7}:\$?\d{1,7}|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(!\p{L}]))|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu;

const PART = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** One end of a reference: a cell, a column or a row; what it has not is undefined. */
export type ReferencePart = {
  /** Counted from 0. */
  readonly column: number | undefined;
  readonly columnFixed: boolean;
  /** As written: counted from 1. */
  readonly row: number | undefined;
  readonly rowFixed: boolean;
  /** The row as it is written; "" where there is none. */
  readonly digits: string;
};

/**
 * A formula with something else for its references.
 *
 * @param replace What to write for one end of a reference; undefined where there is no such cell. `before` is the
 * character in front of the reference, or of its second corner.
 * @param other What to write for texts, names, functions and numbers; `next` is the character behind.
 */
export function replaceReferences(
  formula: string,
  replace: (part: ReferencePart, before: string | undefined) => string | undefined,
  other: (token: string, next: string | undefined) => string = (token) => token,
): string {
  return formula.replace(TOKEN, (token: string, reference: string | undefined, at: number) => {
    if (reference === undefined) return other(token, formula[at + token.length]);
    const parts = reference.split(":").map((part) => replace(partOf(part), formula[at - 1]));
    return parts.includes(undefined) ? "#REF!" : parts.join(":");
  });
}

function partOf(part: string): ReferencePart {
  const [, dollar1 = "", letters = "", dollar2 = "", digits = ""] = PART.exec(part) ?? [];
  return {
    column: letters === "" ? undefined : columnNumber(letters),
    columnFixed: letters !== "" && dollar1 === "$",
    row: digits === "" ? undefined : Number(digits),
    rowFixed: (letters === "" ? dollar1 : dollar2) === "$",
    digits,
  };
}

/**
 * A formula moved some rows down and columns right, as dragging a cell's corner does. By such moves a file shares one
 * formula among many cells.
 * @example shiftFormula("=A1+$B$1", 1, 1) //=> "=B2+$B$1"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return replaceReferences(formula, (part) => shiftPart(part, rows, columns));
}

/** One end of a reference moved so, as it is written; undefined where there is no such cell. */
export function shiftPart(part: ReferencePart, rows: number, columns: number): string | undefined {
  const column = part.column === undefined ? undefined : part.column + (part.columnFixed ? 0 : columns);
  const row = part.row === undefined ? undefined : part.row + (part.rowFixed ? 0 : rows);
  if (column !== undefined && (column < 0 || column >= MAX_COLUMNS)) return undefined;
  if (row !== undefined && (row < 1 || row > MAX_ROWS)) return undefined;
  const letters = column === undefined ? "" : `${part.columnFixed ? "$" : ""}${columnName(column)}`;
  return `${letters}${row === undefined ? "" : `${part.rowFixed ? "$" : ""}${row}`}`;
}
