import { civilOf } from "../../base/serial";
import { readPolicy } from "../../status/read-policy";
import { reportRows } from "./report-rows";
import { fail, ok, type Result } from "../../base/problem";
import type { WorkbookSnapshot } from "../../base/snapshot";
import { countedLists } from "./counted-lists";
import { detailRows } from "./detail/detail-rows";
import { figuresOf, type Figures } from "./figures";
import { indicatorRows } from "./indicator-tables";
import { rolesMade, SUMMARY_SHEET } from "./sheet-names";
import { sheetPlaces } from "./sheet-places";
import { orderedIndicators } from "./sheets/indicators-sheet";
import { OPEN_IDENTITY, OPEN_TYPED } from "./sheets/open-columns";
import { REPORT_IDENTITY, REPORT_TYPED } from "./sheets/reports-sheet";
import type { SummaryInput } from "./summary-input";
import { typedColumns, type TypedColumns } from "./typed";

/** An indicator with its 完成率 (1 is 100%) and its verdict. */
type RatedIndicator = { readonly name: string; readonly rate: number; readonly verdict: string };

export type SummaryContents = {
  readonly figures: Figures;
  /** Sheets whose lists are counted. */
  readonly lists: readonly string[];
  /** Sheets with a list that is left out because another one is the same and has more filled in. */
  readonly passedOver: readonly string[];
  /** The indicators with a 完成率, in the order of 指标汇总 and its chart. */
  readonly indicators: readonly RatedIndicator[];
  /** How many indicators have no 完成率. */
  readonly unrated: number;
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
  const { counted, passedOver } = countedLists(lists);
  if (counted.length === 0) return fail({ code: "no-task-list" });
  const { sheets, replaced } = sheetPlaces(snapshot);
  const { rows, rated } = orderedIndicators(indicatorRows(snapshot));
  const details = detailRows(counted, snapshot);
  const { readings } = readPolicy(snapshot);
  const reports = reportRows(counted, details, civilOf(asOf).year, readings).length;
  return ok({
    figures: figuresOf(details),
    lists: [...new Set(counted.map(({ list }) => list.sheet))],
    passedOver: [...new Set(passedOver.map(({ list }) => list.sheet))],
    indicators: rows.slice(0, rated).map((row) => ({
      name: row.reading.indicator,
      rate: row.rate ?? 0,
      verdict: row.verdict,
    })),
    unrated: rows.length - rated,
    sheets: rolesMade({ indicators: rows.length, reports }).map((role) => sheets[role]),
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
