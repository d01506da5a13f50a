import { digitsAt, numberAt } from "../../text/figures";
import { endAt } from "../../text/match-at";
import type { Span } from "../clue";
import { monthsSpan } from "./rule";

const THIRDS = /[上中下]{1,2}旬/y;

/** A third of a month: 6月上旬, 6月中旬, 6月下旬, which ends with the month; of 上中旬 the latter. At `at` stand figures and 月. */
export function readTenDays(text: string, at: number): Span | undefined {
  const digits = digitsAt(text, at);
  const from = at + digits + 1;
  const end = endAt(THIRDS, text, from);
  if (end < 0) return undefined;
  const month = numberAt(text, at, digits);
  const last = lastOfTenDays(text.charAt(end - 2));
  const span = monthsSpan("ten-days", month, month, end);
  return last < 0 ? { ...span, firstDay: 21 } : { ...span, firstDay: last - 9, lastDay: last };
}

/** The last day of 上旬 (10) and 中旬 (20); -1, the month's last, for 下旬. */
export function lastOfTenDays(which: string | undefined): number {
  return which === "上" ? 10 : which === "中" ? 20 : -1;
}
