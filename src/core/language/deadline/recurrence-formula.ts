import type { Recurrence, Recurring } from "./deadline";
import { MONTHS } from "./recurrence-days";

/** Months from January of year 0 to January of 1900, the first year that DATE knows. */
const MONTHS_TO_1900 = 22_800;

/**
 * The number of the cycle that `day` lies in, as a native expression: `cycleOf` of the days in a cell.
 *
 * @param day An expression for a whole day: `INT($B$3)`.
 */
function cycleExpression({ every, interval = 1 }: Recurrence, day: string): string {
  if (every === "day") return `INT(${day}/${interval})`;
  if (every === "week") return `INT((${day}-2)/${7 * interval})`;
  return `INT((YEAR(${day})*12+MONTH(${day})-1)/${MONTHS[every] * interval})`;
}

/**
 * The due day of the cycle that `day` lies in, `shift` cycles later, as a native expression: `dueOfCycle` in a cell.
 * It uses only DATE, YEAR, MONTH, INT, MIN and arithmetic, which every spreadsheet has. DATE takes months beyond the
 * twelfth, so a number of months since 1900 is enough.
 *
 * @param day An expression for a whole day: `INT($B$3)`.
 */
function cycleDayExpression(recurrence: Recurrence, day: string, shift: number): string {
  const { every, interval = 1, day: named } = recurrence;
  const cycle = cycleExpression(recurrence, day);
  const shifted = shift === 0 ? cycle : `(${cycle}${signed(shift)})`;
  if (every === "day") return `${shifted}*${interval}`;
  if (every === "week") return `${shifted}*${7 * interval}+${1 + (interval - 1) * 7 + (named ?? 7)}`;
  const length = MONTHS[every] * interval;
  const onDay = named !== undefined && named > 0;
  const within = Math.min(recurrence.month ?? (onDay ? 1 : length), length);
  const month = (more: number): string => `${shifted}*${length}${signed(within + more - MONTHS_TO_1900)}`;
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
 * @example nextDueExpression({ recurrence: { every: "day" } }, "B3")
 *   //=> "IF(INT(INT(B3)/1)*1>=INT(B3),INT(INT(B3)/1)*1,(INT(INT(B3)/1)+1)*1)"
 */
export function nextDueExpression(
  { recurrence, start, date }: Pick<Recurring, "recurrence" | "start" | "date">,
  asOf: string,
): string {
  // Before the start the next due day does not change: the first one from the start on.
  const day = start === undefined ? `INT(${asOf})` : `MAX(INT(${asOf}),${start})`;
  const [here, next] = [0, 1].map((shift) => cycleDayExpression(recurrence, day, shift));
  const due = `IF(${here}>=${day},${here},${next})`;
  return date === undefined ? due : `MIN(${due},${date})`;
}

/** The last due day before a day; with `back` 1 the one before that. */
export function previousDueExpression(recurrence: Recurrence, asOf: string, back = 0): string {
  const day = `INT(${asOf})`;
  const at = (shift: number): string => cycleDayExpression(recurrence, day, shift);
  return `IF(${at(0)}<${day},${at(-back)},${at(-1 - back)})`;
}

/**
 * The day before which the last report must not lie (欠报, semantics §4): the start of the period before the current
 * one, as a native expression.
 */
export function reportLimitExpression({ recurrence }: Pick<Recurring, "recurrence">, asOf: string): string {
  const dueAtEnd = recurrence.day === undefined || recurrence.day < 0;
  return `${previousDueExpression(recurrence, asOf, 1)}${dueAtEnd ? "+1" : ""}`;
}

/**
 * How often a duty fell due from one day to another, both included: a monthly one twelve times in a year.
 *
 * @param from An expression for a whole day; as is `to`.
 * @example dueCountExpression({ every: "day" }, "A1", "B1")
 *   //=> "MAX(0,INT(B1/1)+IF(INT(B1/1)*1<=B1,1,0)-(INT(A1/1)+IF(INT(A1/1)*1<A1,1,0)))"
 */
export function dueCountExpression(recurrence: Recurrence, from: string, to: string): string {
  const upTo = `${cycleExpression(recurrence, to)}+IF(${cycleDayExpression(recurrence, to, 0)}<=${to},1,0)`;
  const before = `${cycleExpression(recurrence, from)}+IF(${cycleDayExpression(recurrence, from, 0)}<${from},1,0)`;
  return `MAX(0,${upTo}-(${before}))`;
}
