import { DIGITS, daysSpan, type SpanRule } from "./rule";

/** A day in figures without its year: a cell that says 6.30, 6/30 or 6-30前; and 2020年6.30. */
export const dottedDay: SpanRule = {
  heads: DIGITS,
  pattern: /(\d{1,2})(?:[./]|-(?=1[3-9]|2\d|3[01]))(\d{1,2})日?(?![\d.])/y,
  read: ({ 0: written, 1: month, 2: day, index, input }, dated) => {
    const rest = input.charAt(index + written.length);
    // Anywhere else 6.3 may be an amount.
    if (!dated && (index > 0 || (rest !== "" && rest !== "前"))) return undefined;
    return daysSpan(Number(month), Number(day));
  },
};
