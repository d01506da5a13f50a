import { matchAt } from "../../text/match-at";
import type { YearClue } from "../clue";
import { DIGITS } from "./rule";

// A year in full, also before Q3; 2020底前 without 年 and 202011月 with the 年 lost are damaged but certain; 21年 is
// short for 2021年 where a month or an end follows.
const WRITTEN =
  /(\d{4})(?:年|-?(?=[Qq][1-4]))|(20\d\d)(?=底(?:前|$|[,;。)])|(?:1[0-2]|0?[1-9])月)|([1-6]\d)年(?=\d{1,2}月|年?底(?!蕴)|第?[1-4]季度|[上下]半年)/y;
const RELATIVE = /([今本明来去])年|([当同次翌])年/y;
const NOT_A_YEAR = /[轻龄级初]/;

/**
 * Reads a year at one place: 2020年, 今年, 次年, and the short 21年.
 *
 * @example readYear("2020年底前", 0) //=> { year: { from: "written", value: 2020 }, end: 5 }
 */
export function readYear(text: string, at: number): { year: YearClue; end: number } | undefined {
  const figure = DIGITS.includes(text.charAt(at));
  const written = figure ? matchAt(WRITTEN, text, at) : null;
  if (written !== null) {
    const [all, full, lost, short] = written;
    const value = Number(full ?? lost ?? short);
    const end = at + all.length;
    if (full !== undefined) return { year: { from: "written", value }, end };
    if (lost !== undefined) return { year: { from: "written", value, note: "repaired" }, end };
    return { year: { from: "written", value: 2000 + value, note: "implied-year" }, end };
  }
  const relative = figure ? null : matchAt(RELATIVE, text, at);
  if (relative === null || NOT_A_YEAR.test(text.charAt(at + 2))) return undefined;
  const [, ofList, ofText = ""] = relative;
  const year: YearClue =
    ofList === undefined
      ? { from: "text", value: "次翌".includes(ofText) ? 1 : 0 }
      : { from: "list", value: ofList === "去" ? -1 : "今本".includes(ofList) ? 0 : 1 };
  return { year, end: at + 2 };
}
