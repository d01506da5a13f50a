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

/**
 * One spelling for what is written in many: figures for Chinese numbers, 前 for 之前 and 以前, 底 for 末, 日 for 号, one
 * dash. The rules read this text; it is not shown.
 *
 * @example canonical("二〇二〇年 十一月末之前") //=> "2020年11月底前"
 */
export function canonical(text: string): string {
  const plain = simplify(foldText(text))
    .replace(/[—–―~]+/g, "-")
    .replace(SPELLING, (written) => SPELLINGS[written] ?? "");
  return withFigures(plain).replace(/(\d)号/g, "$1日");
}
