import type { DateClue, Span } from "../clue";
import { daysSpan, DIGITS, headOf, monthsSpan, type SpanRule } from "./rule";

// What may stand before figures that could also be a quantity or part of a number: 产量2020.6, HJ/T433-2008.
const HEAD = /^$|[,;:。、(于在到至止自从前或-]/;

/** A day in figures: 2021-06-30, 2021/6/30, 2021.06.30前. */
export const isoDate: SpanRule = {
  heads: DIGITS,
  pattern: /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d|[-./]\d)日?/y,
  read: (match, _dated, before) => {
    if (before?.end !== match.index - 1 && /[\w./-]/.test(headOf(match))) return undefined;
    return withYear(match[1], daysSpan(Number(match[3]), Number(match[4])));
  },
};

/** Figures written together, and a month in figures: 20210630, 202106, 2021.6. They must begin their clause. */
export const figures: SpanRule = {
  heads: DIGITS,
  pattern: /((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])?(?![\d月])|(\d{4})[-./](\d{1,2})(?!\d|[./]\d)/y,
  read: (match, _dated, before) => {
    if (!HEAD.test(headOf(match)) || !standsFree(match, before)) return undefined;
    const [, year, month, day, year2, month2] = match;
    if (day !== undefined) return withYear(year, daysSpan(Number(month), Number(day)));
    const number = Number(month ?? month2);
    return withYear(year ?? year2, monthsSpan("month", number, number));
  },
};

// GB3095-2012.6: behind a dash only where the dash continues a date.
function standsFree(match: RegExpExecArray, before: DateClue | undefined): boolean {
  return headOf(match) !== "-" || match.index < 2 || before?.end === match.index - 1;
}

function withYear(year: string | undefined, span: Span): Span {
  return { ...span, year: { from: "written", value: Number(year) } };
}
