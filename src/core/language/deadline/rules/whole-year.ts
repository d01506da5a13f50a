import { endAt } from "../../text/match-at";
import type { Span } from "../clue";
import { monthsSpan } from "./rule";

const WHOLE = /年?全年/y;
const NAMED = /年(?=终|底|内(?!蒙))/y;
// 3年内, 近年内, 每年底, 历年末: a number of years or any year, not the list's.
const COUNTED = /[\d几多数近些每历往常逐整半元百]/;

/** The whole year: 2020年 by itself, 年底, 年内, 全年. The edge (底, 内) is read after it. */
export function readWholeYear(text: string, at: number, dated: boolean): Span | undefined {
  const first = text.charAt(at);
  if (first === "年" || first === "全") {
    const whole = endAt(WHOLE, text, at);
    if (whole >= 0) return monthsSpan("year", 1, 12, whole);
    const named = endAt(NAMED, text, at);
    if (named >= 0 && (dated || !COUNTED.test(text.charAt(at - 1)))) return monthsSpan("year", 1, 12, named);
  }
  return dated ? monthsSpan("year", 1, 12, at) : undefined;
}
