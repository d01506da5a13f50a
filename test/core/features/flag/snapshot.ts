import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../../src/core/base/snapshot";

/** A workbook's snapshot of these sheets. */
export function workbookOf(
  sheets: readonly SheetSnapshot[],
  names: readonly NameSnapshot[] = [],
): WorkbookSnapshot {
  return { structureProtected: false, sheets, names, tables: [], settings: {} };
}
