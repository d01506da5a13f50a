import { formula } from "../edits/cell-content";
import type { Area, CellContent } from "../edits/workbook-edit";
import { WARN_DAYS } from "../status/status";

/**
 * The settings that a ledger's 督办状态 is worked out from. They stand in row 1 to the right of the table, one empty
 * column away so that the table does not grow over them, and outside the print area.
 */
export const LEDGER_SETTINGS_AT: Area = { row: 0, column: 15, rows: 1, columns: 4 };

/** Each setting's label, which is also its name on the sheet, its cell (Q1, S1) and what it begins with. */
export const LEDGER_SETTINGS = {
  asOf: { label: "统计截止日", at: { row: 0, column: 16, rows: 1, columns: 1 }, content: formula("TODAY()") },
  warnDays: { label: "临期天数", at: { row: 0, column: 18, rows: 1, columns: 1 }, content: WARN_DAYS },
} as const;

/** Row 1 from P to S: label and value, label and value. */
export const LEDGER_SETTINGS_ROW: readonly CellContent[] = [
  LEDGER_SETTINGS.asOf.label,
  LEDGER_SETTINGS.asOf.content,
  LEDGER_SETTINGS.warnDays.label,
  LEDGER_SETTINGS.warnDays.content,
];
