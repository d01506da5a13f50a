import type { SerialDay } from "../../base/serial";
import type { WorkbookSnapshot } from "../../base/snapshot";
import { atOnce, type Stepwise } from "../../base/stepwise";
import { dayInForce, type DayInForce, type DaySetting } from "../../status/day-in-force";
import { DEFAULT_POLICY } from "../../status/policy";
import { statusOfRow } from "../../status/status-of-row";
import { locateWorkbook, readLocated } from "./recognise-workbook";
import type { RecogniseOptions } from "./recognise-lists";
import type { TaskList } from "./task-list";

type RecognisedForDay = {
  readonly lists: readonly TaskList[];
  readonly day: DayInForce;
  /** The workbook's own day, or the day it gets with the first command that writes, whatever `asked` was. */
  readonly workbookDay: DaySetting;
};

/**
 * The task lists of a workbook, judged for its 统计截止日 (semantics §4), and that day. The lists' years decide it only
 * where nothing else does.
 *
 * @param asked The day of a report, or the one that a command sets.
 */
export function recogniseForDay(
  snapshot: WorkbookSnapshot,
  options: Omit<RecogniseOptions, "asOf">,
  today: SerialDay,
  asked?: DaySetting,
): RecognisedForDay {
  return atOnce(recogniseStepwise(snapshot, options, today, asked));
}

/** The same in parts: where the lists stand, and what their rows say. */
export function* recogniseStepwise(
  snapshot: WorkbookSnapshot,
  options: Omit<RecogniseOptions, "asOf">,
  today: SerialDay,
  asked?: DaySetting,
): Stepwise<RecognisedForDay> {
  const set = dayInForce(snapshot, [], today, asked);
  const located = locateWorkbook(snapshot, options);
  yield;
  const lists = readLocated(located, { ...options, asOf: set.day });
  yield;
  // Lists that are unsure decide no day, unless the workbook has no others.
  const sure = lists.filter(({ unsure }) => unsure !== true);
  const years = (sure.length === 0 ? lists : sure).map(({ year }) => year);
  const own = dayInForce(snapshot, years, today);
  const day = set.from === "default" ? own : set;
  const workbookDay = own.setting;
  if (day.day === set.day) return { lists, day, workbookDay };
  return { lists: judgedFor(lists, day.day, options.warnDays), day, workbookDay };
}

/** The workbook's day alone; the lists are looked at only where nothing but their years can decide the day. */
export function workbookDayOf(
  snapshot: WorkbookSnapshot,
  options: Omit<RecogniseOptions, "asOf">,
  today: SerialDay,
): DayInForce {
  const set = dayInForce(snapshot, [], today);
  return set.from === "default" ? recogniseForDay(snapshot, options, today).day : set;
}

/**
 * Lists that were read already, judged for another day. Their year is known, else there would be no default day; so
 * nothing but the status depends on the day, and only the status is worked out again.
 */
function judgedFor(
  lists: readonly TaskList[],
  asOf: SerialDay,
  warnDays: number = DEFAULT_POLICY.warnDays,
): readonly TaskList[] {
  return lists.map((list) => ({
    ...list,
    rows: list.rows.map((row) => ({ ...row, status: statusOfRow(row, asOf, warnDays) })),
  }));
}
