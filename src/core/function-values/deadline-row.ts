import { isoOf, type SerialDay } from "../base/serial";
import type { Deadline, DeadlineNote } from "../language/deadline/deadline";
import { readDeadline } from "../language/deadline/read-deadline";
import { recurrenceText } from "../language/deadline/recurrence-text";
import { value, type FunctionValue } from "./function-problem";
import { readDeadlineCell, readYear } from "./read-arguments";

/** The six cells of `ZLQ.DEADLINE`, as data; the words for kind and notes stand in src/strings/. */
export type DeadlineRow = {
  readonly kind: Deadline["kind"];
  /** The due day; `""` for a cycle without a last day, since its next due day depends on when one asks. */
  readonly date: SerialDay | "";
  readonly start: SerialDay | "";
  /** 每季度第1个月1日前, or `""`. */
  readonly recurrence: string;
  /** Earlier due days: 2020-06-30、2020-09-30, or `""`. */
  readonly milestones: string;
  readonly notes: readonly DeadlineNote[];
};

/**
 * `ZLQ.DEADLINE`: how a text is read. A blank is `unparsed` like any text that names no deadline. The year that the
 * text lacks is `year`, else that of `today`, and is marked implied.
 */
export function deadlineRow(text: unknown, year: unknown, today: SerialDay): FunctionValue<DeadlineRow> {
  const known = readYear(year);
  if (!known.ok) return known;
  const input = readDeadlineCell(text, "text");
  if (!input.ok) return input;
  const reading = readDeadline(input.value, {
    asOf: today,
    ...(known.value === undefined ? {} : { year: known.value }),
  });
  return value({
    kind: reading.kind,
    date: reading.kind === "by-date" || reading.kind === "recurring" ? (reading.date ?? "") : "",
    start: reading.kind === "unparsed" ? "" : (reading.start ?? ""),
    recurrence: reading.kind === "recurring" ? recurrenceText(reading.recurrence) : "",
    milestones: reading.milestones.map(isoOf).join("、"),
    notes: reading.notes,
  });
}
