import { DIGITS, monthsSpan, type SpanRule } from "./rule";

/** A run of years: 2020-2022年, 2020年至2022年, and a cell that says 2020-2022. */
export const yearRange: SpanRule = {
  heads: DIGITS,
  pattern: /(20\d\d)年?[-至到]{1,2}(20\d\d|\d\d)(?:年(?!\d|[上下]半|第?[1-4]季)|$)/y,
  read: ([written, from, to = ""]) => {
    const first = Number(from);
    const last = Number(to.length === 2 ? `20${to}` : to);
    if (last <= first || (to.length === 2 && !written.endsWith("年"))) return undefined;
    const span = { ...monthsSpan("year", 1, 12), yearsLater: last - first, ranged: true };
    return { ...span, year: { from: "written", value: first } };
  },
};
