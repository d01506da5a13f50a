import { digitsAt, numberAt } from "../../text/figures";
import { endAt, matchAt } from "../../text/match-at";
import { canBe, LIMIT, MONTH } from "../characters";
import type { DateClue, Span } from "../clue";
import { monthsSpan } from "./rule";

const MONTHS = /(\d{1,2})月?[-至到]{1,2}(\d{1,2})月(?!\d{1,2}日|[上中下]旬)/y;
// The rest of a list of months behind its first member: of two members (PAIR), and of more.
const PAIR = /[、和及]\d{1,2}月/y;
const MEMBERS = /(?:[、和及]\d{1,2}){2,11}月/y;

/** A run of months: 3-11月, 1月至12月. */
export function readMonths(text: string, at: number): Span | undefined {
  const match = matchAt(MONTHS, text, at);
  if (match === null) return undefined;
  const span = monthsSpan("month", Number(match[1]), Number(match[2]), at + match[0].length);
  return { ...span, ranged: true };
}

/**
 * A month: 6月, 12月份; in 3、6、9、12月 every member. 2020年9 has lost the rest of its cell. Two numbers may be a
 * paragraph's and a month's (1、6月底前), so two are a list only behind a year, 在 or 于.
 */
export function readMonth(
  text: string,
  at: number,
  dated: boolean,
  before: DateClue | undefined,
): Span | undefined {
  const digits = digitsAt(text, at);
  if (digits !== 1 && digits !== 2) return undefined;
  const month = numberAt(text, at, digits);
  const end = at + digits;
  if (text.charCodeAt(end) === MONTH) return monthsSpan("month", month, month, end + 1);
  const lost = end === text.length || canBe(text, end, LIMIT);
  if (lost) return dated ? { ...monthsSpan("month", month, month, end), repaired: true } : undefined;
  if (endAt(MEMBERS, text, end) < 0) {
    const behind = dated || before?.end === at - 1 || /[年在于]/.test(text.charAt(at - 1));
    if (!behind || endAt(PAIR, text, end) < 0) return undefined;
  }
  return monthsSpan("month", month, month, end);
}
