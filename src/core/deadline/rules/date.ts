import { matchAt } from "../../text/match-at";
import type { DateClue, Span } from "../clue";
import { judge } from "./accept";
import { bareDay } from "./bare-day";
import { dottedDay } from "./dotted-day";
import { readEdge } from "./edge";
import { halfYear } from "./half-year";
import { figures, isoDate } from "./iso-date";
import { month, months } from "./month";
import { monthDay } from "./month-day";
import { planPeriod } from "./plan-period";
import { quarter } from "./quarter";
import type { SpanRule } from "./rule";
import { tenDays } from "./ten-days";
import { wholeYear } from "./whole-year";
import { readYear } from "./year";
import { yearRange } from "./year-range";

// The finer and the more particular first: 2020-2022年 before 2020年, 6月10日 before 6月.
const OF_ITSELF: readonly SpanRule[] = [isoDate, figures, yearRange, planPeriod];
const IN_A_YEAR: readonly SpanRule[] = [
  monthDay,
  dottedDay,
  tenDays,
  bareDay,
  months,
  month,
  quarter,
  halfYear,
  wholeYear,
];

/** Reads a date or period with its year, if written, and its edge at one place of the canonical text. */
export function readDate(text: string, at: number, before: DateClue | undefined): DateClue | undefined {
  const own = firstOf(OF_ITSELF, text, at, false, before);
  const written = own === undefined ? readYear(text, at) : undefined;
  const found = own ?? firstOf(IN_A_YEAR, text, written?.end ?? at, written !== undefined, before);
  if (found === undefined) return undefined;
  const { span } = found;
  const year = span.year ?? written?.year;
  const { edge, end, exclusive } = readEdge(text, found.end, span.grain);
  // 3月内 may be three months as well as March.
  const length = span.grain === "month" && edge === "within" && year === undefined;
  return { kind: "date", at, end, year, span, exclusive, ...judge(text, at, end, length ? "none" : edge) };
}

function firstOf(
  rules: readonly SpanRule[],
  text: string,
  at: number,
  dated: boolean,
  before: DateClue | undefined,
): { readonly span: Span; readonly end: number } | undefined {
  const first = text.charAt(at);
  for (const { pattern, heads, read } of rules) {
    if (heads !== undefined && (first === "" || !heads.includes(first))) continue;
    const match = matchAt(pattern, text, at);
    const span = match === null ? undefined : read(match, dated, before);
    if (match !== null && span !== undefined) return { span, end: at + match[0].length };
  }
  return undefined;
}
