import type { DeadlineNote } from "../../../language/deadline/deadline";
import type { ProgressNote } from "../../../language/progress/progress";
import type { UnitNote } from "../../../language/units/unit";
import type { listsStrings } from "../../../../strings/lists";

/** A note of the deadline, progress or unit reading, or of the recognition of the list itself. */
export type DoubtCode = DeadlineNote | ProgressNote | UnitNote | keyof typeof listsStrings.doubt;

/** What would change if the reading were wrong. */
export type DoubtAbout = "due" | "done" | "units" | "tasks" | "day" | "key" | "column";

/** Why nobody has to be asked. */
export type NoteReason =
  | "rule" // the binding semantics has one reading for the wording
  | "as-written" // nothing was added, taken away or merged
  | "no-effect" // no day, status, unit or number of tasks depends on it
  | "official"; // the notice's own wording, whose reading was checked when it was entered

/** 需要您确认: another reading would change what is counted. 知悉即可: a rule was applied, and here is which. */
export type DoubtClass =
  | { readonly class: "confirm"; readonly about: DoubtAbout }
  | { readonly class: "note"; readonly about: DoubtAbout; readonly because: NoteReason };

const ask = (about: DoubtAbout): DoubtClass => ({ class: "confirm", about });
const tell = (about: DoubtAbout, because: NoteReason): DoubtClass => ({ class: "note", about, because });

/** The class of every doubt there is. A new note does not compile before it stands here. */
export const DOUBT_CLASSES: Readonly<Record<DoubtCode, DoubtClass>> = {
  // Deadlines: what is not read, guessed, or read in part is asked.
  "implied-year": tell("due", "rule"), // the list's year, or that of an earlier clause
  ambiguous: ask("due"), // 11月前: a month earlier or later
  repaired: ask("due"), // the lost character can only be guessed
  "several-dates": tell("due", "rule"), // the last counts, the others are milestones
  "time-not-read": ask("due"), // the time left out may be the deadline
  "several-cycles": ask("due"), // the second cycle is watched by nobody
  "uneven-cycle": ask("due"), // not read at all
  "assumed-month": ask("due"), // another month of the quarter moves every due day
  "vague-day": ask("due"), // 每月初 may be over long before the month's end
  exception: ask("due"), // in the months let off, 欠报 would be wrong
  "year-number": tell("due", "rule"), // read as a serial day a completion in the next year would be late lie in 1905
  "no-year": ask("due"),
  "impossible-date": ask("due"),
  "out-of-range": ask("due"),
  "deadline-missing": ask("due"),
  "deadline-not-read": ask("due"),
  "due-date-differs": ask("due"), // two cells, two days
  ruled: tell("due", "rule"), // a person has decided, and is named
  "ruling-idle": tell("due", "as-written"),
  "rulings-differ": ask("due"),
  "day-not-read": ask("day"),

  "implied-day": tell("due", "rule"), // the number format hides the day
  "bracket-aside": tell("due", "rule"),
  "former-date": tell("due", "rule"),
  "counted-period": ask("due"), // whether its first day counts is not said
  "working-days": ask("due"),
  "inner-cycle": tell("due", "rule"),
  "from-section": tell("due", "rule"),
  "from-text": tell("due", "rule"),

  // Progress: done or not is the whole status.
  partly: ask("done"),
  contradictory: ask("done"),
  "over-full": ask("done"),
  "unlikely-date": ask("done"),
  "not-understood": ask("done"),
  "kept-up": ask("done"),
  reported: ask("done"),
  "called-off": ask("done"),
  counted: ask("done"),
  "completion-year": tell("done", "rule"), // the next year would not change the status
  "open-year": ask("done"), // it would
  "day-in-month-open": ask("done"),
  "planned-not-done": ask("done"),
  "earlier-report": tell("done", "rule"), // what was done in an earlier quarter stays done

  // Units: repairs and mergers are asked; what stands as it was written is told.
  "joint-implicit": tell("units", "rule"),
  "open-ended": tell("units", "as-written"),
  "lost-separator": ask("units"),
  "damaged-name": ask("units"),
  "unknown-unit": tell("units", "as-written"),
  "assumed-own": tell("units", "rule"), // a bare name in a list that may be ours
  "added-own": ask("units"),
  "level-spread": ask("units"),
  "kind-spread": ask("units"),
  "and-in-name": ask("units"), // one name or two
  "bracket-dropped": tell("units", "rule"),
  "star-lead": ask("units"),
  "foreign-units": tell("units", "as-written"),
  "part-dropped": ask("units"),
  group: tell("units", "as-written"),
  duties: tell("units", "rule"),
  "perhaps-renamed": ask("units"),

  // Rows.
  "duplicate-key": tell("key", "no-effect"),
  "stray-row": ask("tasks"),
  "below-gap": ask("tasks"),

  // Whole columns: one answer changes every row.
  "no-deadline-column": ask("column"),
  "completed-or-due": ask("column"),
  "task-sparse": ask("column"),
  "task-by-fill": ask("column"),
  "deadline-by-cells": ask("column"),
  "done-by-cells": ask("column"),
  durations: tell("column", "rule"), // no cell of the column names a day
  "day-of-event": ask("column"),
  "unused-days": ask("column"),
  "unused-state": ask("column"),
  "unused-periods": ask("column"),
  "state-by-colour": ask("column"), // done or not may be said there, and by nothing else
  "rows-by-colour": ask("column"),
  "colours-unread": ask("column"),
};

/** About what people have decided, not about how the notice's own wording is read. */
export const ABOUT_RULINGS: ReadonlySet<DoubtCode> = new Set<DoubtCode>([
  "ruled",
  "ruling-idle",
  "rulings-differ",
]);
