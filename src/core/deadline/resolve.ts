import { civilOf, type SerialDay } from "../date/serial";
import type { DateClue } from "./clue";
import type { DeadlineContext, DeadlineNote } from "./deadline";
import { spanDays } from "./span-days";

/** A date of the text with its year filled in; `at` to `end` is its place. Without `date` it only says where a task begins. */
export type Resolved = {
  readonly at: number;
  readonly end: number;
  readonly date?: SerialDay;
  readonly start: SerialDay | undefined;
  readonly alternative?: SerialDay;
};

/**
 * Gives every accepted date its year (its own, else that of an earlier clause, else the list's, else that of asOf) and
 * turns it into days. What is doubtful or cannot be a day is added to `notes`.
 */
export function resolveDates(
  clues: readonly DateClue[],
  context: DeadlineContext,
  notes: Set<DeadlineNote>,
): readonly Resolved[] {
  const listYear = context.year ?? (context.asOf === undefined ? undefined : civilOf(context.asOf).year);
  let textYear: number | undefined;

  const yearOf = ({ year }: DateClue): number | undefined => {
    if (year?.note !== undefined) notes.add(year.note);
    if (year?.from === "written") return year.value;
    const base = year?.from === "list" ? listYear : (textYear ?? listYear);
    notes.add(base === undefined ? "no-year" : "implied-year");
    return base === undefined ? undefined : base + (year?.value ?? 0);
  };

  const resolved: Resolved[] = [];
  for (const clue of clues) {
    if (!clue.accepted) continue;
    const from = clue.from;
    const fromYear = from === undefined ? undefined : yearOf(from);
    textYear = fromYear ?? textYear;
    let year = yearOf(clue);
    if (year === undefined) continue;
    // 2020年11月—3月 ends in the year after.
    if (from !== undefined && clue.year === undefined && clue.span.lastMonth < from.span.firstMonth)
      year += 1;
    textYear = year;
    if (clue.head === true) continue;
    const days = spanDays(clue.span, year);
    if (typeof days === "string") {
      notes.add(days);
      continue;
    }
    if (clue.span.repaired === true) notes.add("repaired");
    if (clue.edge === "start" || clue.edge === "late-start") {
      resolved.push({ at: clue.at, end: clue.end, start: clue.edge === "start" ? days.first : days.last });
      continue;
    }
    const begin = from === undefined || fromYear === undefined ? undefined : spanDays(from.span, fromYear);
    if (typeof begin === "string") notes.add(begin);
    const start =
      clue.span.ranged === true ? days.first : typeof begin === "object" ? begin.first : undefined;
    resolved.push({ at: clue.at, end: clue.end, start, ...limitOf(clue, days, context, notes) });
  }
  return resolved;
}

/** The last day on time, by the edge: 底前 the period's last, X月前 the day before the period (and its other reading). */
function limitOf(
  clue: DateClue,
  { first, last }: { readonly first: SerialDay; readonly last: SerialDay },
  context: DeadlineContext,
  notes: Set<DeadlineNote>,
): { date: SerialDay; alternative?: SerialDay } {
  if (clue.span.grain === "day") {
    const excluded = clue.exclusive || (clue.edge === "before" && context.exclusiveDay === true);
    return { date: excluded ? last - 1 : last };
  }
  if (clue.edge !== "before") return { date: last };
  notes.add("ambiguous");
  // 6月上旬前 means by the 10th to nearly every writer; the strict reading is kept beside it.
  if (clue.span.grain === "ten-days") return { date: last, alternative: first - 1 };
  return { date: first - 1, alternative: last };
}
