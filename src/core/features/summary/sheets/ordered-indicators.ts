import type { IndicatorRow } from "../indicator-tables";

/** Indicators with a number come first, so that the chart has them in one block; else in their table's order. */
export function orderedIndicators(rows: readonly IndicatorRow[]): { rows: IndicatorRow[]; rated: number } {
  const rated = rows.filter(({ rate }) => rate !== null);
  return { rows: [...rated, ...rows.filter(({ rate }) => rate === null)], rated: rated.length };
}
