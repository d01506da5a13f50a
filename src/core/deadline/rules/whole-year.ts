import { headOf, monthsSpan, type SpanRule } from "./rule";

// 3年内, 近年内, 每年底, 历年末: a number of years or any year, not the list's.
const COUNTED = /[\d几多数近些每历往常逐整半元百]/;

/** The whole year: 2020年 by itself, 年底, 年内, 全年. The edge (底, 内) is read after it. */
export const wholeYear: SpanRule = {
  pattern: /年?全年|年(?=终|底|内(?!蒙))|/y,
  read: (match, dated) => {
    const [written] = match;
    const named = written.length > 1 || (written === "年" && !COUNTED.test(headOf(match)));
    return dated || named ? monthsSpan("year", 1, 12) : undefined;
  },
};
