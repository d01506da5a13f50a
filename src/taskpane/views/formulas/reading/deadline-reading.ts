import { isoOf, type SerialDay } from "../../../../core/base/serial";
import type { Deadline, DeadlineNote } from "../../../../core/language/deadline/deadline";
import { dueDate } from "../../../../core/language/deadline/due";
import { readDeadline } from "../../../../core/language/deadline/read-deadline";
import { recurrenceText } from "../../../../core/language/deadline/recurrence-text";
import { deadlineStrings } from "../../../../strings/deadline";
import { formulasStrings } from "../../../../strings/formulas";
import { least, type Reading, type ReadingNote, type ReadingPart } from "./reading";

/** Notes that say what was added to the words; all others say that the words leave a question. */
const IMPLYING: ReadonlySet<DeadlineNote> = new Set([
  "implied-year",
  "assumed-month",
  "vague-day",
  "year-number",
]);
/** Notes about other things than the due date. */
const ASIDE: ReadonlySet<DeadlineNote> = new Set(["several-dates", "exception"]);

/**
 * A 完成时限 as it is read on the day `asOf`.
 *
 * @example readingOfDeadline("11月底前", serialOf(2020, 6, 1)).items[0]?.parts[1]
 *   //=> { label: "截止日期", value: "2020-11-30", certainty: "implied" }
 */
export function readingOfDeadline(text: string, asOf: SerialDay): Reading {
  const deadline = readDeadline(text, { asOf });
  const notes = deadline.notes.map((note): ReadingNote => ({
    certainty: certaintyOf(note),
    text: deadlineStrings.note[note],
  }));
  if (deadline.kind === "unparsed") return { items: [], notes };
  return { items: [{ name: "", parts: partsOf(deadline, asOf) }], notes };
}

const certaintyOf = (note: DeadlineNote): "implied" | "doubtful" =>
  IMPLYING.has(note) ? "implied" : "doubtful";

function partsOf(deadline: Exclude<Deadline, { kind: "unparsed" }>, asOf: SerialDay): ReadingPart[] {
  const { part } = formulasStrings;
  const certainty = least(deadline.notes.filter((note) => !ASIDE.has(note)).map(certaintyOf));
  const known = (label: string, value: string): ReadingPart => ({ label, value, certainty: "known" });
  const day = (label: string, date: SerialDay): ReadingPart => ({ label, value: isoOf(date), certainty });
  const parts = [known(part.kind, deadlineStrings.kind[deadline.kind])];
  if (deadline.kind === "by-date") parts.push(day(part.due, deadline.date));
  if (deadline.kind === "ongoing") parts.push(known(part.due, formulasStrings.ongoing));
  if (deadline.kind === "recurring") {
    parts.push({ label: part.recurrence, value: recurrenceText(deadline.recurrence), certainty });
    const next = dueDate(deadline, asOf);
    if (next !== null) parts.push(day(part.nextDue, next));
    if (deadline.date !== undefined) parts.push(day(part.last, deadline.date));
  }
  if (deadline.kind === "by-date" && deadline.alternative !== undefined) {
    parts.push(day(part.alternative, deadline.alternative));
  }
  if (deadline.start !== undefined) parts.push(day(part.start, deadline.start));
  if (deadline.milestones.length > 0) {
    parts.push({ label: part.milestones, value: deadline.milestones.map(isoOf).join("、"), certainty });
  }
  return parts;
}
