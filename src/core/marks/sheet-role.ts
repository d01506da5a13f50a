import { marksStrings } from "../../strings/marks";
import type { WorkbookEdit } from "../base/workbook-edit";
import type { SheetSnapshot, WorkbookSnapshot } from "../base/snapshot";
import { ownNames, textOf, type Marked } from "./own-names";
import { OWN_NAMES, OWN_TABLES, roleText, SHEET_ROLES, type SheetRole } from "./registry";
import { isReportSheet } from "./report-mark";
import { policyPlace } from "./policy-place";

/** The edit that marks a new sheet with what it is for. The mark goes along when the sheet is copied or renamed. */
export const sheetMark = (sheet: string, role: SheetRole): WorkbookEdit => ({
  kind: "text-name",
  sheet,
  name: OWN_NAMES.sheet.name,
  text: roleText(role),
  comment: marksStrings.sheet,
});

/** What a sheet of ours is for; undefined for a user's own. Sheets of 0.1 have no mark and are known by their names. */
export function sheetRole(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): SheetRole | undefined {
  const { name } = sheet;
  const marked = markedRole(snapshot, name);
  if (marked !== undefined) return marked;
  if (isReportSheet(snapshot, name)) return "report";
  if (policyPlace(snapshot)?.sheet === name) return "settings";
  if (ownNames(snapshot, "list", name).length > 0) return "official";
  return (["ledger", "indicators"] as const).find((role) => hasTable(snapshot, sheet, role));
}

function markedRole(marked: Marked, sheet: string): SheetRole | undefined {
  const [mark] = ownNames(marked, "sheet", sheet);
  const text = mark === undefined ? undefined : textOf(mark);
  return SHEET_ROLES.find((role) => roleText(role) === text);
}

function hasTable(
  { tables }: WorkbookSnapshot,
  { name: sheet, used, values }: SheetSnapshot,
  role: keyof typeof OWN_TABLES,
): boolean {
  const { prefix, headings } = OWN_TABLES[role];
  return tables.some(({ name, sheet: of, at }) => {
    if (of !== sheet || !name.startsWith(prefix)) return false;
    const header = used === null ? [] : (values[at.row - used.row] ?? []);
    return headings.every((heading) => header.includes(heading));
  });
}
