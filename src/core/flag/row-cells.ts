import { cellAddress } from "../grid/address";
import type { CellValue } from "../snapshot/snapshot";
import type { SheetCells } from "../tasklist/sheet-cells";
import type { ColumnRole, TaskList, TaskRow } from "../tasklist/task-list";

/** A cell that a formula refers to, and what it holds now. */
export type CellNow = { readonly at: string; readonly value: CellValue };

/** The cells of a row that its status depends on; absent where the list has no such column. */
export type RowCells = {
  readonly progress?: CellNow;
  readonly done?: CellNow;
  readonly completedOn?: CellNow;
  readonly extension?: CellNow;
  readonly lastReport?: CellNow;
};

const ROLES = ["progress", "done", "completedOn", "extension", "lastReport"] as const;

/** A merged cell is referred to by its first cell: the others are empty for a formula. */
export function rowCells(cells: SheetCells, { columns }: TaskList, { row }: TaskRow): RowCells {
  const now = (role: ColumnRole): CellNow | undefined => {
    const column = columns[role];
    if (column === undefined) return undefined;
    const area = cells.mergeAt(row, column);
    return {
      at: cellAddress(area?.row ?? row, area?.column ?? column),
      value: cells.value(row, column),
    };
  };
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const cell = now(role);
      return cell === undefined ? [] : [[role, cell]];
    }),
  );
}
