import { readNumeral } from "../../text/numeral";
import { monthsSpan, type SpanRule } from "./rule";

/**
 * The end of a five-year plan: “十四五”末 is the end of 2025 (the thirteenth ended in 2020). The plan's name alone
 * sets no date.
 */
export const planPeriod: SpanRule = {
  heads: '“"十',
  pattern: /[“"]?十([一二三四五六七八九])五[”"]?(?:规划)?(?:(?:时期|期间|期)内?(?=$|底)|(?=底))/y,
  read: ([, plan = ""]) => {
    const value = 2005 + 5 * (readNumeral(plan) ?? 0);
    return { ...monthsSpan("year", 1, 12), year: { from: "written", value } };
  },
};
