import { civilOf, daysInMonth, serialOf, type SerialDay } from "../../base/serial";
import type { Recurrence, RecurrenceUnit } from "./deadline";

/** Months in one unit; days and weeks are counted in days instead. */
export const MONTHS: Readonly<Record<Exclude<RecurrenceUnit, "day" | "week">, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
};

/**
 * The due day of the cycle that `day` lies in, `shift` cycles later (or earlier, when negative). Cycles of months are
 * counted from January of year 0, so that quarters, half-years and 双月 fall where the calendar has them; weeks begin
 * on Monday. A 31st falls on the last day of a shorter month.
 */
function dueOfCycle(recurrence: Recurrence, day: SerialDay, shift: number): SerialDay {
  const { every, interval = 1, day: named } = recurrence;
  // Serial 2 of our count is 1900-01-01, a Monday.
  if (every === "day") return (Math.floor(day / interval) + shift) * interval;
  if (every === "week") {
    const length = 7 * interval;
    return (Math.floor((day - 2) / length) + shift) * length + 1 + (interval - 1) * 7 + (named ?? 7);
  }
  const length = MONTHS[every] * interval;
  const { year, month } = civilOf(day);
  const cycle = Math.floor((year * 12 + month - 1) / length) + shift;
  const onDay = named !== undefined && named > 0;
  const within = Math.min(recurrence.month ?? (onDay ? 1 : length), length);
  const index = cycle * length + within - 1;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return serialOf(y, m, onDay ? Math.min(named, daysInMonth(y, m)) : daysInMonth(y, m));
}

/**
 * The first due day on or after `day`.
 *
 * @example nextDue({ every: "month", day: 1 }, serialOf(2020, 6, 15)) //=> serialOf(2020, 7, 1)
 */
export function nextDue(recurrence: Recurrence, day: SerialDay): SerialDay {
  const due = dueOfCycle(recurrence, day, 0);
  return due >= day ? due : dueOfCycle(recurrence, day, 1);
}

/**
 * The last due day before `day`.
 *
 * @example previousDue({ every: "quarter", month: 1, day: 1 }, serialOf(2020, 6, 15)) //=> serialOf(2020, 4, 1)
 */
export function previousDue(recurrence: Recurrence, day: SerialDay): SerialDay {
  const due = dueOfCycle(recurrence, day, 0);
  return due < day ? due : dueOfCycle(recurrence, day, -1);
}
