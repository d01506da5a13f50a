import { serialOf } from "../../base/serial";
import type { Span } from "./change";

/**
 * What a year in a text is. `deadline`: by when something is to be done. `document`, `standard`: part of a number.
 * `base`: what is compared with. `start`: a day from which something holds. `plan`: the name of a planning period.
 * `leap`: 29 February, which the other year may not have. `other`: none of these.
 */
type YearSense = "deadline" | "document" | "standard" | "base" | "start" | "plan" | "leap" | "other";

export type YearToken = {
  readonly start: number;
  readonly text: string;
  /** Absent for the name of a planning period. */
  readonly year?: number;
  readonly sense: YearSense;
};

/** Years, the names of planning periods, and 29 February as one token with its year. */
const TOKEN = /(?<!\d)(?:19|20)\d\d(?!\d)|[“"]?十[一二三四五六七八九]五[”"]?/gu;
const IN_BRACKETS = /[〔﹝[［〕﹞【(（]\s*$/u;
const CLOSES = /^\s*[〕﹞\]］】)）]\s*第?\d+/u;
/** HJ/T433-, GB 3838—. */
const STANDARD = /[A-Z]\s*\d+(?:\.\d+)*\s*[-—–－]\s*$/u;
const COMPARED = /(?:比|较|以|与|同)\s*$/u;
const SINCE_END = /^年\d{1,2}月(?:\d{1,2}日)?起/u;
const LEAP = /^(?:年0?2月29[日号]?|[-./]0?2[-./]29(?!\d))/u;
/** 2020年底前, 2020年X月底, 2020年度, 到2020年，…; or a sentence that begins with the year. */
const BY_WHEN =
  /^(?:年)?\s*(?:年?底|年?末|度|内|上半年|下半年|第?[一二三四1-4]季度|\d{1,2}(?:月|$)|[-./]\d{1,2})|^年?$/u;
const UNTIL = /(?:到|至|于|在|确保|力争)\s*$/u;
const SENTENCE = /(?:^|[。；;！？!?\n])[ \t\u3000]*$/u;

/**
 * Every year in a text, and what it is. Yearless dates (11月底前, 每月1日前) are none.
 *
 * @example yearTokens("《通知》(内政办发〔2018〕96号),2020年底前").map((token) => token.sense) //=> ["document", "deadline"]
 */
export function yearTokens(text: string): readonly YearToken[] {
  return [...text.matchAll(TOKEN)].map((match): YearToken => {
    const [token] = match;
    const start = match.index;
    const [before, after] = [text.slice(0, start), text.slice(start + token.length)];
    if (!/^\d/u.test(token)) return { start, text: token, sense: "plan" };
    const year = Number(token);
    const leap = LEAP.exec(after);
    if (leap !== null) return { start, text: token + leap[0], year, sense: "leap" };
    return { start, text: token, year, sense: senseOf(before, after) };
  });
}

function senseOf(before: string, after: string): YearSense {
  if (IN_BRACKETS.test(before) && CLOSES.test(after)) return "document";
  if (STANDARD.test(before)) return "standard";
  if (COMPARED.test(before)) return "base";
  if (SINCE_END.test(after)) return "start";
  const dated = BY_WHEN.test(after);
  const isPhrase = after.startsWith("年") && (UNTIL.test(before) || SENTENCE.test(before));
  return dated || isPhrase ? "deadline" : "other";
}

/** The span that puts a token's year forward; 29 February becomes the 28th where the other year has none. */
export function spanOf({ start, text, year = 0 }: YearToken, by: number): Span {
  const to = String(year + by) + text.slice(4);
  const isLeap = serialOf(year + by, 3, 1) - serialOf(year + by, 2, 1) === 29;
  return { start, from: text, to: text.length > 4 && !isLeap ? to.replace(/29(?=[日号]?$)/u, "28") : to };
}
