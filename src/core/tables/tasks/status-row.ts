import type { StatusCell, StatusRole, StatusRow } from "../../status/described-row";
import { columnName } from "../../base/address";
import type { CellValue } from "../../base/snapshot";
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
  const { columns, progressNumbers: numbers } = list;
  const { deadline, progress, extension, lastReport, ownCompletion, writtenDue } = task;
  const { done, completedOn } = progress;
  const found: Partial<Record<StatusRole, StatusCell>> = {};
  for (const role of ROLES) {
    if (columns[role] !== undefined && columns[role] === own) continue;
    const cell = roleCell(cells, columns, task, role, prefix);
    if (cell !== undefined) found[role] = { ...cell, holds: holdsOf(list, role, cell) };
  }
  const full = numbers === undefined ? 1 : numbers === "points" ? 100 : "none";
  // One member after the other: ten thousand rows with a dozen objects each are as much work as their formulas.
  const row: { -readonly [member in keyof StatusRow]: StatusRow[member] } = {
    cells: found,
    full,
    deadline,
    done,
  };
  if (list.progressInPercent === true && columns.progress !== undefined)
    row.percentColumn = prefix + columnOf(list, columns.progress);
  if (completedOn !== undefined) row.completedOn = completedOn;
  if (ownCompletion !== undefined) row.ownCompletion = ownCompletion;
  if (writtenDue !== undefined) row.writtenDue = writtenDue;
  if (extension !== undefined) row.extension = extension;
  if (lastReport !== undefined) row.lastReport = lastReport;
  return row;
}

/**
 * The condition that a cell still holds what it does now. Of a long text a formula compares the beginning only, which
 * tells nothing of a bracket at the end; the bracket is looked for as well.
 */
function holdsOf(
  list: TaskList,
  role: StatusRole,
  { at, value }: { readonly at: string; readonly value: CellValue },
): string {
  const begins = stillHolds(at, value);
  return role === "deadline" && list.shared !== undefined ? `AND(${begins},${stillEnds(at, value)})` : begins;
}

function columnOf({ firstRow, lastRow }: TaskList, column: number): string {
  const letter = columnName(column);
  return `$${letter}$${firstRow + 1}:$${letter}$${lastRow + 1}`;
}
