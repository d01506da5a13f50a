import { civilOf, daysInMonth, serialOf, type SerialDay } from "../../base/serial";
import type { Progress } from "./progress";

/**
 * Gives a completion day that was written without its year (10月5日已完成) the year of the deadline, else of the list
 * (semantics §3), with a note. Where the same day in the following year lies nearer to the deadline, the task may have
 * been completed late: a person then has to say which year is meant.
 *
 * @param due The day that the task is due, if it has one.
 * @example withImpliedYear(readProgress("10月5日已完成"), serialOf(2020, 9, 30)).completedOn //=> serialOf(2020, 10, 5)
 */
export function withImpliedYear(progress: Progress, due: SerialDay | undefined, listYear?: number): Progress {
  const { completedDay, ...rest } = progress;
  if (completedDay === undefined || rest.completedOn !== undefined) return rest;
  const year = due === undefined ? listYear : civilOf(due).year;
  if (year === undefined) return rest;
  const on = (y: number): SerialDay =>
    serialOf(y, completedDay.month, Math.min(completedDay.day, daysInMonth(y, completedDay.month)));
  const completedOn = on(year);
  const later = on(year + 1);
  const open = due !== undefined && completedOn <= due && later - due < due - completedOn;
  return { ...rest, completedOn, notes: [...rest.notes, open ? "open-year" : "completion-year"] };
}
