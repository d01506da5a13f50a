import { civilOf, daysInMonth, serialOf, type SerialDay } from "../../../base/serial";
import type { ShownGrain } from "../../../base/date-format";

/** The days that a date can stand for, of which a format shows no more than month or year (semantics §2). */
export type ShownDays = { readonly first: SerialDay; readonly last: SerialDay };

/** @example shownDays(serialOf(2020, 11, 1), "month") //=> { first: serialOf(2020, 11, 1), last: serialOf(2020, 11, 30) } */
export function shownDays(day: SerialDay, grain: ShownGrain): ShownDays {
  const { year, month } = civilOf(day);
  if (grain === "year") return { first: serialOf(year, 1, 1), last: serialOf(year, 12, 31) };
  if (grain === "month")
    return { first: serialOf(year, month, 1), last: serialOf(year, month, daysInMonth(year, month)) };
  return { first: Math.floor(day), last: Math.floor(day) };
}

/** A date as such a cell shows it: 2020年11月, 2020年. */
export function shownText(day: SerialDay, grain: "month" | "year"): string {
  const { year, month } = civilOf(day);
  return grain === "year" ? `${year}年` : `${year}年${month}月`;
}
