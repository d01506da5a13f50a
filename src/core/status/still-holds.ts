import type { CellValue } from "../base/snapshot";

/** A text in a formula may have 255 characters; so many are enough to notice a change. */
const LONGEST = 100;

/**
 * A native condition that a cell still holds the value that it has now. Long texts are compared by their beginning,
 * texts of several lines by their first: a line break inside a formula does not survive every file.
 *
 * @example stillHolds("G5", "已于11月完成") //=> 'G5="已于11月完成"'
 */
export function stillHolds(cell: string, value: CellValue): string {
  if (typeof value !== "string") return `${cell}=${String(value).toUpperCase()}`;
  const [line = ""] = value.split(/[\r\n]/);
  const begin = line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "");
  if (begin === "") return `LEN(${cell})=${value.length}`;
  const literal = `"${begin.replaceAll('"', '""')}"`;
  return begin === value ? `${cell}=${literal}` : `LEFT(${cell},${begin.length})=${literal}`;
}

/**
 * A native condition that a text still ends as it does now. @example stillEnds("C5", "8月底前完成)") //=>
 * 'RIGHT(C5,7)="8月底前完成)"'
 */
export function stillEnds(cell: string, value: CellValue): string {
  if (typeof value !== "string") return stillHolds(cell, value);
  const line = value.split(/[\r\n]/).pop() ?? "";
  const end = line.slice(-LONGEST).replace(/^[\udc00-\udfff]/, "");
  return end === ""
    ? `LEN(${cell})=${value.length}`
    : `RIGHT(${cell},${end.length})="${end.replaceAll('"', '""')}"`;
}
