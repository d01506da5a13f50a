import type { SheetCells } from "../../sheet-cells";
import type { BodyRow } from "../body/find-body";
import type { Header } from "../header/header";

/** What the numbers of 进展 are: shares (0.8), points of a hundred (80), or counts of things, which tell no share. */
export type ProgressNumbers = "shares" | "points" | "counts";

const POINTS = /[%％]|百分/u;
/** 完成情况（个）, 完成数, 已整改数量 */
const COUNTS =
  /[（(][^（()）]{0,4}[个件处户家项台座条亩吨人公里次辆眼所][)）]|(?:数|数量|个数|户数|件数|处数)$/u;

/** Decides for the whole column (semantics §3): beside 3 and 12, a 1 is one thing and not 100 %. */
export function progressNumbers(
  cells: SheetCells,
  header: Header,
  body: readonly BodyRow[],
): ProgressNumbers {
  const column = header.columns.progress;
  if (column === undefined) return "shares";
  const over = (row: number): boolean => {
    const value = cells.value(row, column);
    return typeof value === "number" && value > 1 && value <= 1000;
  };
  if (saysPercent(header)) return body.some(({ row }) => over(row)) ? "points" : "shares";
  if (COUNTS.test(header.headings[column - header.firstColumn] ?? "")) return "counts";
  return body.some(({ row }) => over(row) && !cells.isPercent(row, column)) ? "counts" : "shares";
}

/** Whether the heading of 进展 says per cent. */
export function saysPercent({ columns, headings, firstColumn }: Header): boolean {
  const { progress } = columns;
  return progress !== undefined && POINTS.test(headings[progress - firstColumn] ?? "");
}
