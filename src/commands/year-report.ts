import type { Result } from "../core/base/problem";
import { civilOf, serialOf } from "../core/base/serial";
import type { WorkbookSnapshot } from "../core/base/snapshot";
import { lastYearOf, type LastYear } from "../core/features/year-report/last-year";
import { listsOf } from "./read-lists";

export { yearReport } from "../core/features/year-report/year-report";

/**
 * Last year's workbook, counted up to the last day of its lists' year; where they name none, of the year of its day.
 *
 * Problems: `no-list-last-year`, `not-an-earlier-year`.
 */
export function readLastYear(snapshot: WorkbookSnapshot, thisYear: number): Result<LastYear> {
  const read = listsOf(snapshot);
  const named = read.lists.map(({ year }) => year).find((year) => year !== undefined);
  const year = named ?? civilOf(read.asOf).year;
  const { lists } = listsOf(snapshot, { asOf: serialOf(year, 12, 31) });
  return lastYearOf(snapshot, lists, { year, thisYear });
}
