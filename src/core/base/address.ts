import type { Area } from "./workbook-edit";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** @example columnName(27) //=> "AB" */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** @example columnNumber("AB") //=> 27 */
export function columnNumber(name: string): number {
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** @example cellAddress(4, 1) //=> "B5" */
export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** Whole columns and whole rows are written as such. @example areaAddress({ row: 0, column: 0, rows: 2, columns: 3 }) //=> "A1:C2" */
export function areaAddress(area: Area): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  if (area.rows === MAX_ROWS && area.columns < MAX_COLUMNS)
    return `${columnName(area.column)}:${columnName(last.column)}`;
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${last.row + 1}`;
  const first = cellAddress(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellAddress(last.row, last.column)}`;
}

/** With dollar signs, as names and print settings have it. @example absoluteAddress({ row: 0, column: 0, rows: 2, columns: 1 }) //=> "$A$1:$A$2" */
export function absoluteAddress(area: Area): string {
  return areaAddress(area)
    .replace(/([A-Z]+)/g, "$$$1")
    .replace(/(\d+)/g, "$$$1");
}

/** A sheet name as it stands in a formula. @example quoteSheet("大气 (2)") //=> "'大气 (2)'" */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^[Rr]\d*[Cc]\d*$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads A1, A1:B2, A:C or 1:3, with or without dollar signs; undefined for anything else or outside a sheet. */
export function parseArea(text: string): Area | undefined {
  let corners: [number, number, number, number] | undefined;
  let match = CELLS.exec(text);
  if (match?.[1] !== undefined) {
    const [row, column] = [Number(match[2]) - 1, columnNumber(match[1])];
    corners = [
      row,
      column,
      match[4] === undefined ? row : Number(match[4]) - 1,
      match[3] === undefined ? column : columnNumber(match[3]),
    ];
  } else if ((match = COLUMNS.exec(text))) {
    corners = [0, columnNumber(match[1] ?? ""), MAX_ROWS - 1, columnNumber(match[2] ?? "")];
  } else if ((match = ROWS.exec(text))) {
    corners = [Number(match[1]) - 1, 0, Number(match[2]) - 1, MAX_COLUMNS - 1];
  }
  if (!corners) return undefined;
  const [r0, c0, r1, c1] = corners;
  const area = {
    row: Math.min(r0, r1),
    column: Math.min(c0, c1),
    rows: Math.abs(r1 - r0) + 1,
    columns: Math.abs(c1 - c0) + 1,
  };
  return area.row < 0 || area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS
    ? undefined
    : area;
}

/** Splits `'大气 (2)'!$A$1` into its sheet and the rest; no sheet when none is written. */
export function splitReference(reference: string): { readonly sheet?: string; readonly address: string } {
  const text = reference.startsWith("=") ? reference.slice(1) : reference;
  const match = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(text);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return sheet === undefined ? { address: text } : { sheet, address: match?.[3] ?? "" };
}

/** The part two areas share. */
export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Area, inner: Area): boolean {
  const shared = intersect(outer, inner);
  return shared?.rows === inner.rows && shared.columns === inner.columns;
}
