import type { SheetRole } from "../marks/registry";
import { sheetRole } from "../marks/sheet-role";
import type { WorkbookSnapshot } from "../snapshot/snapshot";
import { keptCorrections } from "./kept-corrections";
import { recogniseLists, type RecogniseOptions } from "./recognise-lists";
import type { TaskList } from "./task-list";

const NO_LISTS: ReadonlySet<SheetRole | undefined> = new Set(["settings", "report"]);

/**
 * The task lists of every sheet, in the order of the sheets, with the corrections that the workbook keeps (those in
 * `options` go before them). Our own 督办设置 and reports (汇总, 通报, 提醒函) are no lists.
 */
export function recogniseWorkbook(
  snapshot: WorkbookSnapshot,
  options: RecogniseOptions,
): readonly TaskList[] {
  const corrections = [...keptCorrections(snapshot.names), ...(options.corrections ?? [])];
  return snapshot.sheets
    .filter((sheet) => !NO_LISTS.has(sheetRole(snapshot, sheet)))
    .flatMap((sheet) => recogniseLists(sheet, { ...options, corrections }));
}
