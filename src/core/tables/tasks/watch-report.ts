import type { SerialDay } from "../../base/serial";
import { scheduleOf, type Schedule, type ScheduleThresholds } from "../../status/behind-schedule";
import type { StatusWord } from "../../status/status";
import { isLedBy } from "./lead-units";
import type { TaskList, TaskRow } from "./task-list";

export type Tally = { readonly total: number; readonly counts: Readonly<Record<StatusWord, number>> };

/** How many tasks have each status; each task counts once, however many units lead it. */
export function tallyOf(rows: readonly TaskRow[]): Tally {
  const counts: Record<StatusWord, number> = {
    逾期: 0,
    临期: 0,
    待确认: 0,
    推进中: 0,
    长期推进: 0,
    逾期完成: 0,
    已完成: 0,
  };
  for (const { status } of rows) counts[status.word] += 1;
  return { total: rows.length, counts };
}

/** A task that wants attention. */
export type DueItem = {
  readonly list: TaskList;
  readonly row: TaskRow;
  readonly due: SerialDay | null;
  /** Days until the due day, negative once past. */
  readonly daysLeft: number | null;
  /** The deadline's own date, where an extension or a 截止日期 has taken its place. */
  readonly original?: SerialDay;
  /** Milestones of the deadline, each passed or not. */
  readonly milestones: readonly { readonly date: SerialDay; readonly passed: boolean }[];
  /** 序时进度, where the list has a share done. */
  readonly schedule?: Schedule;
};

/** The tasks with a status, those longest overdue first; tasks without a day stand last. */
export function itemsOf(
  lists: readonly TaskList[],
  status: StatusWord,
  asOf: SerialDay,
  unit?: string,
  thresholds?: ScheduleThresholds,
): readonly DueItem[] {
  return lists
    .flatMap((list) =>
      list.rows
        .filter((row) => row.status.word === status && isLedBy(row, unit))
        .map((row) => itemOf(list, row, asOf, thresholds)),
    )
    .sort((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity));
}

/** The open tasks that fall due on the day or within so many days after it, whatever 临期天数 is; the next first. */
export function dueWithin(lists: readonly TaskList[], asOf: SerialDay, days: number): readonly DueItem[] {
  return lists
    .flatMap((list) => list.rows.map((row) => itemOf(list, row, asOf)))
    .filter(
      ({ row: { status }, daysLeft }) =>
        OPEN.has(status.word) && daysLeft !== null && daysLeft >= 0 && daysLeft <= days,
    )
    .sort((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0));
}

/** Words of tasks that a coming day matters to. */
const OPEN: ReadonlySet<StatusWord> = new Set<StatusWord>(["临期", "推进中", "长期推进", "待确认"]);

/** A task with its days, as they are on a day. */
export function itemOf(
  list: TaskList,
  row: TaskRow,
  asOf: SerialDay,
  thresholds?: ScheduleThresholds,
): DueItem {
  const { deadline, status, progress } = row;
  const written = deadline.kind === "by-date" ? deadline.date : undefined;
  const schedule = scheduleOf(row, list.year, asOf, thresholds);
  return {
    list,
    row,
    due: status.due,
    daysLeft: status.daysLeft,
    ...(written === undefined || written === status.due ? {} : { original: written }),
    milestones: progress.done
      ? []
      : deadline.milestones.map((date) => ({ date, passed: status.passedMilestones.includes(date) })),
    ...(schedule === undefined ? {} : { schedule }),
  };
}
