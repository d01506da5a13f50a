import { civilOf } from "../../base/serial";
import { readPolicy } from "../../status/read-policy";
import { reportRows } from "./report-rows";
import { ok, type Result } from "../../base/problem";
import type { WorkbookSnapshot } from "../../base/snapshot";
import { countedLists } from "./counted-lists";
import { summaryCounts, type SummaryCounts } from "./counts";
import { detailRows } from "./detail/detail-rows";
import { ratedIndicators, type RatedIndicators } from "./rated-indicators";
import { rolesMade, SUMMARY_SHEET } from "./sheet-names";
import { sheetPlaces } from "./sheet-places";
import { OPEN_IDENTITY, OPEN_TYPED } from "./sheets/open-columns";
import { REPORT_IDENTITY, REPORT_TYPED } from "./sheets/report-columns";
import type { SummaryInput } from "./summary-input";
import { typedColumns, type TypedColumns } from "./typed";

export type SummaryContents = SummaryCounts &
  RatedIndicators & {
    /** The names of the sheets that will be made. */
    readonly sheets: readonly string[];
    /** Sheets of an earlier summary, which a new one replaces. */
    readonly replaces: readonly string[];
    /**
     * How many cells users typed into the sheets that are replaced; such a cell is taken over where its row is still
     * listed.
     */
    readonly typed: number;
  };

/**
 * What a summary would show and which sheets it would make and replace, without planning their cells.
 *
 * Problems: `no-task-list`, as `planSummary`.
 */
export function summaryContents({
  snapshot,
  asOf,
  lists,
}: Pick<SummaryInput, "snapshot" | "asOf" | "lists">): Result<SummaryContents> {
  const counts = summaryCounts({ snapshot, asOf, lists });
  if (!counts.ok) return counts;
  const { counted } = countedLists(lists);
  const { sheets, replaced } = sheetPlaces(snapshot);
  const rated = ratedIndicators(snapshot);
  const details = detailRows(counted, snapshot);
  const { readings } = readPolicy(snapshot);
  const reports = reportRows(counted, details, civilOf(asOf).year, readings).length;
  return ok({
    ...counts.value,
    ...rated,
    sheets: rolesMade({ indicators: rated.indicators.length + rated.unrated, reports }).map(
      (role) => sheets[role],
    ),
    replaces: replaced,
    typed: typedCells(snapshot),
  });
}

function typedCells(snapshot: WorkbookSnapshot): number {
  const count = (columns: TypedColumns): number =>
    Object.values(columns).reduce((sum, { size }) => sum + size, 0);
  return (
    count(typedColumns(snapshot, SUMMARY_SHEET.open, OPEN_IDENTITY, OPEN_TYPED)) +
    count(typedColumns(snapshot, SUMMARY_SHEET.reports, REPORT_IDENTITY, REPORT_TYPED))
  );
}
