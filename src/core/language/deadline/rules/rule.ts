import type { Grain, Span } from "../clue";

/*
 * A rule reads one kind of wording at one place of the canonical text, or refuses it: (text, at, …) => Span or
 * undefined. `date.ts` calls it only where the characters allow it. Patterns are sticky with bounded repetitions; the
 * commonest shapes are read by hand. `dated` says that a year stands right before the place, `before` is the last date
 * read before the place in the same text.
 */

/** The span of whole months `first` to `last`; an earlier `last` lies in the next year. */
export function monthsSpan(grain: Grain, first: number, last: number, end: number): Span {
  return spanOf(grain, [first, last], NO_DAYS, end);
}

/** The span of the days `first` to `last` of a month. */
export function daysSpan(month: number, first: number, last: number, end: number): Span {
  return spanOf("day", [month, month], [first, last], end);
}

/** A span that brings its year, as written. */
export function inYear(value: number, span: Span): Span {
  return { ...span, year: { from: "written", value, note: undefined } };
}

type FromTo<T> = readonly [first: T, last: T];
const NO_DAYS: FromTo<undefined> = [undefined, undefined];

function spanOf(
  grain: Grain,
  [firstMonth, lastMonth]: FromTo<number>,
  [firstDay, lastDay]: FromTo<number> | FromTo<undefined>,
  end: number,
): Span {
  return {
    grain,
    firstMonth,
    lastMonth,
    firstDay,
    lastDay,
    year: undefined,
    ranged: false,
    yearsLater: lastMonth < firstMonth ? 1 : 0,
    repaired: false,
    end,
  };
}
