import type { CellStyle } from "../edits/workbook-edit";
import { rowHeights, type MeasuredText } from "../sheets/row-heights";

/** What every working table of the add-in looks like: the task ledger, the indicator sheet. */

const SIZE = 10.5;
/** Points of a row with one short line. */
const LEAST_HEIGHT = 24;

/** 宋体 is in every Chinese office suite. */
export const LEDGER_BODY: CellStyle = {
  fontName: "宋体",
  fontSize: SIZE,
  wrap: true,
  vertical: "center",
  grid: "#A6A6A6",
};
export const LEDGER_HEADER: CellStyle = {
  ...LEDGER_BODY,
  bold: true,
  fill: "#D9E2F3",
  color: "#1F3864",
  horizontal: "center",
};
/** Lines and header are our own, as LibreOffice and WPS show little of a table style; this one adds only bands. */
export const LEDGER_TABLE_STYLE = "TableStyleLight1";

/**
 * Heights of the rows of a table, header first, in points.
 *
 * @param widths Column widths in points.
 */
export function ledgerHeights(content: readonly (readonly unknown[])[], widths: readonly number[]): number[] {
  const texts = content.flatMap((cells, row) =>
    cells.flatMap((cell, column): MeasuredText[] =>
      typeof cell === "string" ? [{ at: { row, column, rows: 1, columns: 1 }, text: cell, size: SIZE }] : [],
    ),
  );
  const heights = rowHeights(texts, content.length, widths, LEAST_HEIGHT);
  // The filter buttons take the room of a character beside each heading: two lines always fit.
  return heights.map((height, row) => (row === 0 ? Math.max(height, 2 * SIZE * 1.5 + 6) : height));
}
