import { monthsSpan, type SpanRule } from "./rule";

/** A quarter or a run of quarters: 一季度, 第3季度, Q3, 前三季度, 一至三季度; in 2020年二、三季度 each. */
export const quarter: SpanRule = {
  heads: "前第1234Qq",
  pattern:
    /([前第])?(?:([1-4])(?:季度?)?[-至到]{1,2}第?)?([1-4])季(?:度|(?=底))|[Qq]([1-4])(?![\d.])|([1-4])[Qq](?![A-Za-z])|([1-4])(?=(?:[、和及][1-4]){1,3}季度)/y,
  read: ([, lead, from, word, q, numbered, member], dated) => {
    if (member !== undefined && !dated) return undefined;
    const last = Number(word ?? q ?? numbered ?? member);
    const first = lead === "前" ? 1 : Number(from ?? last);
    return { ...monthsSpan("quarter", first * 3 - 2, last * 3), ranged: from !== undefined };
  },
};
