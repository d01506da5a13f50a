import { ownColumns } from "../../marks/flag-columns";
import type { SheetRole } from "../../marks/registry";
import { sheetRole } from "../../marks/sheet-role";
import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import { keptCorrections } from "./kept-corrections";
import { locateLists, type LocatedList, type LocateOptions } from "./locate-lists";
import { readLocatedList, type ReadOptions, type RecogniseOptions } from "./recognise-lists";
import type { TaskList } from "./task-list";
import { withOneNameEach } from "./unit-names";

/** Whether a sheet of ours in a role can hold task lists. */
const HOLDS_LISTS: Readonly<Record<SheetRole, boolean>> = {
  ledger: true,
  official: true,
  indicators: true,
  settings: false,
  report: false,
  record: false,
  duties: false,
  register: false,
  scratch: false,
  // Rows of a list, made to be sent away: counted there and here they would count twice.
  unit: false,
};

/**
 * The task lists of every sheet, in the order of the sheets, with the corrections that the workbook keeps (those in
 * `options` go before them). Our own 督办设置 and reports (汇总, 通报, 提醒函) are no lists.
 */
export function recogniseWorkbook(
  snapshot: WorkbookSnapshot,
  options: RecogniseOptions,
): readonly TaskList[] {
  return readLocated(locateWorkbook(snapshot, options), options);
}

/**
 * The first half of `recogniseWorkbook`: where the lists stand and which years they are for. It needs no day, so that
 * the day can be decided by what it finds before the rows are read.
 */
export function locateWorkbook(
  snapshot: WorkbookSnapshot,
  options: LocateOptions = {},
): readonly LocatedList[] {
  const corrections = [...keptCorrections(snapshot.names), ...(options.corrections ?? [])];
  return snapshot.sheets.flatMap((sheet) => {
    const role = sheetRole(snapshot, sheet);
    if (role !== undefined && !HOLDS_LISTS[role]) return [];
    const added = ownColumns(sheet.name, snapshot).map(({ at }) => at);
    return locateLists(role === undefined ? sheet : withoutFills(sheet), { corrections, own: added });
  });
}

/** What is shaded on a sheet of ours is shaded for its look: a known one, and no state. */
function withoutFills(sheet: SheetSnapshot): SheetSnapshot {
  return { ...sheet, rowFills: new Array<number>(sheet.used?.rows ?? 0).fill(0) };
}

/** The second half: the rows of the lists, read for a day. What turns out to be no task list is left out. */
export function readLocated(located: readonly LocatedList[], options: ReadOptions): readonly TaskList[] {
  return withOneNameEach(located.flatMap((list) => readLocatedList(list, options) ?? []));
}
