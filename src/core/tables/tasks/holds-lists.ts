import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import type { SheetRole } from "../../marks/registry";
import { isRecordSheet } from "../../marks/sent-record-mark";
import { sheetRole } from "../../marks/sheet-role";

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
  draft: false,
  rolling: false,
  templates: false,
};

/** What a sheet is to the reader of lists: one of ours that can hold some, one that can't, or a user's own. */
export function listSheetKind(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): "ours" | "none" | "users" {
  if (isRecordSheet(sheet)) return "none";
  const role = sheetRole(snapshot, sheet);
  return role === undefined ? "users" : HOLDS_LISTS[role] ? "ours" : "none";
}
