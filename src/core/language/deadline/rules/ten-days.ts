import { digitsAt, numberAt } from "../../text/figures";
import { canBe, THIRD } from "../characters";
import type { Span } from "../clue";
import { monthsSpan } from "./rule";

/** A third of a month: 6月上旬, 6月中旬, 6月下旬, which ends with the month; of 上中旬 the latter. At `at` stand figures and 月. */
export function readTenDays(text: string, at: number): Span | undefined {
  const digits = digitsAt(text, at);
  const from = at + digits + 1;
  const which = canBe(text, from + 1, THIRD) ? from + 1 : from;
  if (!canBe(text, from, THIRD) || text.charAt(which + 1) !== "旬") return undefined;
  const month = numberAt(text, at, digits);
  const last = lastOfTenDays(text.charAt(which));
  const span = monthsSpan("ten-days", month, month, which + 2);
  return last < 0 ? { ...span, firstDay: 21 } : { ...span, firstDay: last - 9, lastDay: last };
}

/** The last day of 上旬 (10) and 中旬 (20); -1, the month's last, for 下旬. */
export function lastOfTenDays(which: string | undefined): number {
  return which === "上" ? 10 : which === "中" ? 20 : -1;
}
