import { readDeadline } from "../../../language/deadline/read-deadline";
import { readProgress } from "../../../language/progress/read-progress";
import { readUnits } from "../../../language/units/read-units";
import type { SheetCells } from "../../sheet-cells";
import type { ColumnMap, ColumnRole } from "../task-list";
import type { Assigned } from "./assign-roles";
import type { Header } from "./header";
import { isPeriodHeading } from "./header-words";
import { namesOtherBody, namesOtherDay, namesOtherFact } from "./other-matters";

/** Rows that are looked at. */
const SAMPLE = 24;
/** What contents say weighs less than any clear heading. */
const WEIGHT = 0.45;
const LONG_TEXT = 12;
/** What may be about anything. */
export const BARE = /^(?:[^\p{L}\p{N}]|[是否有无yn]|yes|no|[\d.]+%)$/iu;

const TOLD = /^(?:已|未|正在|推进中|进行中)|^[\d.]+%$/u;

/** What the cells of a column look like: shares of those that are not blank. */
type Look = {
  readonly column: number;
  readonly filled: number;
  readonly deadline: number;
  readonly units: number;
  readonly done: number;
  /** The part of `done` that may be about anything: a tick, 是, 80%. */
  readonly bare: number;
  /** The part of `done` that tells how far a task has come and can't be a plan: 已完工, 未启动, 80%. */
  readonly told: number;
  readonly number: number;
  readonly length: number;
};

/** The headings of a table from its first column on, and the last row of its header. */
type Headings = {
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headings: readonly string[];
};

/**
 * Adds the roles that no heading says, where the cells themselves tell: numbers in order, texts that read as deadlines,
 * names of units, ticks and percentages, long sentences. A column whose heading has a role keeps it.
 *
 * @param except Columns already known to hold something that is no role.
 */
export function columnsByContent(
  cells: SheetCells,
  { headerRow, firstColumn, headings }: Headings,
  assigned: Assigned,
  except: readonly number[] = [],
): Pick<Header, "columns" | "weights" | "byContent"> {
  const columns: Partial<Record<ColumnRole, number>> = { ...assigned.columns };
  const weights = { ...assigned.weights };
  const byContent: ColumnRole[] = [];
  const late = lateTask(columns);
  if (late !== undefined) {
    const before = columnBefore(cells, headerRow, firstColumn, columns, late);
    if (before !== undefined) {
      columns.task = before;
      weights.task = WEIGHT;
      byContent.push("task");
    }
  }
  const missing = (["deadline", "lead", "done", "task", "no"] as const).filter((role) => !has(columns, role));
  if (missing.length === 0) return { columns, weights, byContent };

  const taken = new Set([...Object.values(columns), ...except]);
  const looks = headings
    .map((_, i) => firstColumn + i)
    .filter((column) => !taken.has(column))
    .map((column) => lookOf(cells, headerRow, column));
  const headingOf = (column: number): string => headings[column - firstColumn] ?? "";
  const take = (role: ColumnRole, score: (look: Look) => number): void => {
    const best = looks
      .filter(({ column, filled }) => filled >= 2 && !taken.has(column))
      // Of equal columns the left one; of columns of states (一季度, 二季度) the right one, which tells of the latest
      // period.
      .sort((a, b) => score(b) - score(a) || (role === "done" ? b.column - a.column : 0))[0];
    if (best === undefined || score(best) < 0.7) return;
    columns[role] = best.column;
    weights[role] = WEIGHT;
    byContent.push(role);
    taken.add(best.column);
  };
  for (const role of missing) {
    switch (role) {
      case "deadline":
        take(role, ({ column, deadline }) =>
          namesOtherDay(headingOf(column)) || isPeriodHeading(headingOf(column)) ? 0 : deadline,
        );
        break;
      case "lead":
        take(role, ({ column, units }) => (namesOtherBody(headingOf(column)) ? 0 : units));
        break;
      case "done":
        if (!has(columns, "progress"))
          take(role, ({ column, done, bare, told }) => {
            const heading = headingOf(column);
            // Under 四季度, 完工 or a tick may say what is planned for then; 已完工 or a share says how far the task
            // is.
            return isPeriodHeading(heading) ? told : namesOtherFact(heading) ? done - bare : done;
          });
        break;
      case "task":
        if (!has(columns, "measure"))
          take(role, (look) => (isPlain(look) ? Math.min(1, look.length / LONG_TEXT) : 0));
        break;
      case "no":
        take(role, (look) => look.number);
        break;
    }
  }
  return { columns, weights, byContent };
}

