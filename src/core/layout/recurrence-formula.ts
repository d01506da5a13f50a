import type { Recurrence, RecurrenceUnit, Recurring } from "../deadline/deadline";

const MONTHS: Readonly<Record<Exclude<RecurrenceUnit, "day" | "week">, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
};

/** Months from January of year 0 to January of 1900, the first year that DATE knows. */
const MONTHS_TO_1900 = 22_800;

/**
 * The due day of the cycle that `day` lies in, `shift` cycles later, as a native expression: `dueOfCycle` in a cell.
 * It uses only DATE, YEAR, MONTH, INT, MIN and arithmetic, which every spreadsheet has. DATE takes months beyond the
 * twelfth, so a number of months since 1900 is enough.
 *
 * @param day An expression for a whole day: `INT($B$3)`.
 */
export function cycleDayExpression(recurrence: Recurrence, day: string, shift: number): string {
  const { every, interval = 1, day: named } = recurrence;
  const shifted = (expression: string): string =>
    shift === 0 ? expression : `(${expression}${shift > 0 ? "+" : ""}${shift})`;
  if (every === "day") return `${shifted(`INT(${day}/${interval})`)}*${interval}`;
  if (every === "week") {
    const length = 7 * interval;
    return `${shifted(`INT((${day}-2)/${length})`)}*${length}+${1 + (interval - 1) * 7 + (named ?? 7)}`;
  }
  const length = MONTHS[every] * interval;
  const onDay = named !== undefined && named > 0;
  const within = Math.min(recurrence.month ?? (onDay ? 1 : length), length);
  const cycle = `INT((YEAR(${day})*12+MONTH(${day})-1)/${length})`;
  const month = (more: number): string =>
    `${shifted(cycle)}*${length}${signed(within + more - MONTHS_TO_1900)}`;
  if (!onDay) return `DATE(1900,${month(1)},0)`;
  return named <= 28
    ? `DATE(1900,${month(0)},${named})`
    : `MIN(DATE(1900,${month(0)},${named}),DATE(1900,${month(1)},0))`;
}

const signed = (value: number): string => (value < 0 ? String(value) : `+${value}`);

/**
 * The next due day of a recurring duty as a native expression of the day it is seen from: not before its start, not
 * after its last date. In a cell it follows the calendar without the add-in.
 *
 * @param asOf An expression for the day: `$B$3`.
 * @example nextDueExpression({ every: "month", day: 1 }, "$B$3") // 每月1日前
 */
export function nextDueExpression(
  { recurrence, start, date }: Pick<Recurring, "recurrence" | "start" | "date">,
  asOf: string,
): string {
  // Before the start the next due day is always the same one.
  const day = start === undefined ? `INT(${asOf})` : `MAX(INT(${asOf}),${start})`;
  const [here, next] = [0, 1].map((shift) => cycleDayExpression(recurrence, day, shift));
  const due = `IF(${here}>=${day},${here},${next})`;
  return date === undefined ? due : `MIN(${due},${date})`;
}

/**
 * The day before which the last report must not lie (欠报, semantics §4): the start of the period before the current
 * one, as a native expression.
 */
export function reportLimitExpression({ recurrence }: Pick<Recurring, "recurrence">, asOf: string): string {
  const day = `INT(${asOf})`;
  const [here, before, earlier] = [0, -1, -2].map((shift) => cycleDayExpression(recurrence, day, shift));
  const dueAtEnd = recurrence.day === undefined || recurrence.day < 0;
  return `IF(${here}<${day},${before},${earlier})${dueAtEnd ? "+1" : ""}`;
}

/** The last due day before a day, as a native expression. */
export function lastDueExpression({ recurrence }: Pick<Recurring, "recurrence">, asOf: string): string {
  const day = `INT(${asOf})`;
  const [here, before] = [0, -1].map((shift) => cycleDayExpression(recurrence, day, shift));
  return `IF(${here}<${day},${here},${before})`;
}
