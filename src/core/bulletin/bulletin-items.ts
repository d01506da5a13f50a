import { civilOf, serialOf, type SerialDay } from "../date/serial";
import {
  behindSchedule,
  SCHEDULE_THRESHOLDS,
  type ScheduleThresholds,
  type ScheduleWord,
} from "../status/behind-schedule";
import type { StatusWord } from "../status/status";
import type { CountedList } from "../summary/counted-lists";
import { leadsOf } from "../summary/detail/detail-rows";
import type { TaskRow } from "../tasklist/task-list";
import { fill, strings } from "../../strings";

/** Days past the due day from which a measure gets its card; the user sets them. */
export type CardThresholds = { readonly yellowDays: number; readonly redDays: number };

export const CARD_THRESHOLDS: CardThresholds = { yellowDays: 1, redDays: 30 };

export type Card = "红牌" | "黄牌" | "";

/** A measure that a bulletin names, once for each unit that leads it. */
export type BulletinItem = {
  readonly unit: string;
  readonly label: string;
  /** The key, or the row's number where it has none. */
  readonly id: string;
  readonly task: TaskRow;
  readonly word: StatusWord;
  readonly card: Card;
  /** Behind the share of time that has passed; absent where no share is written or the pace is right. */
  readonly schedule?: Exclude<ScheduleWord, "符合序时">;
};

export type BulletinOptions = {
  readonly asOf: SerialDay;
  readonly cards?: CardThresholds;
  readonly schedule?: ScheduleThresholds;
};

/**
 * What a bulletin lists: measures that are overdue, soon due, behind schedule, or extended and not done; by unit, the
 * unit with most overdue measures first, in each the longest overdue first.
 */
export function bulletinItems(lists: readonly CountedList[], options: BulletinOptions): BulletinItem[] {
  const items = lists.flatMap(({ list, label }) =>
    list.rows.flatMap((task): BulletinItem[] => {
      const schedule = scheduleOf(task, list.year, options);
      const { word } = task.status;
      const named = word === "逾期" || word === "临期" || schedule !== undefined || isExtended(task);
      if (!named) return [];
      return leadsOf(task).map((unit) => ({
        unit,
        label,
        id: task.key === "" ? fill(strings.summary.rowName, { row: task.row + 1 }) : task.key,
        task,
        word,
        card: cardOf(task, options.cards ?? CARD_THRESHOLDS),
        ...(schedule === undefined ? {} : { schedule }),
      }));
    }),
  );
  const overdue = new Map<string, number>();
  for (const { unit, word } of items) overdue.set(unit, (overdue.get(unit) ?? 0) + (word === "逾期" ? 1 : 0));
  const days = ({ task }: BulletinItem): number => task.status.daysLeft ?? Number.MAX_SAFE_INTEGER;
  return items.sort(
    (a, b) =>
      (overdue.get(b.unit) ?? 0) - (overdue.get(a.unit) ?? 0) ||
      (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0) ||
      days(a) - days(b),
  );
}

/** An approved extension of what is not done. */
export function isExtended({ extension, progress }: TaskRow): boolean {
  return extension !== undefined && !progress.done;
}

function cardOf({ status, progress }: TaskRow, { yellowDays, redDays }: CardThresholds): Card {
  if (progress.done || status.word !== "逾期") return "";
  // 欠报 has no day that was missed; it is warned of and no more.
  const late = status.daysLeft === null || status.daysLeft >= 0 ? yellowDays : -status.daysLeft;
  return late >= redDays ? "红牌" : late >= yellowDays ? "黄牌" : "";
}

function scheduleOf(
  task: TaskRow,
  year: number | undefined,
  { asOf, schedule }: BulletinOptions,
): BulletinItem["schedule"] {
  const { progress, status, deadline } = task;
  if (progress.done || progress.share === undefined || status.due === null || deadline.kind !== "by-date")
    return undefined;
  const start = task.start ?? serialOf(year ?? civilOf(asOf).year, 1, 1);
  const { word } = behindSchedule(progress.share, start, status.due, asOf, schedule ?? SCHEDULE_THRESHOLDS);
  return word === "符合序时" ? undefined : word;
}
