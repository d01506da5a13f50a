import { parseArea, splitReference } from "../base/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../base/snapshot";
import { ownNames } from "./own-names";

/** Whether a sheet is a report of the add-in or a copy of one, and so no task list. */
export function isReportSheet(snapshot: WorkbookSnapshot, sheet: string): boolean {
  return ownNames(snapshot, "report", sheet).length > 0;
}

/** The text in the marked cell of a sheet: the name under which the sheet was made. */
function markedName(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): string | undefined {
  const [name] = ownNames(snapshot, "report", sheet.name);
  const at = name && parseArea(splitReference(name.formula).address);
  if (!at || !sheet.used) return undefined;
  const value = sheet.values[at.row - sheet.used.row]?.[at.column - sheet.used.column];
  return value === undefined ? undefined : String(value);
}

/**
 * Whether the sheet is as the add-in made it, so that a new one may take its place. A sheet that was copied or renamed
 * since no longer agrees with its marked cell: it is the user's own, and is never replaced.
 */
export function isReplaceable(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): boolean {
  return markedName(snapshot, sheet)?.toLowerCase() === sheet.name.toLowerCase();
}

/** The reports that a workbook holds as the add-in made them, in the order of their sheets. */
export const reportSheets = (snapshot: WorkbookSnapshot): readonly string[] =>
  snapshot.sheets.filter((sheet) => isReplaceable(snapshot, sheet)).map(({ name }) => name);
