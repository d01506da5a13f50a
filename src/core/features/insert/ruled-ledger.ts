import { contentAt } from "../../base/content-at";
import type { SheetSnapshot } from "../../base/snapshot";
import type { CellContent, WorkbookEdit } from "../../base/workbook-edit";
import { columnName } from "../../base/address";
import { findMeasure, type MeasureRow } from "../../notice/measures-of";
import type { Ruling } from "../../notice/ruling-text";
import type { PolicyRefs } from "../../status/formulas";
import type { ColumnRole, TaskList } from "../../tables/tasks/task-list";
import type { StatusSource } from "./ledger-formula";
import { ledgerDue, ledgerStatus, type LedgerPlace } from "./ledger-cells";

type RuledBasis = {
  readonly refs: PolicyRefs;
  /** What a cell may be by: the rulings so far, and those before this one, where keeping it was broken off. */
  readonly before: readonly (readonly Ruling[])[];
  readonly after: readonly Ruling[];
};

const ROLE: Readonly<Record<StatusSource, ColumnRole>> = {
  完成时限: "deadline",
  截止日期: "dueDate",
  进展情况: "progress",
  完成状态: "done",
  完成日期: "completedOn",
};
const HEADERS = Object.keys(ROLE) as readonly StatusSource[];

/**
 * 截止日期 and 督办状态 of a ledger of ours where rulings have changed. A cell that shows something else than the add-in
 * would have put there by the rulings so far is somebody's, and stays; its doubt then says so.
 *
 * @param sheet With formulas.
 */
export function ruledLedgerEdits(
  sheet: SheetSnapshot,
  list: TaskList,
  { refs, before, after }: RuledBasis,
): WorkbookEdit[] {
  const { columns } = list;
  const columnOf = (header: StatusSource): number | undefined => columns[ROLE[header]];
  if (HEADERS.some((header) => columnOf(header) === undefined)) return [];
  const column = (header: StatusSource): string => columnName(columnOf(header) ?? 0);
  return list.rows.flatMap(({ row, key }): WorkbookEdit[] => {
    const measure = findMeasure(key);
    if (measure === undefined) return [];
    const place: LedgerPlace = { row: row + 1, column };
    const changed = (
      at: number | undefined,
      content: (of: MeasureRow, by: readonly Ruling[]) => CellContent,
    ): WorkbookEdit[] => {
      if (at === undefined) return [];
      const [is, now] = [contentAt(sheet, row, at), content(measure, after)];
      if (same(is, now) || !before.some((rulings) => same(is, content(measure, rulings)))) return [];
      const cell = { row, column: at, rows: 1, columns: 1 };
      return [{ kind: "write", sheet: list.sheet, at: cell, content: [[now]] }];
    };
    return [
      ...changed(columns.dueDate, (of, by) => ledgerDue(of, by, place, refs)),
      ...changed(columns.status, (of, by) => ledgerStatus(of, by, place, refs)),
    ];
  });
}

const textOf = (content: CellContent): string | number | boolean =>
  typeof content === "object" ? content.formula : content;

/** Spreadsheets write formulas with spaces and quotes of their own; what they refer to and compare stays. */
const same = (a: CellContent, b: CellContent): boolean => plain(textOf(a)) === plain(textOf(b));
const plain = (text: string | number | boolean): string | number | boolean =>
  typeof text === "string" ? text.replace(/[\s']/gu, "").replace(/_xlfn\./gu, "") : text;
