import { formula } from "../../base/cell-content";
import type { CellContent, WorkbookEdit } from "../../base/workbook-edit";
import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import { ledgerSettingCells } from "../../status/day-in-force";
import type { PolicyRefs } from "../../status/formulas";
import { columnName } from "../../base/address";
import type { ColumnRole, TaskList } from "../../tables/tasks/task-list";
import { ledgerStatusFormula } from "./ledger-formula";
import type { LedgerHeader } from "./ledger";

/** The columns that a ledger's 督办状态 refers to, each with the role that recognition gives it. */
const ROLE = {
  完成时限: "deadline",
  截止日期: "dueDate",
  进展情况: "progress",
  完成状态: "done",
  完成日期: "completedOn",
} as const satisfies Partial<Record<LedgerHeader, ColumnRole>>;

/**
 * 督办状态 of a ledger that version 0.1 wrote, made anew, because the old formulas have the words for done in
 * themselves instead of in 督办设置. Other lists are left alone.
 */
export function renewedLedger(
  snapshot: WorkbookSnapshot,
  { used, formulas }: SheetSnapshot,
  list: TaskList,
  refs: PolicyRefs,
): WorkbookEdit[] {
  const { columns, sheet, firstRow, lastRow } = list;
  const { status } = columns;
  const isOld = ledgerSettingCells(snapshot).some((one) => one.sheet === sheet);
  if (!isOld || status === undefined || used === null) return [];
  const letters = new Map<LedgerHeader, string>();
  for (const [header, role] of Object.entries(ROLE) as [LedgerHeader, ColumnRole][]) {
    const column = columns[role];
    if (column === undefined) return [];
    letters.set(header, columnName(column));
  }
  const content = Array.from({ length: lastRow - firstRow + 1 }, (_, i): CellContent[] => {
    const now = formulas[firstRow + i - used.row]?.[status - used.column] ?? "";
    return typeof now === "string" && now.startsWith("=")
      ? [formula(ledgerStatusFormula(firstRow + i + 1, (header) => letters.get(header) ?? "", refs))]
      : [now];
  });
  const at = { row: firstRow, column: status, rows: content.length, columns: 1 };
  return [{ kind: "write", sheet, at, content }];
}
