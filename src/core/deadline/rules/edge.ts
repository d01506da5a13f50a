import { matchAt } from "../../text/match-at";
import type { Edge, Grain } from "../clue";

// 6月30日(含), 6月30日(星期二), 5月20日24时, 3月1日下班: what may stand between a day and its 前.
const AFTER_DAY =
  /(?:\((?:周?[一二三四五六日天]|(不)?[包含当本日]{1,4})\))?(?:(?:[上下]午|中午|晚)?\d{1,2}(?:[时点]|:\d\d)(?:\d\d分?|半|整)?|下班)?/y;
// 2020年月底: the month was lost, and the year's end is not meant.
const MISPLACED: Partial<Record<Grain, string>> = { year: "月季", quarter: "年月", month: "年季" };

const VAGUE = /初|中(?!旬)|以来|前?后|左右|上下|前期/y;
const LATE_START = /年?底(?:起|开始)/y;
const END =
  /(?:结束|终了)前(?!后)|(?:[年月期]|季度?)?(?:底(?![数线蕴层部册图])|终(?![了止结考总评奖])|最后一[天日])(?:完成)?(?:前(?!后)|内(?!蒙|部)|为?止)?/y;
const BEFORE = /(?:结束)?前(?![沿置端列提述景]|半年|[1-4]季)/y;
const UNTIL = /为?止|截止/y;
const WITHIN = /内(?![蒙部容控审涝外设环政办的])|期间/y;
const START = /(?:起|开?始)(?![草点诉步到的])/y;
/** Each with the characters that it can begin with. */
const EDGES: readonly (readonly [Edge, RegExp, heads: string])[] = [
  ["none", VAGUE, "初中以前后左上"],
  ["late-start", LATE_START, "年底"],
  ["end", END, "年月期季底终最结"],
  ["before", BEFORE, "结前"],
  ["end", UNTIL, "为止截"],
  ["within", WITHIN, "内期"],
  ["start", START, "起开始"],
];

/**
 * What stands behind a time: 底前 or 末 its end, 前 the limit before it, 起 its start, 内 within it; `none` for a
 * vague word that rules a deadline out. `end` is the index after it.
 *
 * @example readEdge("2020年底前", 5, "year") //=> { edge: "end", end: 7, exclusive: false }
 */
export function readEdge(
  text: string,
  at: number,
  grain: Grain,
): { readonly edge: Edge; readonly end: number; readonly exclusive: boolean } {
  const extra = grain === "day" ? matchAt(AFTER_DAY, text, at) : null;
  const from = at + (extra?.[0].length ?? 0);
  const exclusive = extra?.[1] !== undefined;
  const next = text.charAt(from);
  const endless = grain === "day" || (next !== "" && MISPLACED[grain]?.includes(next) === true);
  for (const [edge, pattern, heads] of EDGES) {
    if (next === "" || !heads.includes(next) || (endless && pattern === END)) continue;
    const match = matchAt(pattern, text, from);
    if (match !== null) return { edge, end: from + match[0].length, exclusive };
  }
  return { edge: "bare", end: from, exclusive };
}
