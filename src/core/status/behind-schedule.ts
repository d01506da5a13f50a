import { civilOf, serialOf, type SerialDay } from "../base/serial";
import type { Deadline } from "../language/deadline/deadline";
import type { Progress } from "../language/progress/progress";
import type { Status } from "./status";

/** 序时进度 (semantics §4): the word informs and does not change the status. */
export type ScheduleWord = "符合序时" | "慢于序时" | "严重滞后";

export type ScheduleThresholds = {
  /** Shares of the whole (0.1 = 10 points): behind by this much or more is 慢于序时. */
  readonly slow: number;
  /** Behind by this much or more is 严重滞后. */
  readonly severe: number;
};

export const SCHEDULE_THRESHOLDS: ScheduleThresholds = { slow: 0.1, severe: 0.3 };

export type Schedule = {
  readonly word: ScheduleWord;
  /** The share of the period that has passed, 0 to 1. */
  readonly expected: number;
  /** `expected` less the share done; negative when ahead. */
  readonly behind: number;
};

/**
 * Compares the share done (0 to 1) with the share of the time from `start` to `due` that has passed at `asOf`. The
 * last day counts in full, the first not yet.
 *
 * @example behindSchedule(0.3, serialOf(2020, 1, 1), serialOf(2020, 12, 31), serialOf(2020, 7, 1)).word //=> "慢于序时"
 */
export function behindSchedule(
  share: number,
  start: SerialDay,
  due: SerialDay,
  asOf: SerialDay,
  thresholds: ScheduleThresholds = SCHEDULE_THRESHOLDS,
): Schedule {
  const length = due - start;
  const passed = length > 0 ? (asOf - start) / length : asOf >= due ? 1 : 0;
  const expected = Math.min(1, Math.max(0, passed));
  const behind = expected - share;
  // In floating point 0.6 − 0.5 is a little less than 0.1: differences below a ten-millionth do not count.
  const reached = (threshold: number): boolean => behind >= threshold - 1e-9;
  const word = reached(thresholds.severe) ? "严重滞后" : reached(thresholds.slow) ? "慢于序时" : "符合序时";
  return { word, expected, behind };
}

/** The members of a row on which 序时进度 depends. */
type ScheduledRow = {
  readonly deadline: Deadline;
  readonly progress: Progress;
  readonly status: Status;
  readonly start?: SerialDay;
};

/**
 * The share done beside the share of time that has passed: from the row's own start, else from the new year of the
 * list's year, to the due day. Undefined where no share is written, the task is done, or the deadline has no last day.
 *
 * @param year The list's year; by default that of `asOf`.
 */
export function scheduleOf(
  { deadline, progress, status, start }: ScheduledRow,
  year: number | undefined,
  asOf: SerialDay,
  thresholds: ScheduleThresholds = SCHEDULE_THRESHOLDS,
): Schedule | undefined {
  const { share, done } = progress;
  const { due } = status;
  if (share === undefined || done || due === null || deadline.kind === "recurring") return undefined;
  const from = start ?? serialOf(year ?? civilOf(asOf).year, 1, 1);
  return from >= due ? undefined : behindSchedule(share, from, due, asOf, thresholds);
}
