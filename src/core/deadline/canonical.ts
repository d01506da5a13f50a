import { foldText } from "../text/fold";
import { withFigures } from "../text/numeral";
import { simplify } from "../text/traditional";

const SPELLINGS: Readonly<Record<string, string>> = {
  年度: "年",
  月份: "月",
  以及: "及",
  星期: "周",
  末: "底",
};
const SPELLING = /年度|月份|以及|星期|末|[之以](?=[前内后])|(?<=[年月季度周])的(?=[\d首头第最底末上中下前])/g;
// A text without any of these characters has nothing to fold: most cells are passed on after one look.
const UNUSUAL = /[^\d年月日季度前后底末内每一二三四五六七八九十上下半完成推进持续长期实施、,。()至到起于在]/;
const SPELLED = /[度份以期末之的]/;
const NUMBER_OR_DAY = /[〇零○Oo◯一二三四五六七八九十廿卅两号]/;

/**
 * One spelling for what is written in many: figures for Chinese numbers, 前 for 之前 and 以前, 底 for 末, 日 for 号, one
 * dash. The rules read this text; it is not shown.
 *
 * @example canonical("二〇二〇年 十一月末之前") //=> "2020年11月底前"
 */
export function canonical(text: string): string {
  const folded = UNUSUAL.test(text) ? simplify(foldText(text)).replace(/[—–―~]+/g, "-") : text;
  const plain = SPELLED.test(folded)
    ? folded.replace(SPELLING, (written) => SPELLINGS[written] ?? "")
    : folded;
  return NUMBER_OR_DAY.test(plain) ? withFigures(plain).replace(/(\d)号/g, "$1日") : plain;
}
