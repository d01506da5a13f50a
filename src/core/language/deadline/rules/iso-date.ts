import { matchAt } from "../../text/match-at";
import type { DateClue, Span } from "../clue";
import { daysSpan, inYear, monthsSpan } from "./rule";

// A day in figures, with no more figures behind it than the end of a range: 2020.3.1-2020.10.31, 2020.3.1-10.31.
const ISO = /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d|[./]\d|-\d{1,3}(?![\d./]))日?/y;
const FIGURES =
  /((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])?(?![\d月])|(\d{4})[-./](\d{1,2})(?!\d|[./]\d)/y;
// The characters before which figures are a date; behind others they could be a quantity or part of a code: 产量2020.6,
// HJ/T433-2008.
const HEAD = /^$|[,;:。、(于在到至止自从前或-]/;

/** A day in figures: 2021-06-30, 2021/6/30, 2021.06.30前. */
export function readIsoDate(text: string, at: number, before: DateClue | undefined): Span | undefined {
  const match = matchAt(ISO, text, at);
  if (match === null || (before?.end !== at - 1 && /[\w./-]/.test(text.charAt(at - 1)))) return undefined;
  const day = Number(match[4]);
  return inYear(Number(match[1]), daysSpan(Number(match[3]), day, day, at + match[0].length));
}

/** Figures written together, and a month in figures: 20210630, 202106, 2021.6. They must begin their clause. */
export function readFigures(text: string, at: number, before: DateClue | undefined): Span | undefined {
  const match = matchAt(FIGURES, text, at);
  if (match === null || !HEAD.test(text.charAt(at - 1)) || !standsFree(text, at, before)) return undefined;
  const { 0: written, 1: year, 2: month, 3: day, 4: year2, 5: month2 } = match;
  const end = at + written.length;
  if (day !== undefined) return inYear(Number(year), daysSpan(Number(month), Number(day), Number(day), end));
  const number = Number(month ?? month2);
  return inYear(Number(year ?? year2), monthsSpan("month", number, number, end));
}

// GB3095-2012.6: behind a dash only where the dash continues a date.
function standsFree(text: string, at: number, before: DateClue | undefined): boolean {
  return text.charAt(at - 1) !== "-" || at < 2 || before?.end === at - 1;
}