/**
 * The column taken for the task that stands right of the deadline (存在问题), where the list has no better one: there
 * it tells what hinders the task.
 */
function lateTask({ task, measure, deadline }: ColumnMap): number | undefined {
  return task !== undefined && measure === undefined && deadline !== undefined && task > deadline
    ? task
    : undefined;
}

/** The nearest column of plain text left of the deadline that no heading explains, filled in no fewer rows than `late`. */
function columnBefore(
  cells: SheetCells,
  headerRow: number,
  firstColumn: number,
  columns: ColumnMap,
  late: number,
): number | undefined {
  const taken = new Set(Object.values(columns));
  const least = lookOf(cells, headerRow, late).filled;
  for (let column = (columns.deadline ?? firstColumn) - 1; column >= firstColumn; column -= 1) {
    if (taken.has(column)) continue;
    const look = lookOf(cells, headerRow, column);
    if (isPlain(look) && look.filled >= Math.max(least, 2)) return column;
  }
  return undefined;
}

/** Text that is neither days nor units, states or numbers. */
const isPlain = ({ deadline, units, done, number }: Look): boolean =>
  Math.max(deadline, units, done, number) < 0.5;

function has(columns: Readonly<Partial<Record<ColumnRole, number>>>, role: ColumnRole): boolean {
  // Our own 截止日期 and 督办状态 stand beside the list's columns 完成时限 and 进展, and are no substitute for them.
  if (role === "task" || role === "measure")
    return columns.task !== undefined || columns.measure !== undefined;
  return columns[role] !== undefined;
}

function lookOf(cells: SheetCells, headerRow: number, column: number): Look {
  let [filled, deadline, units, done, bare, told, number, length] = [0, 0, 0, 0, 0, 0, 0, 0];
  let before = 0;
  for (let row = headerRow + 1; row <= Math.min(headerRow + SAMPLE, cells.lastRow); row += 1) {
    const text = cells.text(row, column);
    if (text === "") continue;
    const value = cells.value(row, column);
    filled += 1;
    length += text.length;
    if (cells.isDate(row, column) || (typeof value === "string" && isDeadline(text))) deadline += 1;
    if (typeof value === "string" && isUnits(text)) units += 1;
    if (isDone(typeof value === "number" ? value : text)) {
      done += 1;
      if (BARE.test(text)) bare += 1;
      if (TOLD.test(text)) told += 1;
    }
    const n = Number(text);
    if (Number.isInteger(n) && n >= before && n <= before + 1) {
      number += 1;
      before = n;
    }
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    column,
    filled,
    deadline: share(deadline),
    units: share(units),
    done: share(done),
    bare: share(bare),
    told: share(told),
    number: share(number),
    length: share(length),
  };
}

/** Sentences have dates in them too; a deadline is short. */
function isDeadline(text: string): boolean {
  return text.length <= 30 && readDeadline(text, { year: 2020 }).kind !== "unparsed";
}

function isUnits(text: string): boolean {
  if (text.length > 40) return false;
  const { units } = readUnits(text);
  return (
    units.length > 0 &&
    units.every(({ name, known }) => known || /[局委办厅院所队会]$|公司$|镇$|苏木$/u.test(name))
  );
}

function isDone(value: string | number): boolean {
  if (typeof value === "number") return false;
  if (value.length > 8) return false;
  const { done, share, completedOn, notes } = readProgress(value);
  // A day in a cell may be the day of anything: of an inspection, of a report.
  return (
    completedOn === undefined &&
    notes.length === 0 &&
    (done || share !== undefined || /^(?:未|[×✗否]|推进|进行)/u.test(value))
  );
}
