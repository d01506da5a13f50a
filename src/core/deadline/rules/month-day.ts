import { DIGITS, daysSpan, type SpanRule } from "./rule";

/** A day of the year: 12月10日, 4月28号; also 6月1-15日, and 6月30前 with its 日 left out before a limit. */
export const monthDay: SpanRule = {
  heads: DIGITS,
  pattern: /(\d{1,2})月(\d{1,2})(?:日?[-至到](\d{1,2}))?(?:日(?!内)|(?=前|[,;。)]|$))/y,
  read: ([written, month, first, last]) => ({
    ...daysSpan(Number(month), Number(first), Number(last ?? first)),
    ranged: last !== undefined,
    repaired: !written.endsWith("日"),
  }),
};
