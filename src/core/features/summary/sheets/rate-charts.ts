import type { ChartSpec, WorkbookEdit } from "../../../base/workbook-edit";
import { RATE_BAR } from "../../../sheets/looks";

/** As many bars as one chart has room for with the whole name beside each. */
export const MOST_BARS = 16;

export type RateRows = {
  readonly title: string;
  /** What the numbers are, e.g. 办结率. */
  readonly series: string;
  /** `#rrggbb` */
  readonly color: string;
  /** The first row, 0-based, and the number of rows that have a rate; those stand in one block. */
  readonly first: number;
  readonly rows: number;
  /** The column of the rates; the names stand in column B. */
  readonly column: number;
  /** The largest rate that there can be. */
  readonly most?: number;
};

/**
 * Rates as bars across, since names of units and indicators are too long to stand below columns. Where there are more
 * than a chart has room for, several charts would fill pages with nothing but bars: they stand in the cells themselves
 * (see `rateBars`).
 */
export function rateCharts({
  title,
  series,
  color,
  first,
  rows,
  column,
  most,
}: RateRows): Omit<ChartSpec, "position">[] {
  if (rows === 0 || rows > MOST_BARS) return [];
  const block = { row: first, rows, columns: 1 };
  return [
    {
      name: title,
      type: "bar",
      title,
      numberFormat: "0%",
      labelFormat: "0%",
      ...(most === undefined ? {} : { most }),
      series: [{ name: series, values: { ...block, column }, categories: { ...block, column: 1 }, color }],
    },
  ];
}

/** Bars in the cells of the rates, where a chart has no room for them. */
export function rateBars(sheet: string, { first, rows, column }: RateRows): WorkbookEdit[] {
  if (rows <= MOST_BARS) return [];
  return [
    {
      kind: "conditional-formats",
      sheet,
      at: { row: first, column, rows, columns: 1 },
      rules: [{ kind: "data-bar", color: RATE_BAR, least: 0, most: 1 }],
    },
  ];
}
