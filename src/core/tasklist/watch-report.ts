import { serialOf, type SerialDay } from "../date/serial";
import { behindSchedule, type Schedule } from "../status/behind-schedule";
import type { StatusWord } from "../status/status";
import type { TaskList, TaskRow } from "./task-list";

/** The status words in the order in which they are shown: what needs a person first. */
export const STATUS_ORDER: readonly StatusWord[] = [
  "逾期",
  "临期",
  "待确认",
  "推进中",
  "长期推进",
  "逾期完成",
  "已完成",
];

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

/** The units that lead a task, by name. */
export function leadUnits(lists: readonly TaskList[]): readonly string[] {
  const names = lists.flatMap(({ rows }) => rows.flatMap(({ lead }) => lead.map(({ name }) => name)));
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, "zh-CN"));
}

/** Whether a unit leads a task, alone or jointly; every task where no unit is asked for. */
export function isLedBy({ lead }: TaskRow, unit: string | undefined): boolean {
  return unit === undefined || lead.some(({ name }) => name === unit);
}

/** A task that wants attention. */
export type DueItem = {
  readonly list: TaskList;
  readonly row: TaskRow;
  readonly due: SerialDay | null;
  /** Negative once past. */
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
): readonly DueItem[] {
  return lists
    .flatMap((list) =>
      list.rows
        .filter((row) => row.status.word === status && isLedBy(row, unit))
        .map((row) => itemOf(list, row, asOf)),
    )
    .sort((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity));
}

function itemOf(list: TaskList, row: TaskRow, asOf: SerialDay): DueItem {
  const { deadline, status, progress } = row;
  const written = deadline.kind === "by-date" ? deadline.date : undefined;
  const schedule = scheduleOf(list, row, asOf);
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

/** The share done beside the share of time that has passed (semantics §4), from the start, or from the list's new year. */
function scheduleOf({ year }: TaskList, row: TaskRow, asOf: SerialDay): Schedule | undefined {
  const { share, done } = row.progress;
  const { due } = row.status;
  if (share === undefined || done || due === null || row.deadline.kind === "recurring") return undefined;
  const start = row.start ?? (year === undefined ? undefined : serialOf(year, 1, 1));
  return start === undefined || start >= due ? undefined : behindSchedule(share, start, due, asOf);
}
