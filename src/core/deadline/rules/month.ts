import { DIGITS, headOf, monthsSpan, type SpanRule } from "./rule";

/** A run of months: 3-11月, 1月至12月. */
export const months: SpanRule = {
  heads: DIGITS,
  pattern: /(\d{1,2})月?[-至到]{1,2}(\d{1,2})月(?!\d{1,2}日|[上中下]旬)/y,
  read: ([, first, last]) => ({ ...monthsSpan("month", Number(first), Number(last)), ranged: true }),
};

/**
 * A month: 6月, 12月份; in 3、6、9、12月 every member. 2020年9 has lost the rest of its cell. Two numbers may be a
 * paragraph's and a month's (1、6月底前), so two are a list only behind a year, 在 or 于.
 */
export const month: SpanRule = {
  heads: DIGITS,
  pattern: /(\d{1,2})(?:月|(?=(?:[、和及]\d{1,2}){2,11}月)|(?=([、和及]\d{1,2}月))|(?=(底|前|[,;。)]|$)))/y,
  read: (match, dated, before) => {
    const [, number, pair, lost] = match;
    const behind = dated || /[年在于]/.test(headOf(match)) || before?.end === match.index - 1;
    if ((pair !== undefined && !behind) || (lost !== undefined && !dated)) return undefined;
    return { ...monthsSpan("month", Number(number), Number(number)), repaired: lost !== undefined };
  },
};
