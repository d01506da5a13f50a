import type { Grain, Span } from "../clue";

/*
 * A rule reads one kind of wording at one place of the canonical text, or refuses it: (text, at, …) => Span or
 * undefined. `date.ts` calls it only where the characters allow it. Patterns are sticky with bounded repetitions; the
 * commonest shapes are read by hand. `dated` says that a year stands right before it, `before` is the date that was
 * read before it in the same text.
 */

/** The span of whole months `first` to `last`; an earlier `last` lies in the next year. */
export function monthsSpan(grain: Grain, first: number, last: number, end: number): Span {
  return {
    grain,
    firstMonth: first,
    lastMonth: last,
    firstDay: undefined,
    lastDay: undefined,
    year: undefined,
    ranged: false,
    yearsLater: last < first ? 1 : 0,
    repaired: false,
    end,
  };
}

/** The span of the days `first` to `last` of a month. */
export function daysSpan(month: number, first: number, last: number, end: number): Span {
  return {
    grain: "day",
    firstMonth: month,
    lastMonth: month,
    firstDay: first,
    lastDay: last,
    year: undefined,
    ranged: false,
    yearsLater: 0,
    repaired: false,
    end,
  };
}
