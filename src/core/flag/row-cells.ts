import { roleCell, type CellNow } from "../tasklist/role-cell";
import type { SheetCells } from "../tasklist/sheet-cells";
import type { TaskList, TaskRow } from "../tasklist/task-list";

/** The cells of a row that its status depends on; absent where the list has no such column. */
export type RowCells = {
  readonly progress?: CellNow;
  readonly done?: CellNow;
  readonly completedOn?: CellNow;
  readonly extension?: CellNow;
  readonly lastReport?: CellNow;
};

const ROLES = ["progress", "done", "completedOn", "extension", "lastReport"] as const;

export function rowCells(cells: SheetCells, { columns }: TaskList, task: TaskRow): RowCells {
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const cell = roleCell(cells, columns, task, role);
      return cell === undefined ? [] : [[role, cell]];
    }),
  );
}
