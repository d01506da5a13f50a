import { civilOf, serialOf, type SerialDay } from "../../base/serial";
import type { Clue, DateClue, Lasting, YearClue } from "./clue";
import type { DeadlineContext, DeadlineNote } from "./deadline";
import { spanDays } from "./span-days";

/**
 * A date of the text with its year filled in; `at` to `end` is its place in the text. Without `date` the clue only says
 * when a task begins.
 */
export type Resolved = {
  readonly at: number;
  readonly end: number;
  readonly date: SerialDay | undefined;
  readonly start: SerialDay | undefined;
  readonly alternative: SerialDay | undefined;
};

/**
 * Gives every accepted date its year (its own, else that of an earlier clause, else the list's, else that of asOf) and
 * turns it into days. A note is added for every date that is doubtful or is no day.
 */
export function resolveDates(
  clues: readonly Clue[],
  context: DeadlineContext,
  notes: DeadlineNote[],
): readonly Resolved[] {
  const listYear = context.year ?? (context.asOf === undefined ? undefined : civilOf(context.asOf).year);
  let textYear: number | undefined;
  const resolved: Resolved[] = [];
  for (const clue of clues) {
    if (clue.kind !== "date") continue;
    if (clue.standing === "former") addNote(notes, "former-date");
    if (!clue.accepted) continue;
    if (clue.standing === "revised" && resolved.length > 0) {
      resolved.pop();
      addNote(notes, "former-date");
    }
    if (clue.aside) addNote(notes, "bracket-aside");
    const { from, span } = clue;
    const fromYear = from === undefined ? undefined : yearOf(from.year, textYear, listYear, notes);
    textYear = fromYear ?? textYear;
    let year = yearOf(clue.year, textYear, listYear, notes);
    if (year === undefined) continue;
    // 2020年11月—3月 ends in the year after.
    if (from !== undefined && clue.year === undefined && span.lastMonth < from.span.firstMonth) year += 1;
    textYear = year;
    if (clue.head) continue;
    const days = spanDays(span, year);
    if (typeof days === "string") {
      addNote(notes, days);
      continue;
    }
    if (span.repaired) addNote(notes, "repaired");
    resolved.push(limitOf(clue, days, startOf(clue, days, fromYear, notes), context, notes));
  }
  return resolved;
}

/** Notes are few: an array without repetitions costs less than a set. */
export function addNote(notes: DeadlineNote[], note: DeadlineNote): void {
  if (!notes.includes(note)) notes.push(note);
}

function yearOf(
  year: YearClue | undefined,
  textYear: number | undefined,
  listYear: number | undefined,
  notes: DeadlineNote[],
): number | undefined {
  if (year?.note !== undefined) addNote(notes, year.note);
  if (year?.from === "written") return year.value;
  const base = year?.from === "list" ? listYear : (textYear ?? listYear);
  addNote(notes, base === undefined ? "no-year" : "implied-year");
  return base === undefined ? undefined : base + (year?.value ?? 0);
}

type Days = { readonly first: SerialDay; readonly last: SerialDay };

function startOf(
  { edge, span, from }: DateClue,
  { first, last }: Days,
  fromYear: number | undefined,
  notes: DeadlineNote[],
): SerialDay | undefined {
  if (edge === "start") return first;
  if (edge === "late-start") return last;
  const begin = from === undefined || fromYear === undefined ? undefined : spanDays(from.span, fromYear);
  if (typeof begin === "string") addNote(notes, begin);
  if (span.ranged) return first;
  return typeof begin === "object" ? begin.first : undefined;
}

/**
 * The last day on time, by the edge: with 底前 the period's last day, with X月前 the day before the period (and the
 * period's last day as the other reading).
 */
function limitOf(
  { at, end, edge, span, exclusive, lasting }: DateClue,
  { first, last }: Days,
  start: SerialDay | undefined,
  context: DeadlineContext,
  notes: DeadlineNote[],
): Resolved {
  let date: SerialDay | undefined = last;
  let alternative: SerialDay | undefined;
  if (edge === "start" || edge === "late-start") date = lastCounted(first, lasting, notes);
  else if (span.grain === "day") {
    if (exclusive || (edge === "before" && context.exclusiveDay === true)) date -= 1;
  } else if (edge === "before") {
    addNote(notes, "ambiguous");
    // 6月上旬前 means by the 10th to nearly every writer; the strict reading is kept beside it.
    const early = span.grain !== "ten-days";
    alternative = early ? last : first - 1;
    if (early) date = first - 1;
  }
  return { at, end, date, start, alternative };
}

/** 5月1日起30日内 ends 30 days after it, 起三个月内 the day before the 1st of 8月; working days are not counted. */
function lastCounted(
  first: SerialDay,
  lasting: Lasting | undefined,
  notes: DeadlineNote[],
): SerialDay | undefined {
  if (lasting === undefined) return undefined;
  const { days, months } = lasting;
  addNote(notes, days + months === 0 ? "working-days" : "counted-period");
  if (months === 0) return days === 0 ? undefined : first + days;
  const { year, month, day } = civilOf(first);
  const index = year * 12 + month - 1 + Math.ceil(months);
  return serialOf(Math.floor(index / 12), (index % 12) + 1, day) - 1;
}
