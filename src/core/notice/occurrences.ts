import { civilOf, serialOf, type SerialDay } from "../base/serial";
import { nextDue } from "../language/deadline/recurrence-days";
import { duties } from "./duties";
import type { Duty, DutyTiming } from "./model/duty";

/** Which reading a person chose for a duty: its id and the reading's name. */
export type ChosenReadings = Readonly<Record<string, string>>;

/** One day on which a duty falls due. */
type Occurrence = {
  readonly duty: Duty;
  /** Year and month of the due day (202004). It stays when the day is put off, and so names the occurrence. */
  readonly period: string;
  readonly due: SerialDay;
};

/** When a duty is owed: as the notice is read, or as a person chose. A name that no reading has changes nothing. */
export function timingOf(duty: Duty, chosen: ChosenReadings = {}): DutyTiming {
  const { others = [], timing } = duty;
  return others.find(({ name }) => name === chosen[duty.id])?.timing ?? timing;
}

/** The names of all readings of a duty, that in force without a choice first. */
export const readingNames = ({ reading, others = [] }: Duty): readonly string[] =>
  reading === undefined ? [] : [reading, ...others.map(({ name }) => name)];

/** Choices that no duty has, as they were written: `R3=季中`. */
export function unknownReadings(chosen: ChosenReadings): readonly string[] {
  return Object.entries(chosen).flatMap(([id, name]) => {
    const duty = duties.find((one) => one.id === id);
    return duty !== undefined && readingNames(duty).includes(name) ? [] : [`${id}=${name}`];
  });
}

/** The due days of a year, both ends included; none for what has no day of its own. */
export function dueDaysIn(timing: DutyTiming, year: number): readonly SerialDay[] {
  const [first, last] = [serialOf(year, 1, 1), serialOf(year, 12, 31)];
  if (timing.kind === "by-date") return timing.date >= first && timing.date <= last ? [timing.date] : [];
  if (timing.kind !== "recurring") return [];
  const end = Math.min(last, timing.end ?? last);
  const days: SerialDay[] = [];
  let due = nextDue(timing.recurrence, Math.max(first, timing.start));
  while (due <= end) {
    days.push(due);
    due = nextDue(timing.recurrence, due + 1);
  }
  return days;
}

/**
 * What falls due in a year, by day. The notice is for 2020: in later years only what it wants every month, quarter or
 * year goes on, and before the day it was issued nothing is owed.
 *
 * @example occurrences(2020).length //=> 48
 */
export function occurrences(
  year: number,
  { chosen = {}, of = duties }: { readonly chosen?: ChosenReadings; readonly of?: readonly Duty[] } = {},
): readonly Occurrence[] {
  return of
    .flatMap((duty) =>
      dueDaysIn(timingOf(duty, chosen), year).map((due) => ({ duty, due, period: periodOf(due) })),
    )
    .sort((a, b) => a.due - b.due);
}

/** @example periodOf(43922) //=> "202004" */
function periodOf(day: SerialDay): string {
  const { year, month } = civilOf(day);
  return `${year}${String(month).padStart(2, "0")}`;
}
