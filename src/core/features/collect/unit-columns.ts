import { collectStrings } from "../../../strings/collect";
import type { ColumnLook } from "../../base/snapshot";
import type { CellStyle, Validation } from "../../base/workbook-edit";
import { CENTER, DATE, INPUT_FILL, LEFT } from "../../sheets/looks";
import { LEDGER_COLUMNS } from "../insert/ledger";
import type { SheetCells } from "../../tables/sheet-cells";
import type { ColumnRole, TaskList } from "../../tables/tasks/task-list";
import type { BaseList } from "./base-book";
import { ANSWER_ROLES, type AnswerRole } from "./roles";

/** A column of a unit book. */
export type UnitColumn = {
  readonly role?: ColumnRole;
  /** The list's column; absent for 回收码 and for answers that the list has no column for. */
  readonly from?: number;
  /** Of a column that is not the list's. */
  readonly heading?: string;
  /** Its cells hold the rows' codes. */
  readonly code?: true;
  readonly answer: boolean;
  readonly width: number;
  readonly style: CellStyle;
  readonly validation?: Validation;
};

/** Answers that every unit book asks for. */
const ASKED: readonly AnswerRole[] = ["progress", "done", "completedOn", "remark"];
/** Points. */
const OTHER_WIDTH = 66;
const CODE_WIDTH = 66;
/** A column that nobody has set is so wide, with one font or another. */
const STANDARD = [46, 56] as const;
const LEAST_WIDTH = 24;
const MOST_WIDTH = 320;
const WIDTHS: Readonly<Partial<Record<ColumnRole, number>>> = {
  no: 30,
  key: 60,
  section: 72,
  task: 78,
  measure: 216,
  deadline: 66,
  dueDate: 66,
  lead: 69,
  cooperate: 69,
  progress: 132,
  done: 54,
  completedOn: 66,
  status: 60,
  remark: 66,
};
const LOOKS: Readonly<Partial<Record<ColumnRole, CellStyle>>> = {
  no: CENTER,
  key: CENTER,
  deadline: CENTER,
  dueDate: DATE,
  done: CENTER,
  completedOn: DATE,
  extension: DATE,
  lastReport: DATE,
  status: CENTER,
};

/** 回收码 first, then the list's columns in their order, then what the list has no column for. */
export function unitColumns({
  columns,
  list,
  cells,
}: Pick<BaseList, "columns" | "list" | "cells">): readonly UnitColumn[] {
  const roles = new Map(
    (Object.entries(columns) as [ColumnRole, number][]).map(([role, column]) => [column, role]),
  );
  const last = lastColumn(list, cells);
  const own: UnitColumn[] = [];
  for (let from = list.firstColumn; from <= last; from += 1) {
    const role = roles.get(from);
    const look = cells.columnLook(from);
    // What the office has hidden, and what says nothing of the task, is not meant for others.
    if (role === undefined && look?.hidden === true) continue;
    const usual = described(role);
    own.push({ from, ...usual, width: widthOf(look, usual.width) });
  }
  const added = ASKED.filter((role) => columns[role] === undefined).map((role) => ({
    heading: collectStrings.role[role],
    ...described(role),
  }));
  const code: UnitColumn = {
    heading: collectStrings.book.code,
    code: true,
    answer: false,
    width: CODE_WIDTH,
    style: { ...CENTER, color: "#7F7F7F", fontSize: 9, numberFormat: "@" },
  };
  return [code, ...own, ...added];
}

/** As wide as in the list, where somebody has set it; a measure in a column of four characters is for nobody. */
function widthOf(look: ColumnLook | undefined, usual: number): number {
  if (look?.width === undefined || look.hidden) return usual;
  const isStandard = look.width >= STANDARD[0] && look.width <= STANDARD[1];
  return isStandard ? usual : Math.min(Math.max(look.width, LEAST_WIDTH), MOST_WIDTH);
}

/** What stands beside the list, an empty column away, is none of it: what a ledger shows of the settings. */
function lastColumn({ columns, lastColumn: end, headerRows, rows }: TaskList, cells: SheetCells): number {
  let last = Math.max(...Object.values(columns));
  const isFilled = (column: number): boolean =>
    cells.text(headerRows.last, column) !== "" || rows.some(({ row }) => cells.text(row, column) !== "");
  while (last < end && isFilled(last + 1)) last += 1;
  return last;
}

function described(role: ColumnRole | undefined): Omit<UnitColumn, "from" | "heading"> {
  const answer = ANSWER_ROLES.some((each) => each === role);
  const validation = role === undefined ? undefined : validationOf(role);
  return {
    ...(role === undefined ? {} : { role }),
    answer,
    width: (role === undefined ? undefined : WIDTHS[role]) ?? OTHER_WIDTH,
    style: {
      ...((role === undefined ? undefined : LOOKS[role]) ?? LEFT),
      ...(answer ? { fill: INPUT_FILL } : {}),
    },
    ...(validation === undefined ? {} : { validation }),
  };
}

/** As in a ledger. */
function validationOf(role: ColumnRole): Validation | undefined {
  const heading = role === "done" || role === "completedOn" ? collectStrings.role[role] : undefined;
  const column = LEDGER_COLUMNS.find(({ header }) => header === heading);
  return column !== undefined && "validation" in column ? column.validation() : undefined;
}
