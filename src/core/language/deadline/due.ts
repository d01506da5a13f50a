import type { SerialDay } from "../../base/serial";
import type { Deadline } from "./deadline";
import { nextDue } from "./recurrence-days";

export { nextDue, previousDue } from "./recurrence-days";

/**
 * The day a task is due, seen from `asOf` (semantics §2 and §4): the date of a by-date deadline; the first due day of
 * a recurring one on or after `asOf`, not before its start and not after its last date; `null` where there is none
 * (ongoing, unparsed).
 *
 * @example dueDate(readDeadline("每月1日前"), serialOf(2020, 6, 15)) //=> serialOf(2020, 7, 1)
 * @example dueDate(readDeadline("持续推进"), serialOf(2020, 6, 15)) //=> null
 */
export function dueDate(deadline: Deadline, asOf: SerialDay): SerialDay | null {
  switch (deadline.kind) {
    case "by-date":
      return deadline.date;
    case "recurring": {
      const next = nextDue(deadline.recurrence, Math.max(asOf, deadline.start ?? asOf));
      return deadline.date === undefined ? next : Math.min(next, deadline.date);
    }
    case "ongoing":
    case "unparsed":
      return null;
  }
}

/** Whole days from `asOf` to the due date, negative once it has passed; `null` where there is no due date. */
export function daysLeft(deadline: Deadline, asOf: SerialDay): number | null {
  const due = dueDate(deadline, asOf);
  return due === null ? null : due - Math.floor(asOf);
}
