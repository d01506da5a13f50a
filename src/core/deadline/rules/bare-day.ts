import { DIGITS, daysSpan, type SpanRule } from "./rule";

/**
 * A day whose month was said before: 6月10日报送初稿,20日前报送终稿; 6月1日至15日. A number of days (20日内, 20个工作日)
 * is none, so the day must be a limit or continue the date right before it.
 */
export const bareDay: SpanRule = {
  heads: DIGITS,
  pattern: /(\d{1,2})日(?![内常])/y,
  read: ({ 0: written, 1: day, index, input }, dated, before) => {
    if (dated || before === undefined || before.span.firstMonth !== before.span.lastMonth) return undefined;
    const limit = input.charAt(index + written.length) === "前";
    const continues = index - before.end <= 2 && /^[-至到、和及]{1,2}$/.test(input.slice(before.end, index));
    return limit || continues ? daysSpan(before.span.lastMonth, Number(day)) : undefined;
  },
};
