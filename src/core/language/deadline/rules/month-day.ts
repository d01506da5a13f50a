import { digitsAt, numberAt } from "../../text/figures";
import { canBe, DAY, END, LIMIT, LINK, WITHIN } from "../characters";
import type { Span } from "../clue";
import { daysSpan } from "./rule";

/**
 * A day of the year: 12月10日, 4月28号; also 6月1-15日, and 6月30前 with its 日 left out before a limit. At `at` stand
 * one or two figures and 月.
 */
export function readMonthDay(text: string, at: number): Span | undefined {
  const monthDigits = digitsAt(text, at);
  const from = at + monthDigits + 1;
  const firstEnd = numberEnd(text, from);
  if (firstEnd < 0) return undefined;
  const month = numberAt(text, at, monthDigits);
  const first = numberAt(text, from, firstEnd - from);

  const link = text.charCodeAt(firstEnd) === DAY ? firstEnd + 1 : firstEnd;
  const lastEnd = canBe(text, link, LINK) ? numberEnd(text, link + 1) : -1;
  const rangeEnd = lastEnd < 0 ? -1 : dayEnd(text, lastEnd);
  if (rangeEnd >= 0) {
    const last = numberAt(text, link + 1, lastEnd - link - 1);
    return { ...daysSpan(month, first, last, rangeEnd), ranged: true, repaired: rangeEnd === lastEnd };
  }
  const end = dayEnd(text, firstEnd);
  if (end < 0) return undefined;
  const span = daysSpan(month, first, first, end);
  return end === firstEnd ? { ...span, repaired: true } : span;
}

/** The index behind a number of one or two figures, -1 where there is none. */
function numberEnd(text: string, at: number): number {
  const digits = digitsAt(text, at);
  return digits === 1 || digits === 2 ? at + digits : -1;
}

/** The index behind 日, `at` itself where the 日 was left out before a limit; -1 where no day ends. */
function dayEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === DAY) return text.charCodeAt(at + 1) === WITHIN ? -1 : at + 1;
  return at === text.length || (code !== END && canBe(text, at, LIMIT)) ? at : -1;
}
