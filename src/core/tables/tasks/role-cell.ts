import { cellAddress } from "../../base/address";
import { firstFilled } from "../../language/progress/first-filled";
import type { CellValue } from "../../base/snapshot";
import type { SheetCells } from "../sheet-cells";
import type { ColumnMap, ColumnRole, TaskRow } from "./task-list";

/** A cell that a formula refers to, or an expression in its place, and the value that it has now. */
type CellNow = { readonly at: string; readonly value: CellValue };

/**
 * Where a row of a list holds a role; undefined where the list has no such column. A merged cell is referred to by its
 * first cell: the others are empty for a formula. Where progress was read from an earlier quarter's column, the
 * expression takes the list's own column as soon as that one is filled in.
 *
 * @param prefix The sheet, where the formula stands on another: `大气任务台账!`.
 */
export function roleCell(
  cells: SheetCells,
  columns: ColumnMap,
  { row, earlierProgress, deadlineAt }: Pick<TaskRow, "row" | "earlierProgress" | "deadlineAt">,
  role: ColumnRole,
  prefix = "",
): CellNow | undefined {
  const cellIn = (column: number, inRow = row): CellNow => {
    const area = cells.mergeAt(inRow, column);
    return {
      at: prefix + cellAddress(area?.row ?? inRow, area?.column ?? column),
      value: cells.value(inRow, column),
    };
  };
  const column = columns[role];
  const heading =
    role === "deadline" && deadlineAt !== undefined ? cellIn(deadlineAt.column, deadlineAt.row) : undefined;
  if (column === undefined) return heading;
  const own = cellIn(column);
  if (heading !== undefined) return { at: firstFilled(own.at, heading.at), value: heading.value };
  if (role !== "progress" || earlierProgress === undefined) return own;
  const earlier = cellIn(earlierProgress);
  return { at: firstFilled(own.at, earlier.at), value: earlier.value };
}
