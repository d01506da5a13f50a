import { monthsSpan, type SpanRule } from "./rule";

/** Half a year: 上半年, 下半年. */
export const halfYear: SpanRule = {
  heads: "上前下",
  pattern: /([上前])半年|下半年/y,
  read: ([, first]) => (first === undefined ? monthsSpan("half-year", 7, 12) : monthsSpan("half-year", 1, 6)),
};
