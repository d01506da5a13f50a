import { cellAddress } from "../grid/address";
import { firstFilled } from "../progress/first-filled";
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

/**
 * A merged cell is referred to by its first cell: the others are empty for a formula. Progress that was read from an
 * earlier report gives way to the list's own column as soon as that is filled in.
 */
export function rowCells(
  cells: SheetCells,
  { columns }: TaskList,
  { row, earlierProgress }: TaskRow,
): RowCells {
  const inColumn = (column: number): CellNow => {
    const area = cells.mergeAt(row, column);
    return {
      at: cellAddress(area?.row ?? row, area?.column ?? column),
      value: cells.value(row, column),
    };
  };
  const now = (role: ColumnRole): CellNow | undefined => {
    const column = columns[role];
    if (column === undefined) return undefined;
    const own = inColumn(column);
    if (role !== "progress" || earlierProgress === undefined) return own;
    const earlier = inColumn(earlierProgress);
    return { at: firstFilled(own.at, earlier.at), value: earlier.value };
  };
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const cell = now(role);
      return cell === undefined ? [] : [[role, cell]];
    }),
  );
}
