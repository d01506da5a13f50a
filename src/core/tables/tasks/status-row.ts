import type { StatusCell, StatusRole, StatusRow } from "../../status/described-row";
import { columnName } from "../../base/address";
import { stillEnds, stillHolds } from "../../status/still-holds";
import { roleCell } from "./role-cell";
import type { SheetCells } from "../sheet-cells";
import type { TaskList, TaskRow } from "./task-list";

const READ: Readonly<Record<StatusRole, true>> = {
  deadline: true,
  dueDate: true,
  progress: true,
  done: true,
  completedOn: true,
  extension: true,
  lastReport: true,
};
const ROLES = Object.keys(READ) as readonly StatusRole[];

type StatusRowOptions = {
  /** The sheet, where the formula stands on another: `大气任务台账!`. */
  readonly prefix?: string;
  /**
   * A column of ours that recognition takes for one of the list's own (our 截止日期): a formula in it may not refer to
   * its own column.
   */
  readonly own?: number;
};

/** A row of a list, reduced to what its status depends on: the cells, and what was read in them. */
export function statusRow(
  cells: SheetCells,
  list: TaskList,
  task: TaskRow,
  { prefix = "", own }: StatusRowOptions = {},
): StatusRow {
  const { deadline, progress, extension, lastReport, ownCompletion, writtenDue } = task;
  const found = ROLES.flatMap((role): [StatusRole, StatusCell][] => {
    if (list.columns[role] !== undefined && list.columns[role] === own) return [];
    const cell = roleCell(cells, list.columns, task, role, prefix);
    if (cell === undefined) return [];
    // Of a long text a formula compares the beginning only, which tells nothing of a bracket at the end; the bracket is
    // looked for as well.
    const holds = [stillHolds(cell.at, cell.value)];
    if (role === "deadline" && list.shared !== undefined) holds.push(stillEnds(cell.at, cell.value));
    return [[role, { ...cell, holds: holds.length === 1 ? (holds[0] ?? "") : `AND(${holds.join(",")})` }]];
  });
  return {
    cells: Object.fromEntries(found),
    full: list.progressNumbers === undefined ? 1 : list.progressNumbers === "points" ? 100 : "none",
    ...(list.progressInPercent === true && list.columns.progress !== undefined
      ? { percentColumn: prefix + columnOf(list, list.columns.progress) }
      : {}),
    deadline,
    done: progress.done,
    ...(progress.completedOn === undefined ? {} : { completedOn: progress.completedOn }),
    ...(ownCompletion === undefined ? {} : { ownCompletion }),
    ...(writtenDue === undefined ? {} : { writtenDue }),
    ...(extension === undefined ? {} : { extension }),
    ...(lastReport === undefined ? {} : { lastReport }),
  };
}

function columnOf({ firstRow, lastRow }: TaskList, column: number): string {
  const letter = columnName(column);
  return `$${letter}$${firstRow + 1}:$${letter}$${lastRow + 1}`;
}
