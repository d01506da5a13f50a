import type { SerialDay } from "../base/serial";
import type { Deadline } from "../language/deadline/deadline";
import { daysLeft, dueDate } from "../language/deadline/due";
import { readDeadline } from "../language/deadline/read-deadline";
import { problem, value, type FunctionValue } from "./function-problem";
import { readDay, readDeadlineCell, readYear } from "./read-arguments";

/** `ZLQ.DUE`: the last on-time day as a serial; `""` for a duty without an end. */
export function dueValue(
  deadline: unknown,
  asOf: unknown,
  year: unknown,
  today: SerialDay,
): FunctionValue<number | ""> {
  return ofDeadline(deadline, asOf, year, today, dueDate);
}

/** `ZLQ.DAYSLEFT`: whole days to the due date, negative once it has passed; `""` for a duty without an end. */
export function daysLeftValue(
  deadline: unknown,
  asOf: unknown,
  today: SerialDay,
): FunctionValue<number | ""> {
  return ofDeadline(deadline, asOf, null, today, daysLeft);
}

function ofDeadline(
  deadline: unknown,
  asOf: unknown,
  year: unknown,
  today: SerialDay,
  measure: (deadline: Deadline, asOf: SerialDay) => number | null,
): FunctionValue<number | ""> {
  const day = readDay(asOf, "asOf", today);
  if (!day.ok) return day;
  const known = readYear(year);
  if (!known.ok) return known;
  const input = readDeadlineCell(deadline, "deadline");
  if (!input.ok) return input;
  if (input.value === "") return problem({ code: "deadline-blank" });
  const reading = readDeadline(input.value, {
    asOf: day.value,
    ...(known.value === undefined ? {} : { year: known.value }),
  });
  if (reading.kind === "unparsed")
    return problem({ code: "deadline-not-understood", text: reading.text, notes: reading.notes });
  return value(measure(reading, day.value) ?? "");
}
