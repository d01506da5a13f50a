import type { ChartSpec } from "../../../base/workbook-edit";
import { summaryStrings } from "../../../../strings/summary";
import { fill } from "../../../../strings/fill";

/** As many bars as one chart has room for with the whole name beside each. */
export const MOST_BARS = 16;

type RateRows = {
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
};

/**
 * Rates as bars across, since names of units and indicators are too long to stand below columns. Where there are many,
 * they are shared out evenly among several charts.
 *
 * @example rateCharts({ title: "办结率", series: "办结率", color: "#2f5597", first: 4, rows: 38, column: 6 }).map(({ title }) => title)
 *   //=> ["办结率（1/3）", "办结率（2/3）", "办结率（3/3）"]
 */
export function rateCharts({
  title,
  series,
  color,
  first,
  rows,
  column,
}: RateRows): Omit<ChartSpec, "position">[] {
  const parts = Math.ceil(rows / MOST_BARS);
  const size = Math.ceil(rows / Math.max(parts, 1));
  return Array.from({ length: parts }, (_, i) => {
    const name = parts === 1 ? title : fill(summaryStrings.chartPart, { title, part: i + 1, parts });
    const block = { row: first + i * size, rows: Math.min(size, rows - i * size), columns: 1 };
    return {
      name,
      type: "bar",
      title: name,
      numberFormat: "0%",
      labels: true,
      series: [{ name: series, values: { ...block, column }, categories: { ...block, column: 1 }, color }],
    };
  });
}
