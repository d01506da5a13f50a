import { civilOf, isoOf, serialOf, type SerialDay } from "../../../../src/core/base/serial";
import type { Deadline, DeadlineContext } from "../../../../src/core/language/deadline/deadline";
import { readDeadline } from "../../../../src/core/language/deadline/read-deadline";

/** A reading with its days as ISO dates and without its text and empty lists, so that a table can state it. */
export type Reading = {
  readonly kind: Deadline["kind"];
  readonly date?: string;
  readonly alternative?: string;
  readonly start?: string;
  readonly milestones?: readonly string[];
  readonly recurrence?: object;
  readonly notes?: readonly string[];
};

type WithoutText<T> = T extends Deadline ? Omit<T, "text"> : never;

/** A reading without the text it was read from, to compare the readings of two texts. */
export function meaningOf(deadline: Deadline): WithoutText<Deadline> {
  return Object.fromEntries(
    Object.entries(deadline).filter(([key]) => key !== "text"),
  ) as WithoutText<Deadline>;
}

export function read(input: string | number, context: DeadlineContext = { year: 2020 }): Reading {
  const { kind, notes, milestones, ...rest } = meaningOf(readDeadline(input, context));
  const days = Object.entries(rest).map(([key, value]): [string, unknown] => [
    key,
    typeof value === "number" ? isoOf(value) : value,
  ]);
  return {
    kind,
    ...Object.fromEntries(days),
    ...(milestones.length > 0 ? { milestones: milestones.map(isoOf) } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

/** @example day("2020-12-31") //=> 44196 */
export function day(iso: string): SerialDay {
  const [year = NaN, month = NaN, date = NaN] = iso.split("-").map(Number);
  return serialOf(year, month, date);
}

export { civilOf, isoOf };
