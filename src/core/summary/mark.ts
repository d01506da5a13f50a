import { parseArea, splitReference } from "../grid/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/snapshot";

/**
 * A name that stands on each sheet the add-in makes as a report (汇总, 通报, 提醒函), and on no other. It points at a
 * cell that holds the sheet's own name as it was made. A sheet that was copied or renamed since no longer agrees with
 * its cell: it is the user's own, and is never replaced.
 */
export const MARK = "攻坚报表";

/** Whether a sheet is a report of the add-in or a copy of one, and so no task list. */
export function isReportSheet(snapshot: WorkbookSnapshot, sheet: string): boolean {
  return snapshot.names.some((name) => name.name === MARK && name.sheet === sheet);
}

/** The text in the marked cell of a sheet: the name it was made under. */
export function markedName(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): string | undefined {
  const name = snapshot.names.find((each) => each.name === MARK && each.sheet === sheet.name);
  const at = name && parseArea(splitReference(name.formula).address);
  if (!at || !sheet.used) return undefined;
  const value = sheet.values[at.row - sheet.used.row]?.[at.column - sheet.used.column];
  return value === undefined ? undefined : String(value);
}

/** Whether the sheet is as the add-in made it, so that a new one may take its place. */
export function isReplaceable(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): boolean {
  return markedName(snapshot, sheet)?.toLowerCase() === sheet.name.toLowerCase();
}
