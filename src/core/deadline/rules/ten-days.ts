import { DIGITS, monthsSpan, type SpanRule } from "./rule";

/** A third of a month: 6月上旬, 6月中旬, 6月下旬, which ends with the month. */
export const tenDays: SpanRule = {
  heads: DIGITS,
  pattern: /(\d{1,2})月([上中下])旬/y,
  read: ([, month, which]) => {
    const last = lastOfTenDays(which);
    const span = monthsSpan("ten-days", Number(month), Number(month));
    return last < 0 ? { ...span, firstDay: 21 } : { ...span, firstDay: last - 9, lastDay: last };
  },
};

/** The last day of 上旬 (10) and 中旬 (20); -1, the month's last, for 下旬. */
export function lastOfTenDays(which: string | undefined): number {
  return which === "上" ? 10 : which === "中" ? 20 : -1;
}
