import type { WorkbookSnapshot } from "../../base/snapshot";
import { indicatorRows } from "./indicator-tables";
import { orderedIndicators } from "./sheets/ordered-indicators";

/** An indicator with its 完成率 (1 is 100%) and its verdict. */
type RatedIndicator = { readonly name: string; readonly rate: number; readonly verdict: string };

export type RatedIndicators = {
  /** The indicators with a 完成率, in the order of 指标汇总 and its chart. */
  readonly indicators: readonly RatedIndicator[];
  /** How many indicators have no 完成率. */
  readonly unrated: number;
};

export function ratedIndicators(snapshot: WorkbookSnapshot): RatedIndicators {
  const { rows, rated } = orderedIndicators(indicatorRows(snapshot));
  return {
    indicators: rows.slice(0, rated).map((row) => ({
      name: row.reading.indicator,
      rate: row.rate ?? 0,
      verdict: row.verdict,
    })),
    unrated: rows.length - rated,
  };
}
