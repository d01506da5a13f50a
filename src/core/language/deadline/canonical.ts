import { charMarks } from "../text/char-marks";
import { FOLDED_CHARACTERS, foldText } from "../text/fold";
import { CHINESE_FIGURES, withFigures } from "../text/numeral";
import { simplify, TRADITIONAL } from "../text/traditional";

// 年度, 月份, 以及, 之前 and 年的 lose what they can do without; two words have another.
const SPELLING =
  /(?<=年)度|(?<=月)份|星期|末|[之以](?=[前内后及])|(?<=[年月季度周])的(?=[\d首头第最底末上中下前])/g;
const SPELLINGS: Readonly<Record<string, string>> = { 星期: "周", 末: "底" };

// Kinds of characters that a canonical text has otherwise; a cell without any of them is already canonical.
const FOLDED = 1;
const OLD = 2;
const DASHED = 4;
const SPELLED = 8;
const COUNTED = 16;
const NUMBERED = 32;
const MARKS = charMarks([
  [FOLDED, FOLDED_CHARACTERS],
  [OLD, TRADITIONAL],
  [DASHED, "—–―~"],
  [SPELLED, "末之以的份星度"],
  [COUNTED, CHINESE_FIGURES],
  [NUMBERED, "号號"],
]);

/**
 * One spelling for what is written in many: figures for Chinese numbers, 前 for 之前 and 以前, 底 for 末, 日 for 号, one
 * dash. The rules read this text; it is not shown.
 *
 * @example canonical("二〇二〇年 十一月末之前") //=> "2020年11月底前"
 */
export function canonical(written: string): string {
  let text = written;
  let found = marksIn(text);
  if (found & FOLDED) {
    text = foldText(text);
    // Folding a full-width ~ or the radicals of a PDF may give characters that have to be replaced as well.
    found = marksIn(text);
  }
  if (found & OLD) text = simplify(text);
  if (found & DASHED) text = text.replace(/[—–―~]+/g, "-");
  if (found & SPELLED) text = text.replace(SPELLING, (long) => SPELLINGS[long] ?? "");
  if (found & COUNTED) text = withFigures(text);
  return found & NUMBERED ? text.replace(/(\d)号/g, "$1日") : text;
}

function marksIn(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i += 1) found |= MARKS[text.charCodeAt(i)] ?? 0;
  return found;
}
