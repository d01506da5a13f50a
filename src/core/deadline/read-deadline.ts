import { civilOf, type SerialDay } from "../date/serial";
import { canonical } from "./canonical";
import type { Clue, CycleClue, DateClue } from "./clue";
import type { Deadline, DeadlineContext, DeadlineNote } from "./deadline";
import { readNumber } from "./read-number";
import { RecentReadings } from "./recent-readings";
import { joinRange } from "./refine/join-range";
import { shareEdge } from "./refine/share-edge";
import { yearHeads } from "./refine/year-heads";
import { resolveDates, type Resolved } from "./resolve";
import { withoutTimeOfDay } from "./rules/time-of-day";
import { scan } from "./scan";

/**
 * Reads a 完成时限 as semantics §2 has it. A text is read as written, a number as the serial day of a date cell (or
 * as a year, when it can only be one). It never throws and never guesses: what it does not understand is `unparsed`.
 * The time is linear in the text's length.
 *
 * @example readDeadline("2020年11月 底前") //=> by-date 44165 (2020-11-30)
 * @example readDeadline("每季度1日前") //=> recurring { every: "quarter", month: 1, day: 1 }, notes ["assumed-month"]
 * @example readDeadline("春节前") //=> unparsed
 */
export function readDeadline(input: string | number, context: DeadlineContext = {}): Deadline {
  if (typeof input === "number") return readNumber(input, (text) => readText(text, context));
  if (input.length > LONGEST_REMEMBERED) return readText(input, context);
  const year = context.year ?? (context.asOf === undefined ? undefined : civilOf(context.asOf).year);
  return readingsOf(year, context.exclusiveDay === true).of(input, (text) => readText(text, context));
}

/** A list repeats a few wordings over and over (2020年底前), and its cells are read again at every calculation. */
const LONGEST_REMEMBERED = 200;
const MOST_YEARS = 8;
const remembered = new Map<string, RecentReadings>();

/** Readings depend on the text, the year that fills in a missing one, and whether X日前 excludes its day. */
function readingsOf(year: number | undefined, exclusive: boolean): RecentReadings {
  const key = `${year ?? ""}${exclusive ? "x" : ""}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_YEARS) remembered.clear();
  const fresh = new RecentReadings();
  remembered.set(key, fresh);
  return fresh;
}

function readText(written: string, context: DeadlineContext): Deadline {
  const text = canonical(withoutTimeOfDay(written));
  const found = scan(text);
  if (found.length === 0) return { kind: "unparsed", text: written, notes: [], milestones: [] };
  const clues = found.length === 1 ? found : yearHeads(text, joinRange(text, shareEdge(text, found)));
  const notes = new Set<DeadlineNote>();
  const resolved = resolveDates(clues.filter(isDate), context, notes);
  const [cycle, ...others] = clues.filter(isCycle);
  const start = resolved.find((one) => one.start !== undefined)?.start;
  // A date behind the cycle, or right before it (3月至11月每月1日前), ends it; an earlier one is a step on the way.
  const ends =
    cycle === undefined ? resolved : resolved.filter(({ at, end }) => at > cycle.at || end === cycle.at);
  const date = ends.reduce<SerialDay | undefined>(later, undefined);
  const alternative = resolved.find((one) => one.date === date)?.alternative;
  const steps = resolved.flatMap((one) => (one.date === undefined || one.date === date ? [] : one.date));
  const milestones = [...new Set(steps)].sort((a, b) => a - b);

  const recurrence = others.reduce((one, other) => merged(one, other.recurrence, notes), cycle?.recurrence);
  for (const note of cycle?.notes ?? []) notes.add(note);
  if (cycle === undefined && milestones.length > 0) notes.add("several-dates");
  const common = { text: written, notes: [...notes], milestones };
  const begins = start === undefined || (date !== undefined && start > date) ? {} : { start };

  if (recurrence !== undefined) {
    return { kind: "recurring", recurrence, ...common, ...begins, ...(date === undefined ? {} : { date }) };
  }
  if (cycle !== undefined) return { kind: "unparsed", ...common, milestones: [] };
  if (date !== undefined) {
    return {
      kind: "by-date",
      date,
      ...(alternative === undefined ? {} : { alternative }),
      ...common,
      ...begins,
    };
  }
  const lasting = start !== undefined || clues.some(({ kind }) => kind === "ongoing");
  return lasting ? { kind: "ongoing", ...common, ...begins } : { kind: "unparsed", ...common };
}

function later(last: SerialDay | undefined, { date }: Resolved): SerialDay | undefined {
  return date === undefined || (last !== undefined && last > date) ? last : date;
}

/** Two wordings of one cycle (双月报,单月8日前) complete each other; of two cycles the first is taken. */
function merged(
  one: CycleClue["recurrence"],
  other: CycleClue["recurrence"],
  notes: Set<DeadlineNote>,
): CycleClue["recurrence"] {
  if (one === undefined || other === undefined) return one;
  if (one.every === other.every && one.interval === other.interval) return { ...other, ...one };
  notes.add("several-cycles");
  return one;
}

function isDate(clue: Clue): clue is DateClue {
  return clue.kind === "date";
}

function isCycle(clue: Clue): clue is CycleClue {
  return clue.kind === "cycle";
}
