import { sum } from "../base/sum";
import type { Area } from "../base/workbook-edit";
import { textHeight, wholePixels } from "./text-measure";

/** Excel refuses a row of more than 409.5 points. */
export const MAX_ROW_HEIGHT = 409;

/** A text, the cells it fills (merged when more than one), and its font size in points. */
export type MeasuredText = { readonly at: Area; readonly text: string; readonly size: number };

/**
 * Heights in points for rows `0 … rows − 1`, such that each text is shown whole. Rows are first made high enough for
 * the texts that stand in one row; where a text over several merged rows needs more, all of these rows grow alike.
 * No row gets higher than Excel allows: a text that needs more than a full-height row is shown cut.
 *
 * @param widths Column widths in points.
 * @param least The height of a row without text; a multiple of 0.75, as all heights of text are.
 */
export function rowHeights(
  texts: readonly MeasuredText[],
  rows: number,
  widths: readonly number[],
  least: number,
): number[] {
  const heights = Array.from({ length: rows }, () => least);
  const byReach = [...texts].sort((a, b) => a.at.rows - b.at.rows);
  for (const { at, text, size } of byReach) {
    const width = sum(widths.slice(at.column, at.column + at.columns));
    grow(heights, at.row, at.rows, textHeight(text, size, width));
  }
  return heights;
}

/** Raises the rows alike until they hold `needed` points together, or all are as high as they may be. */
function grow(heights: number[], first: number, rows: number, needed: number): void {
  const own = heights.slice(first, first + rows);
  const low = own.filter((height) => height < MAX_ROW_HEIGHT).length;
  const missing = needed - sum(own);
  if (missing <= 0 || low === 0) return;
  const share = wholePixels(missing / low);
  own.forEach((height, i) => {
    heights[first + i] = height < MAX_ROW_HEIGHT ? Math.min(height + share, MAX_ROW_HEIGHT) : height;
  });
  grow(heights, first, rows, needed);
}
