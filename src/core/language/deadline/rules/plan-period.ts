import { matchAt } from "../../text/match-at";
import { readNumeral } from "../../text/numeral";
import type { Span } from "../clue";
import { inYear, monthsSpan } from "./rule";

const PLAN =
  /[“"]?十([一二三四五六七八九])五[”"]?(?:规划)?(?:(?:时期|期间|期)内?(?=$|[底,;。)]|完成|全[面部]|基本|实现|建成|实施|推进)|(?=底))/y;

/**
 * The end of a five-year plan: “十四五”末 is the end of 2025 (the thirteenth ended in 2020). The plan's name alone
 * sets no date.
 */
export function readPlanPeriod(text: string, at: number): Span | undefined {
  const match = matchAt(PLAN, text, at);
  if (match === null) return undefined;
  const value = 2005 + 5 * (readNumeral(match[1] ?? "") ?? 0);
  return inYear(value, monthsSpan("year", 1, 12, at + match[0].length));
}
