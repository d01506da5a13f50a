import type { Area } from "../../src/core/base/workbook-edit";

/** Whole rows or columns that came or went: `at` is the first, 0-based. */
export type Shift = {
  readonly axis: "row" | "column";
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
};

/**
 * Where a place is after the shift; undefined when it was deleted.
 * @example shiftIndex(5, { axis: "row", kind: "insert", at: 2, count: 3 }) //=> 8
 */
export function shiftIndex(index: number, { kind, at, count }: Shift): number | undefined {
  if (index < at) return index;
  if (kind === "insert") return index + count;
  return index < at + count ? undefined : index - count;
}

/**
 * An area after the shift: it grows where rows or columns are inserted inside it; undefined when nothing of it is left.
 */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const isRow = shift.axis === "row";
  const [first, length] = isRow ? [area.row, area.rows] : [area.column, area.columns];
  const last = first + length - 1;
  const start = shift.kind === "insert" ? shiftIndex(first, shift) : firstLeft(first, shift);
  const end = shift.kind === "insert" ? shiftIndex(last, shift) : lastLeft(last, shift);
  if (start === undefined || end === undefined || end < start) return undefined;
  const size = end - start + 1;
  return isRow ? { ...area, row: start, rows: size } : { ...area, column: start, columns: size };
}

const firstLeft = (first: number, { at, count }: Shift): number =>
  first < at ? first : Math.max(at, first - count);
const lastLeft = (last: number, { at, count }: Shift): number =>
  last < at ? last : Math.max(at - 1, last - count);
