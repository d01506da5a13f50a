import { charMarks } from "../text/char-marks";
import { FOLDED_CHARACTERS, foldText } from "../text/fold";
import { CHINESE_FIGURES, withFigures } from "../text/numeral";
import { simplify, TRADITIONAL } from "../text/traditional";

const SPELLINGS: Readonly<Record<string, string>> = {
  年度: "年",
  月份: "月",
  以及: "及",
  星期: "周",
  末: "底",
};
const SPELLING = /年度|月份|以及|星期|末|[之以](?=[前内后])|(?<=[年月季度周])的(?=[\d首头第最底末上中下前])/g;

// What one look over the characters finds; a cell that holds none of them is passed on as it is.
const FOLDED = 1;
const SPELLED = 2;
const COUNTED = 4;
const MARKS = charMarks([
  [FOLDED, `${FOLDED_CHARACTERS}${TRADITIONAL}—–―~`],
  [SPELLED, "末之以的份星度"],
  [COUNTED, `${CHINESE_FIGURES}号`],
]);

/**
 * One spelling for what is written in many: figures for Chinese numbers, 前 for 之前 and 以前, 底 for 末, 日 for 号, one
 * dash. The rules read this text; it is not shown.
 *
 * @example canonical("二〇二〇年 十一月末之前") //=> "2020年11月底前"
 */
export function canonical(text: string): string {
  const found = marksIn(text);
  if ((found & FOLDED) === 0) return respelled(text, found);
  // A full-width ~ and the radicals of a PDF fold to what is replaced in turn.
  const plain = simplify(foldText(text)).replace(/[—–―~]+/g, "-");
  return respelled(plain, marksIn(plain));
}

function marksIn(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i += 1) found |= MARKS[text.charCodeAt(i)] ?? 0;
  return found;
}

function respelled(text: string, found: number): string {
  const short =
    (found & SPELLED) === 0 ? text : text.replace(SPELLING, (written) => SPELLINGS[written] ?? "");
  return (found & COUNTED) === 0 ? short : withFigures(short).replace(/(\d)号/g, "$1日");
}
