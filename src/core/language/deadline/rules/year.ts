import { digitsAt, numberAt } from "../../text/figures";
import { endAt, matchAt } from "../../text/match-at";
import { YEAR } from "../characters";
import type { YearClue } from "../clue";

// A year in four figures before a quarter: 2020Q3, 2020-Q3.
const BEFORE_QUARTER = /\d{4}-?(?=[Qq][1-4])/y;
// 2020底前 without 年 and 202011月 with the 年 lost are damaged but certain.
const LOST = /20\d\d(?=底(?:前|$|[,;。)])|(?:1[0-2]|0?[1-9])月)/y;
// 21年 is short for 2021年 where a month or an end follows.
const SHORT = /[1-6]\d年(?=\d{1,2}月|年?底(?!蕴)|第?[1-4]季度|[上下]半年)/y;
const RELATIVE = /(?:([今本明来去])|([当同次翌]))年(?![轻龄级初])/y;

export type WrittenYear = { readonly year: YearClue; readonly end: number };

/**
 * Reads a year at one place: 2020年, 今年, 次年, and the short 21年.
 *
 * @example readYear("2020年底前", 0) //=> { year: { from: "written", value: 2020, note: undefined }, end: 5 }
 */
export function readYear(text: string, at: number): WrittenYear | undefined {
  const digits = digitsAt(text, at);
  if (digits === 0) return text.charCodeAt(at + 1) === YEAR ? readRelative(text, at) : undefined;
  if (digits === 4) {
    const end = text.charCodeAt(at + 4) === YEAR ? at + 5 : endAt(BEFORE_QUARTER, text, at);
    if (end >= 0) return written(numberAt(text, at, 4), end, undefined);
  }
  if (digits >= 4) {
    const end = endAt(LOST, text, at);
    return end < 0 ? undefined : written(numberAt(text, at, 4), end, "repaired");
  }
  const end = digits === 2 ? endAt(SHORT, text, at) : -1;
  return end < 0 ? undefined : written(2000 + numberAt(text, at, 2), end, "implied-year");
}

function written(value: number, end: number, note: YearClue["note"]): WrittenYear {
  return { year: { from: "written", value, note }, end };
}

function readRelative(text: string, at: number): WrittenYear | undefined {
  const match = matchAt(RELATIVE, text, at);
  if (match === null) return undefined;
  const [, ofList, ofText = ""] = match;
  const year: YearClue =
    ofList === undefined
      ? { from: "text", value: "次翌".includes(ofText) ? 1 : 0, note: undefined }
      : { from: "list", value: ofList === "去" ? -1 : "今本".includes(ofList) ? 0 : 1, note: undefined };
  return { year, end: at + 2 };
}
