import { columnName, columnNumber, MAX_COLUMNS, MAX_ROWS } from "../../core/base/address";

/**
 * One token of a formula. Texts, quoted sheet names, names and functions are matched to be passed over; the groups are
 * references: a cell, whole columns or whole rows.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<reference>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(])|\$?\d{1,7}:\$?\d{1,7}|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(!\p{L}]))|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu;

const PART = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/**
 * A formula moved some rows down and columns right, as dragging a cell's corner does. By such moves a file shares one
 * formula among many cells.
 * @example shiftFormula("=A1+$B$1", 1, 1) //=> "=B2+$B$1"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token: string, reference: string | undefined) => {
    if (reference === undefined) return token;
    const shifted = reference.split(":").map((part) => shiftPart(part, rows, columns));
    return shifted.includes(undefined) ? "#REF!" : shifted.join(":");
  });
}

function shiftPart(part: string, rows: number, columns: number): string | undefined {
  const [, dollar1 = "", letters = "", dollar2 = "", digits = ""] = PART.exec(part) ?? [];
  const fixedRow = letters === "" ? dollar1 === "$" : dollar2 === "$";
  const column = letters === "" ? undefined : columnNumber(letters) + (dollar1 === "$" ? 0 : columns);
  const row = digits === "" ? undefined : Number(digits) + (fixedRow ? 0 : rows);
  if (column !== undefined && (column < 0 || column >= MAX_COLUMNS)) return undefined;
  if (row !== undefined && (row < 1 || row > MAX_ROWS)) return undefined;
  return `${dollar1}${column === undefined ? "" : columnName(column)}${dollar2}${row ?? ""}`;
}
