import { civilOf } from "../../base/serial";
import { NOTICE_YEAR } from "../../notice/2020-14/issued";
import { mayHoldIndicators } from "../../tables/indicators/may-hold-indicators";
import type { CountedList } from "./counted-lists";
import type { DetailRow } from "./detail/detail-rows";
import { rolesMade } from "./sheet-names";
import { sheetPlaces } from "./sheet-places";
import type { SummaryInput } from "./summary-input";

/** Which sheets a summary will make, as far as that can be told without reading indicators and duties. */
export type ExpectedSheets = {
  /** For certain, in their order. */
  readonly certain: readonly string[];
  /** 指标汇总, where a table looks as if it held indicators: whether it does, its rows tell. */
  readonly indicators: string | undefined;
};

export function expectedSheets(
  { snapshot, asOf }: Pick<SummaryInput, "snapshot" | "asOf">,
  lists: readonly CountedList[],
  rows: readonly DetailRow[],
): ExpectedSheets {
  const { sheets } = sheetPlaces(snapshot);
  const roles = rolesMade({ indicators: 0, reports: hasReports(lists, rows, civilOf(asOf).year) ? 1 : 0 });
  return {
    certain: roles.map((role) => sheets[role]),
    indicators: mayHoldIndicators(snapshot) ? sheets.indicators : undefined,
  };
}

/**
 * Whether 报送情况 has a row, as `reportRows` would tell: each plan of the notice has duties to report in its year, and
 * a recurring task is one by itself.
 */
function hasReports(lists: readonly CountedList[], rows: readonly DetailRow[], year: number): boolean {
  return (
    lists.some(({ list }) => list.plan !== undefined && (list.year ?? year) === NOTICE_YEAR) ||
    rows.some(({ first, task }) => first && task.deadline.kind === "recurring")
  );
}
