import { fail, ok, type Result } from "../../base/problem";
import { countedLists } from "./counted-lists";
import { detailRows } from "./detail/detail-rows";
import { expectedSheets, type ExpectedSheets } from "./expected-sheets";
import { figuresOf, type Figures } from "./figures";
import type { SummaryInput } from "./summary-input";

export type SummaryCounts = {
  readonly figures: Figures;
  /** Sheets whose lists are counted. */
  readonly lists: readonly string[];
  /** Sheets with a list that is left out because another one is the same and has more filled in. */
  readonly passedOver: readonly string[];
  readonly expected: ExpectedSheets;
};

/**
 * What a summary would count, without what other tables and duties add to it.
 *
 * Problems: `no-task-list`, as `planSummary`.
 */
export function summaryCounts({
  snapshot,
  asOf,
  lists,
}: Pick<SummaryInput, "snapshot" | "asOf" | "lists">): Result<SummaryCounts> {
  const { counted, passedOver } = countedLists(lists);
  if (counted.length === 0) return fail({ code: "no-task-list" });
  const rows = detailRows(counted, snapshot);
  return ok({
    figures: figuresOf(rows),
    expected: expectedSheets({ snapshot, asOf }, counted, rows),
    lists: [...new Set(counted.map(({ list }) => list.sheet))],
    passedOver: [...new Set(passedOver.map(({ list }) => list.sheet))],
  });
}
