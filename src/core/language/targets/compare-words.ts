import type { Operator } from "./target";

const RISE = "提高|提升|增长|增加|上升|上涨|扩大|扩展|拓展|(?<![新净递倍])增|升|扩|涨";
const FALL = "下降|降低|减少|削减|压减|压缩|压降|缩短|缩减|缩小|减排|节约|回落|下调|调减|降|减|缩";

/** The comparing words in front of a number, by what they ask for. `keep` asks for nothing by itself (稳定在…左右). */
const COMPARING = new RegExp(
  "(?:" +
    [
      `(?<ge>不[得能应可]?(?:低于|少于|小于|短于)|(?:大于|高于)(?:或?等于|或)|(?<![到表传])达(?:到|至)?|至少|≥|>=|(?:${RISE})[到至])`,
      `(?<le>不[得能应可]?(?:超过|高于|多于|大于|长于|突破|超)|控制[在到]|限制在|至多|最多|≤|<=|(?:${FALL})[到至为]|(?:小于|低于)(?:或?等于|或))`,
      "(?<gt>超过|高于|大于|多于|突破|超出?|>)",
      "(?<lt>低于|小于|少于|<)",
      "(?<eq>等于|=)",
      "(?<about>大?(?<![节制公合预条签])约|接近|(?<![附最邻临靠接])近)",
      "(?<keep>(?:保持|稳定|维持)在?|(?<!存)在|(?<![作成分以认行因])为|完成|实现|占)",
      "(?<broken>不)",
    ].join("|") +
    ")$",
  "u",
);
const CHANGING = new RegExp(`(?:(?<rise>${RISE})|(?<fall>${FALL}))(?:了|幅度)?$`, "u");
/** 涨幅, 增速, 下降率, 压减幅度: an indicator that is itself the size of a change. */
const CHANGE_NOUN = new RegExp(`(?:(?<rise>${RISE}|年增)|(?<fall>${FALL}))(?:幅度?|速度?|率|比例)$`, "u");

/** 由当前的87.35%, 从2019年的85%: where the indicator stands today. */
export const FROM_VALUE = /[由从自](?:目前|现在|原来|(?:[^,;。、\d]{1,5}|\d{4}年[底末]?)的)?$/u;

const OPERATORS = { ge: ">=", le: "<=", gt: ">", lt: "<", eq: "=", about: "~" } as const;
/**
 * Longer than any chain of comparing words: so much of the text is looked at, which keeps each look constant in time.
 */
const REACH = 24;

export type Change = "decrease" | "increase";
type Comparison = {
  /** Where the comparing words begin, and the indicator's name ends. */
  readonly at: number;
  /** `null`: no word that compares, or one that only introduces (为, 稳定在). */
  readonly operator: Operator | null;
  readonly change?: Change;
  /** 占, 为, 完成: a word that introduces the number without comparing. */
  readonly keeps: boolean;
  /** 不90%: the comparing word itself is lost. */
  readonly broken: boolean;
};

const changeOf = (groups: Readonly<Record<string, string | undefined>> | undefined): Change =>
  groups?.["rise"] === undefined ? "decrease" : "increase";

/** Reads the comparing words that end at `end`, nearest first; none before `from`. */
export function readComparison(folded: string, from: number, end: number): Comparison {
  // 不超过±5%: on either side.
  let at = folded.charAt(end - 1) === "±" ? end - 1 : end;
  let operator: Operator | null = null;
  let keeps = false;
  let broken = false;
  for (let words = 0; words < 4; words += 1) {
    const tail = folded.slice(Math.max(from, at - REACH), at);
    const match = COMPARING.exec(tail);
    if (match === null) break;
    const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
    const kind = Object.keys(groups).find((key) => groups[key] !== undefined) ?? "keep";
    // 占 and 完成 further to the left belong to the name (占比达到, 完成投资达到).
    if ((kind === "keep" && at !== end && !/[定持]在?$/u.test(match[0])) || (kind === "broken" && at !== end))
      break;
    at -= match[0].length;
    if (kind === "keep") keeps = true;
    else if (kind === "broken") broken = true;
    else operator ??= OPERATORS[kind as keyof typeof OPERATORS];
  }
  const tail = folded.slice(Math.max(from, at - REACH), at);
  const change = CHANGING.exec(tail);
  if (change === null || broken) return { at, operator, keeps, broken };
  return { at: at - change[0].length, operator, keeps, broken, change: changeOf(change.groups) };
}

/** Whether the name of an indicator says that it measures a change. @example changeNoun("餐饮住宿价格涨幅") //=> { change: "increase", whole: false } */
export function changeNoun(name: string): { readonly change: Change; readonly whole: boolean } | null {
  const match = CHANGE_NOUN.exec(name.slice(-REACH));
  if (match === null) return null;
  return { change: changeOf(match.groups), whole: match[0].length === name.length };
}

const SUFFIX =
  /(?:及|或)?(?:(?<ge>以上|之上)|(?<le>以下|之下|以内|之内|范围内|内)|(?<about>左右|上下)|之间)/uy;

/** What follows a number: 以上, 以内, 左右. `length` 0 when nothing does. */
export function readSuffix(
  folded: string,
  at: number,
): { readonly operator: Operator | null; readonly length: number } {
  SUFFIX.lastIndex = at;
  const match = SUFFIX.exec(folded);
  if (match === null) return { operator: null, length: 0 };
  const { ge, le, about } = match.groups ?? {};
  const operator = ge !== undefined ? ">=" : le !== undefined ? "<=" : about !== undefined ? "~" : null;
  return { operator, length: match[0].length };
}

/** The operator that the words in front of and behind a number make together. */
export function joinOperators(front: Operator | null, behind: Operator | null): Operator {
  if (behind === "~" || front === "~") return "~";
  // 超过90%以上 stays strict; 不超过10%以上 keeps what stands in front.
  const stricter = (front === ">" && behind === ">=") || (front === "<" && behind === "<=");
  if (behind === null || stricter) return front ?? ">=";
  return behind;
}
