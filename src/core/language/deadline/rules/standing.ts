import { matchAt } from "../../text/match-at";
import { canBe, CLOSE } from "../characters";
import type { DateClue, Edge, Grain } from "../clue";

// (原2021年10月), 原定于…, 原计划…: words before a deadline that held before and no longer does. 高原, 草原 and 复原
// are no 原.
const FORMER = /(?:^|[^草高平中还复治开])原(?:[来先定为]|计划|要求|[时期]限)?[于为是在:]?$/;
// 延期至, 调整为: the date that holds now.
const REVISED = /(?:[延展]期|[延迟前改]|调整|变更)[到至为]$/;
const REACH = 8;

/**
 * Whether the words before a date say that the date no longer holds (原定), or that it takes the place of the date
 * before it (延期至).
 */
export function standingOf(text: string, at: number): DateClue["standing"] {
  if (at === 0) return undefined;
  const before = text.slice(Math.max(0, at - REACH), at);
  return FORMER.test(before) ? "former" : REVISED.test(before) ? "revised" : undefined;
}

// A bracket behind a day: (计划), (暂定) without a time in it, at the end of the clause; or (原…), (已延期至…) about
// another day.
const BRACKET = /\((?:(?![^()]{0,40}?[\d前底])[^()]{1,40}\)(?=$|[,;。])|(原|已?[延展顺推调变]))/y;

/**
 * What a bracket behind a plain day or month is: `aside` (计划), `other-day` (原2021年10月). The day must begin its
 * clause; 2015年(基准年) is no due date.
 */
export function bracketBehind(
  text: string,
  at: number,
  end: number,
  grain: Grain,
  edge: Edge,
): "aside" | "other-day" | undefined {
  if (edge !== "bare" || text.charAt(end) !== "(" || (at > 0 && !canBe(text, at - 1, CLOSE)))
    return undefined;
  const match = matchAt(BRACKET, text, end);
  if (match === null) return undefined;
  return match[1] !== undefined ? "other-day" : grain === "year" ? undefined : "aside";
}
