import type { DeadlineNote } from "../../../language/deadline/deadline";
import type { ProgressNote } from "../../../language/progress/progress";
import type { UnitNote } from "../../../language/units/unit";
import type { listsStrings } from "../../../../strings/lists";

/** A note of the deadline, progress or unit reading, or of the recognition of the list itself. */
export type DoubtCode = DeadlineNote | ProgressNote | UnitNote | keyof typeof listsStrings.doubt;

/** What would be another if the reading were wrong. */
export type DoubtAbout = "due" | "done" | "units" | "tasks" | "day" | "key";

/** Why nobody has to be asked. */
export type NoteReason =
  | "rule" // semantics has one reading for it
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
  repaired: ask("due"), // what was lost can only be guessed
  "several-dates": tell("due", "rule"), // the last counts, the others are milestones
  "time-not-read": ask("due"), // what is left out may be the deadline
  "several-cycles": ask("due"), // the second cycle is watched by nobody
  "uneven-cycle": ask("due"), // not read at all
  "assumed-month": ask("due"), // another month of the quarter moves every due day
  "vague-day": ask("due"), // 每月初 may be over long before the month's end
  exception: ask("due"), // in the months let off, 欠报 would be wrong
  "year-number": tell("due", "rule"), // as a day it would lie in 1905
  "no-year": ask("due"),
  "impossible-date": ask("due"),
  "out-of-range": ask("due"),
  "deadline-missing": ask("due"),
  "deadline-not-read": ask("due"),
  "due-date-differs": ask("due"), // two cells, two days
  "day-not-read": ask("day"),

  // Progress: done or not is the whole status.
  partly: ask("done"),
  contradictory: ask("done"),
  "over-full": ask("done"),
  "unlikely-date": ask("done"),
  "not-understood": ask("done"),
  "earlier-report": tell("done", "rule"), // what was done in an earlier quarter stays done

  // Units: repairs and mergers are asked; what stands as it was written is told.
  "joint-implicit": tell("units", "rule"),
  "open-ended": tell("units", "as-written"),
  "lost-separator": ask("units"),
  "damaged-name": ask("units"),
  "unknown-unit": tell("units", "as-written"),
  group: tell("units", "as-written"),
  duties: tell("units", "rule"),
  "perhaps-renamed": ask("units"),

  // Rows.
  "duplicate-key": tell("key", "no-effect"),
  "stray-row": ask("tasks"),
  "below-gap": ask("tasks"),
};
