import { daysInMonth, serialOf, type SerialDay } from "../../base/serial";
import type { Span } from "./clue";

/** 1900-03-01: from here on our count and Excel's agree. */
const FIRST_SERIAL = 61;

/** The days a span covers in a year, or why it covers none. */
type SpanDays =
  | { readonly first: SerialDay; readonly last: SerialDay }
  | "impossible-date" // 2月30日, 13月: never rolled over
  | "out-of-range"; // before 1900-03-01 or after 9999

/**
 * First and last day of a span in `year`.
 *
 * @example spanDays({ grain: "month", firstMonth: 2, lastMonth: 2, yearsLater: 0 }, 2020) //=> { first: 43862, last: 43890 }
 */
export function spanDays(span: Span, year: number): SpanDays {
  const { firstMonth, lastMonth, firstDay = 1, lastDay } = span;
  if (!isMonth(firstMonth) || !isMonth(lastMonth)) return "impossible-date";
  const lastYear = year + span.yearsLater;
  const last = lastDay ?? daysInMonth(lastYear, lastMonth);
  const possible = isDay(year, firstMonth, firstDay) && isDay(lastYear, lastMonth, last);
  if (!possible || (firstMonth === lastMonth && year === lastYear && last < firstDay))
    return "impossible-date";
  const first = serialOf(year, firstMonth, firstDay);
  if (first < FIRST_SERIAL || lastYear > 9999) return "out-of-range";
  return { first, last: serialOf(lastYear, lastMonth, last) };
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}
