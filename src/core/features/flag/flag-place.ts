import { intersect } from "../../base/address";
import type { Area } from "../../base/workbook-edit";
import type { OwnColumns } from "../../marks/flag-columns";
import type { SheetSnapshot } from "../../base/snapshot";
import type { TaskList } from "../../tables/tasks/task-list";

/** The rows of a list from its header to its last task, over the two columns from `column` on. */
export const columnsFrom = ({ headerRows, lastRow }: TaskList, column: number): Area => ({
  row: headerRows.first,
  column,
  rows: lastRow - headerRows.first + 1,
  columns: 2,
});

/**
 * The first of two empty columns at a list's right edge; undefined where something stands there. Merged areas that
 * reach over them count as something.
 */
export function freeColumns(
  sheet: SheetSnapshot,
  list: TaskList,
  own: readonly OwnColumns[],
): number | undefined {
  const column = list.lastColumn + 1;
  const at = columnsFrom(list, column);
  if (own.some((other) => intersect(other.at, at))) return undefined;
  if (sheet.merges.some((area) => intersect(area, at))) return undefined;
  const { used } = sheet;
  if (used === null) return column;
  for (let row = at.row; row < at.row + at.rows; row += 1)
    for (let c = column; c < column + 2; c += 1)
      if ((sheet.formulas[row - used.row]?.[c - used.column] ?? "") !== "") return undefined;
  return column;
}

/** Whether columns of an earlier 标记逾期 belong to this list, by where they stand. */
export function isOwnOf({ at }: OwnColumns, list: TaskList): boolean {
  if (at.column < list.firstColumn || at.column > list.lastColumn + 2) return false;
  return intersect(at, columnsFrom(list, at.column)) !== undefined;
}
