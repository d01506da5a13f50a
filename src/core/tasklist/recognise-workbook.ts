import { isReportSheet } from "../summary/mark";
import type { WorkbookSnapshot } from "../snapshot/snapshot";
import { policyPlace } from "../status/policy-place";
import { keptCorrections } from "./kept-corrections";
import { recogniseLists, type RecogniseOptions } from "./recognise-lists";
import type { TaskList } from "./task-list";

/**
 * The task lists of every sheet, in the order of the sheets, with the corrections that the workbook keeps (those in
 * `options` go before them). Our own 督办设置 and reports (汇总, 通报, 提醒函) are no lists.
 */
export function recogniseWorkbook(
  snapshot: WorkbookSnapshot,
  options: RecogniseOptions,
): readonly TaskList[] {
  const own = policyPlace(snapshot)?.sheet;
  const corrections = [...keptCorrections(snapshot.names), ...(options.corrections ?? [])];
  return snapshot.sheets
    .filter(({ name }) => name !== own && !isReportSheet(snapshot, name))
    .flatMap((sheet) => recogniseLists(sheet, { ...options, corrections }));
}
