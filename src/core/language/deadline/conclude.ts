import type { SerialDay } from "../../base/serial";
import type { Clue, CycleClue } from "./clue";
import type { ByDate, Deadline, DeadlineNote, Ongoing, Recurrence, Recurring } from "./deadline";
import { addNote, type Resolved } from "./resolve";

/**
 * A reading under way, which may be written to: making a new object for each member that is added would cost more than
 * finding the clues.
 */
type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * The reading that follows from the clues of a text and their days: a cycle, else the last date, else a duty without an
 * end.
 */
export function conclude(
  text: string,
  clues: readonly Clue[],
  resolved: readonly Resolved[],
  notes: DeadlineNote[],
): Deadline {
  const cycle = clues.find((clue): clue is CycleClue => clue.kind === "cycle");
  const recurrence = cycle === undefined ? undefined : recurrenceOf(clues, cycle, notes);
  const date = lastDate(resolved, cycle);
  const milestones = stepsTo(date, resolved);
  if (cycle === undefined && milestones.length > 0) addNote(notes, "several-dates");
  const from = resolved.find((one) => one.start !== undefined)?.start;
  const start = from === undefined || (date !== undefined && from > date) ? undefined : from;

  // With a single clue nothing can have been left out.
  if (clues.length > 1 && (date ?? recurrence) !== undefined && leavesOut(clues, date)) {
    addNote(notes, "time-not-read");
  }
  if (recurrence !== undefined) {
    const recurring: Draft<Recurring> = { kind: "recurring", text, recurrence, notes, milestones };
    if (date !== undefined) recurring.date = date;
    return withStart(recurring, start);
  }
  if (cycle !== undefined) return { kind: "unparsed", text, notes, milestones: [] };
  if (date !== undefined) {
    const byDate: Draft<ByDate> = { kind: "by-date", text, date, notes, milestones };
    const alternative = resolved.find((one) => one.date === date)?.alternative;
    if (alternative !== undefined) byDate.alternative = alternative;
    return withStart(byDate, start);
  }
  // 起20个工作日内 ends on a day that only a calendar of holidays tells.
  const lasting = start !== undefined || clues.some(({ kind }) => kind === "ongoing");
  return lasting && !notes.includes("working-days")
    ? withStart({ kind: "ongoing", text, notes, milestones }, start)
    : { kind: "unparsed", text, notes, milestones };
}

/** A date behind the cycle, or right before it (3月至11月每月1日前), ends it; an earlier one is a step on the way. */
function lastDate(resolved: readonly Resolved[], cycle: CycleClue | undefined): SerialDay | undefined {
  let last: SerialDay | undefined;
  for (const { at, end, date } of resolved) {
    const ends = cycle === undefined || at > cycle.at || end === cycle.at;
    if (ends && date !== undefined && (last === undefined || date >= last)) last = date;
  }
  return last;
}

function stepsTo(date: SerialDay | undefined, resolved: readonly Resolved[]): SerialDay[] {
  const steps: SerialDay[] = [];
  for (const one of resolved) {
    if (one.date !== undefined && one.date !== date && !steps.includes(one.date)) steps.push(one.date);
  }
  return steps.sort((a, b) => a - b);
}

/** Two wordings of one cycle (双月报,单月8日前) complete each other; of two cycles the first is taken. */
function recurrenceOf(
  clues: readonly Clue[],
  cycle: CycleClue,
  notes: DeadlineNote[],
): Recurrence | undefined {
  let one = cycle.recurrence;
  for (const clue of clues) {
    if (clue === cycle || clue.kind !== "cycle" || one === undefined || clue.recurrence === undefined)
      continue;
    const same = one.every === clue.recurrence.every && one.interval === clue.recurrence.interval;
    if (same) one = { ...clue.recurrence, ...one };
    else addNote(notes, "several-cycles");
  }
  for (const note of cycle.notes) addNote(notes, note);
  return one;
}

/** Whether the text has a time that names no day and is left out: 7月初, or 国庆节前 beside a date. */
function leavesOut(clues: readonly Clue[], date: SerialDay | undefined): boolean {
  return clues.some((clue) =>
    clue.kind === "date" ? clue.vague : clue.kind === "event" && date !== undefined,
  );
}

function withStart<T extends Draft<ByDate | Recurring | Ongoing>>(
  deadline: T,
  start: SerialDay | undefined,
): T {
  if (start !== undefined) deadline.start = start;
  return deadline;
}
