import { civilOf, serialOf, type SerialDay } from "../../base/serial";
import type { DutyState } from "./duty-state";

/** What is due, by how near it is; every occurrence stands in one group. */
export type DueGroups = Readonly<
  Record<"missed" | "week" | "month" | "later" | "reported", readonly DutyState[]>
>;

/** The day that counts: an approved extension, else the day by the notice. */
export const dueOf = ({ extension, due }: DutyState): SerialDay => extension ?? due;

/** The Sunday of a day's week. @example lastOfWeek(43922) //=> 43926 */
export const lastOfWeek = (day: SerialDay): SerialDay => day + 6 - ((day + 5) % 7);

/** The last day of a day's month. */
function lastOfMonth(day: SerialDay): SerialDay {
  const { year, month } = civilOf(day);
  return month === 12 ? serialOf(year, 12, 31) : serialOf(year, month + 1, 1) - 1;
}

/**
 * The occurrences of a year as the view 报送 shows them: what was missed; what is due until Sunday; what is due after
 * that and within the month; later; reported. Each is in the order of its days.
 */
export function dueGroups(states: readonly DutyState[], asOf: SerialDay): DueGroups {
  const groups: Record<keyof DueGroups, DutyState[]> = {
    missed: [],
    week: [],
    month: [],
    later: [],
    reported: [],
  };
  for (const state of states) groups[groupOf(state, asOf)].push(state);
  for (const group of Object.values(groups)) group.sort((a, b) => dueOf(a) - dueOf(b));
  return groups;
}

function groupOf(state: DutyState, asOf: SerialDay): keyof DueGroups {
  const due = dueOf(state);
  if (state.reportedOn !== undefined) return "reported";
  if (due < asOf) return "missed";
  if (due <= lastOfWeek(asOf)) return "week";
  return due <= lastOfMonth(asOf) ? "month" : "later";
}
