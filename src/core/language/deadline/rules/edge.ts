import { endAt, matchAt } from "../../text/match-at";
import { BEFORE, canBe, CLOSE, EDGE_HEAD, END, HOUR_HEAD } from "../characters";
import type { Edge, Grain } from "../clue";

// Words that may stand between a day and its 前: 6月30日(含), 6月30日(星期二), 5月20日24时, 3月1日下班.
const AFTER_DAY =
  /(?:\((?:周?[一二三四五六日天]|(不)?[包含当本日]{1,4})\))?(?:(?:[上下]午|中午|晚)?(?:\d{1,2}(?:[时点]|:\d\d)(?:\d\d分?|半|整)?)?|下班)?/y;
// 2020年月底: the month was lost, and the year's end is not meant.
const MISPLACED: Partial<Record<Grain, string>> = { year: "月季", quarter: "年月", month: "年季" };

const VAGUE = /初|中(?!旬)|以来|底?(?:前?后|左右|上下)|前期/y;
const LATE_START = /年?底(?:起|开始)/y;
const PERIOD_END =
  /(?:结束|终了)前(?!后)|(?:[年月期]|季度?)?(?:底(?![数线蕴层部册图])|终(?![了止结考总评奖])|最后一[天日])(?:完成)?(?:前(?!后)|内(?!蒙|部)|为?止)?/y;
// 前沿, 前提, 前列 are words of their own; 前提交, 前列入 are a limit before a verb.
const LIMIT = /(?:结束)?前(?![沿端述景]|置(?!换)|列(?![入支装])|提(?![交出供升请高报醒])|半年|[1-4]季)/y;
const UNTIL = /为?止|截止/y;
const DURING = /内(?![蒙部容控审涝外设环政办的])|期间/y;
// 2021年及以后 (及后 in canonical text): from then on.
const START = /(?:起|开?始)(?![草点诉步到的])|及其?后/y;
const EDGES: readonly (readonly [Edge, RegExp])[] = [
  ["none", VAGUE],
  ["late-start", LATE_START],
  ["end", PERIOD_END],
  ["before", LIMIT],
  ["end", UNTIL],
  ["within", DURING],
  ["start", START],
];

type WrittenEdge = { readonly edge: Edge; readonly end: number; readonly exclusive: boolean };

/**
 * What stands behind a time: 底前 or 末 its end, 前 the limit before it, 起 its start, 内 within it; `none` for a
 * vague word that rules a deadline out. `end` is the index after it.
 *
 * @example readEdge("2020年底前", 5, "year") //=> { edge: "end", end: 7, exclusive: false }
 */
export function readEdge(text: string, at: number, grain: Grain): WrittenEdge {
  const extra = grain === "day" && canBe(text, at, HOUR_HEAD) ? matchAt(AFTER_DAY, text, at) : null;
  return edgeAt(text, at + (extra?.[0].length ?? 0), grain, extra?.[1] !== undefined);
}

function edgeAt(text: string, at: number, grain: Grain, exclusive: boolean): WrittenEdge {
  if (!canBe(text, at, EDGE_HEAD)) return { edge: "bare", end: at, exclusive };
  const plain = plainEdge(text, at, grain);
  if (plain !== undefined) return { edge: plain, end: plain === "end" ? at + 2 : at + 1, exclusive };
  const endless = grain === "day" || MISPLACED[grain]?.includes(text.charAt(at)) === true;
  for (const [edge, pattern] of EDGES) {
    if (endless && pattern === PERIOD_END) continue;
    const end = endAt(pattern, text, at);
    if (end >= 0) return { edge, end, exclusive };
  }
  return { edge: "bare", end: at, exclusive };
}

/** The two commonest edges by hand: 底前, and 前 before a character that makes no other word of it. */
function plainEdge(text: string, at: number, grain: Grain): "end" | "before" | undefined {
  const first = text.charCodeAt(at);
  if (first === BEFORE) return at + 1 === text.length || canBe(text, at + 1, CLOSE) ? "before" : undefined;
  const ends = first === END && text.charCodeAt(at + 1) === BEFORE && text.charAt(at + 2) !== "后";
  return ends && grain !== "day" ? "end" : undefined;
}
