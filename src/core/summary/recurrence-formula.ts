import type { Recurrence, Recurring, RecurrenceUnit } from "../deadline/deadline";

const MONTHS: Readonly<Record<Exclude<RecurrenceUnit, "day" | "week">, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
};

/**
 * The due day of the cycle that a day lies in, `shift` cycles later, as native formula text; it repeats `dueOfCycle`.
 *
 * @param day A cell, a call, or an expression in brackets, that is a whole serial day.
 * @example cycleFormula({ every: "month", day: 1 }, "$W$1", 0) //=> "DATE(YEAR($W$1),MONTH($W$1),1)" in effect
 */
export function cycleFormula(recurrence: Recurrence, day: string, shift: number): string {
  const { every, interval = 1, day: named } = recurrence;
  const shifted = shift === 0 ? "" : shift > 0 ? `+${shift}` : String(shift);
  if (every === "day") return `((INT(${day}/${interval})${shifted})*${interval})`;
  if (every === "week") {
    const length = 7 * interval;
    return `((INT((${day}-2)/${length})${shifted})*${length}+${1 + (interval - 1) * 7 + (named ?? 7)})`;
  }
  const length = MONTHS[every] * interval;
  const onDay = named !== undefined && named > 0;
  const within = Math.min(recurrence.month ?? (onDay ? 1 : length), length);
  const index = `((INT((YEAR(${day})*12+MONTH(${day})-1)/${length})${shifted})*${length}+${within - 1})`;
  // DATE carries months over twelve into the next year; year 0 would be taken for 1900.
  const first = `DATE(INT(${index}/12),MOD(${index},12)+1,`;
  const last = `DATE(INT(${index}/12),MOD(${index},12)+2,0)`;
  if (!onDay) return last;
  return named <= 28 ? `${first}${named})` : `MIN(${first}${named}),${last})`;
}

/** The first due day on or after a day, not before the duty's start and not after its end; repeats `dueDate`. */
export function nextDueFormula(deadline: Recurring, day: string): string {
  const from = deadline.start === undefined ? day : `MAX(${day},${deadline.start})`;
  const current = cycleFormula(deadline.recurrence, from, 0);
  const next = `IF(${current}>=${from},${current},${cycleFormula(deadline.recurrence, from, 1)})`;
  return deadline.date === undefined ? next : `MIN(${next},${deadline.date})`;
}

/** The last due day before a day; with `back` 1 the one before that. Repeats `previousDue`. */
export function previousDueFormula(recurrence: Recurrence, day: string, back = 0): string {
  const current = cycleFormula(recurrence, day, 0);
  return `IF(${current}<${day},${cycleFormula(recurrence, day, -back)},${cycleFormula(recurrence, day, -1 - back)})`;
}

/** Whether the last report came too early for the duty to count as met (欠报, semantics §4), as a formula's condition. */
export function missingReportFormula(deadline: Recurring, day: string, lastReport: string): string {
  const { recurrence, start } = deadline;
  const dueAtEnd = recurrence.day === undefined || recurrence.day < 0;
  const previous = previousDueFormula(recurrence, day);
  const begin = `${previousDueFormula(recurrence, day, 1)}${dueAtEnd ? "+1" : ""}`;
  const late = `INT(N(${lastReport}))<${begin}`;
  const begun = start === undefined ? "" : `,${previous}>=${start}`;
  return `AND(ISNUMBER(${lastReport}),${late}${begun})`;
}

/** The number of the cycle that a day lies in. */
function cycleIndex({ every, interval = 1 }: Recurrence, day: string): string {
  if (every === "day") return `INT(${day}/${interval})`;
  if (every === "week") return `INT((${day}-2)/${7 * interval})`;
  return `INT((YEAR(${day})*12+MONTH(${day})-1)/${MONTHS[every] * interval})`;
}

/**
 * How often a duty fell due from one day to another, both included.
 *
 * @param from A cell, a call, or an expression in brackets; as is `to`.
 * @example dueCountFormula({ every: "month", day: 1 }, "DATE(2020,1,1)", "B1") // in effect 12 for B1 = 2020-12-31
 */
export function dueCountFormula(recurrence: Recurrence, from: string, to: string): string {
  const upTo = `${cycleIndex(recurrence, to)}+IF(${cycleFormula(recurrence, to, 0)}<=${to},1,0)`;
  const before = `${cycleIndex(recurrence, from)}+IF(${cycleFormula(recurrence, from, 0)}<${from},1,0)`;
  return `MAX(0,${upTo}-(${before}))`;
}
