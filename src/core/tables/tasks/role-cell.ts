import { cellAddress } from "../../base/address";
import { firstFilled } from "../../language/progress/first-filled";
import type { CellValue } from "../../base/snapshot";
import type { SheetCells } from "../sheet-cells";
import type { ColumnMap, ColumnRole, TaskRow } from "./task-list";

/** A cell that a formula refers to, or an expression that stands for it, and what it holds now. */
export type CellNow = { readonly at: string; readonly value: CellValue };

/**
 * Where a row of a list holds a role; undefined where the list has no such column. A merged cell is referred to by its
 * first cell: the others are empty for a formula. Progress that was read from an earlier report gives way to the
 * list's own column as soon as that is filled in.
 *
 * @param prefix The sheet, where the formula stands on another: `大气任务台账!`.
 */
export function roleCell(
  cells: SheetCells,
  columns: ColumnMap,
  { row, earlierProgress }: Pick<TaskRow, "row" | "earlierProgress">,
  role: ColumnRole,
  prefix = "",
): CellNow | undefined {
  const cellIn = (column: number): CellNow => {
    const area = cells.mergeAt(row, column);
    return {
      at: prefix + cellAddress(area?.row ?? row, area?.column ?? column),
      value: cells.value(row, column),
    };
  };
  const column = columns[role];
  if (column === undefined) return undefined;
  const own = cellIn(column);
  if (role !== "progress" || earlierProgress === undefined) return own;
  const earlier = cellIn(earlierProgress);
  return { at: firstFilled(own.at, earlier.at), value: earlier.value };
}
