import {
  nextDueExpression,
  previousDueExpression,
  reportLimitExpression,
} from "../deadline/recurrence-formula";
import { openStatusExpression, statusLiteral } from "../status/status-expression";
import type { TaskRow } from "../tasklist/task-list";
import { doneExpressions } from "./done-expression";
import { stillHolds } from "./literal";
import type { CellNow } from "../tasklist/role-cell";
import type { RowCells } from "./row-cells";
import type { WatchRefs } from "./watch-settings";

/** The first serial day whose date every spreadsheet agrees on. */
const FIRST_SERIAL = 61;

/**
 * What 截止日期 holds: the last on-time day as a date; for a recurring duty a native formula of its next due day; where
 * the list has a column of extensions, a formula that takes the extension when one stands there. Empty where no day is
 * known (长期, 待确认).
 */
export function dueContent({ extension }: RowCells, row: TaskRow, refs: WatchRefs): string | number {
  const { deadline } = row;
  const base =
    deadline.kind === "by-date"
      ? deadline.date
      : deadline.kind === "recurring"
        ? nextDueExpression(deadline, refs.asOf)
        : // What a person has put there for a text that was not understood stays.
          (row.writtenDue ?? "");
  if (extension === undefined) return deadline.kind === "recurring" ? `=${base}` : base;
  const day = dayIn(extension, row.extension);
  return `=IF(${day}>=${FIRST_SERIAL},INT(${day}),${base === "" ? '""' : base})`;
}

export type StatusPlace = {
  /** The cell of 截止日期 in the same row. */
  readonly due: string;
  /** The numbers of 进展 are points of a hundred. */
  readonly inPoints: boolean;
};

/**
 * 督办状态 of a row as a native formula (semantics §4). It follows 统计截止日, 临期天数, done, completion date, extension
 * and the calendar; it gives 待确认, never an error, where a cell it needs holds nothing usable.
 */
export function statusFormula(
  cells: RowCells,
  row: TaskRow,
  refs: WatchRefs,
  { due, inPoints }: StatusPlace,
): string {
  const { done, completedOn } = doneExpressions(cells, row, refs, inPoints);
  const limit = lateLimit(cells, row, due);
  const late =
    completedOn === undefined || limit === undefined
      ? statusLiteral("已完成")
      : `IF(AND(N(${limit})>0,INT(${completedOn})>N(${limit})),${statusLiteral("逾期完成")},${statusLiteral("已完成")})`;
  const warnDays = `N(${refs.warnDays})`;
  const open = openStatusExpression({ due, asOf: `INT(${refs.asOf})`, warnDays });
  const dated = `IF(AND(ISNUMBER(${due}),ISNUMBER(${refs.asOf})),${missing(cells, row, refs, open)},${undated(row)})`;
  return `=IF(${done},${late},${dated})`;
}

/** The day after which a completion is late. That of a recurring duty moves on; only one that ends has such a day. */
function lateLimit(
  { extension }: RowCells,
  { deadline, extension: read }: TaskRow,
  due: string,
): string | undefined {
  if (deadline.kind !== "recurring") return due;
  const fixed = deadline.date === undefined ? undefined : String(deadline.date);
  if (extension === undefined) return fixed;
  const day = dayIn(extension, read);
  return `IF(${day}>=${FIRST_SERIAL},${day},${fixed ?? "0"})`;
}

/** 欠报: a recurring duty whose last report is older than a period. */
function missing(cells: RowCells, row: TaskRow, refs: WatchRefs, open: string): string {
  const { lastReport: report, extension } = cells;
  const { deadline } = row;
  if (report === undefined || deadline.kind !== "recurring") return open;
  const day = dayIn(report, row.lastReport);
  const limit = reportLimitExpression(deadline, refs.asOf);
  const conditions = [`${day}>=${FIRST_SERIAL}`, `INT(${day})<${limit}`];
  if (extension !== undefined) conditions.push(`${dayIn(extension, row.extension)}<${FIRST_SERIAL}`);
  if (deadline.start !== undefined)
    conditions.push(`${previousDueExpression(deadline.recurrence, refs.asOf)}>=${deadline.start}`);
  return `IF(AND(${conditions.join(",")}),${statusLiteral("逾期")},${open})`;
}

/** The day a cell holds, 0 where it holds none. A text that was read counts as long as it stays. */
function dayIn({ at, value }: CellNow, read: number | undefined): string {
  return typeof value === "string" && value !== "" && read !== undefined
    ? `IF(${stillHolds(at, value)},${read},N(${at}))`
    : `N(${at})`;
}

/** Without a day the reading decides: 持续推进 is known to have none. */
function undated({ deadline }: TaskRow): string {
  return deadline.kind === "ongoing" ? statusLiteral("长期推进") : statusLiteral("待确认");
}
