import { fail, ok, type Result } from "../core/base/problem";
import type { SerialDay } from "../core/base/serial";
import { summaryCounts, type SummaryCounts } from "../core/features/summary/counts";
import type { TaskList } from "../core/tables/tasks/task-list";
import { onlyUnsure, type WorkbookLists } from "./read-lists";

/** What a summary of lists that were read already would count, and for which day. */
export type CountedLists = SummaryCounts & { readonly asOf: SerialDay };

export function countsOf(read: WorkbookLists): Result<CountedLists> {
  const problem = onlyUnsure(read);
  if (problem !== undefined) return fail(problem);
  const { snapshot, asOf } = read;
  const counts = summaryCounts({ snapshot, asOf, lists: countedOf(undefined, read) });
  return counts.ok ? ok({ ...counts.value, asOf }) : counts;
}

/** The lists that are counted: those of the sheets, or all. */
export function countedOf(
  sheets: readonly string[] | undefined,
  { lists }: WorkbookLists,
): readonly TaskList[] {
  return sheets === undefined ? lists : lists.filter(({ sheet }) => sheets.includes(sheet));
}
