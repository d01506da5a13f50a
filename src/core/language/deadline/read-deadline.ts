import { canonical } from "./canonical";
import { conclude } from "./conclude";
import type { Deadline, DeadlineContext, DeadlineNote } from "./deadline";
import { readNumber } from "./read-number";
import { withoutInnerCycles } from "./refine/inner-cycle";
import { joinRange } from "./refine/join-range";
import { shareEdge } from "./refine/share-edge";
import { yearHeads } from "./refine/year-heads";
import { resolveDates } from "./resolve";
import { withoutTimeOfDay } from "./rules/time-of-day";
import { scan } from "./scan";

/**
 * Reads a 完成时限 as semantics §2 has it. A text is read as written, a number as the serial day of a date cell (or
 * as a year, when it can only be one). It never throws and never guesses: what it does not understand is `unparsed`.
 * The time is linear in the text's length.
 *
 * @example readDeadline("2020年11月 底前") //=> { kind: "by-date", date: serialOf(2020, 11, 30), … }
 * @example readDeadline("每季度1日前") //=> { kind: "recurring", recurrence: { every: "quarter", month: 1, day: 1 }, notes: ["assumed-month"], … }
 * @example readDeadline("春节前") //=> { kind: "unparsed", text: "春节前", … }
 */
export function readDeadline(input: string | number, context: DeadlineContext = {}): Deadline {
  return typeof input === "number"
    ? readNumber(input, (text) => readText(text, context))
    : readText(input, context);
}

function readText(written: string, context: DeadlineContext): Deadline {
  const text = canonical(withoutTimeOfDay(written));
  const all = scan(text);
  const found = all.length === 1 ? all : withoutInnerCycles(text, all);
  const notes: DeadlineNote[] = found.length === all.length ? [] : ["inner-cycle"];
  if (found.length === 0) return { kind: "unparsed", text: written, notes, milestones: [] };
  const clues = found.length === 1 ? found : yearHeads(text, joinRange(text, shareEdge(text, found)));
  return conclude(written, clues, resolveDates(clues, context, notes), notes);
}
