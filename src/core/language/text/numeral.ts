/** Chinese numbers before a unit of time become figures, so that the rules read one kind of number. */

const DIGITS = "〇一二三四五六七八九";
const TENS = "廿卅";
/** Every character that a Chinese number can be written with. */
export const CHINESE_FIGURES = "〇零○Oo◯一二三四五六七八九十廿卅两";
const C = `[${CHINESE_FIGURES}]`;
// 一至三季度, 三、六月: the members of a list share the unit of the last.
const BEFORE_UNIT = new RegExp(`${C}{1,4}(?=(?:[-至到、和及]{1,2}第?${C}{1,4}){0,11}[年月日号季个次])`, "g");
// 统一月底, 同一年, 第一百一次: here 一 belongs to the word before it.
const JOINED = /[统同唯万单专进某任之百千]/;

/**
 * Replaces Chinese numbers before 年, 月, 日, 号, 季, 个 and 次 with figures.
 *
 * @example withFigures("二〇二〇年十一月底前") //=> "2020年11月底前"
 * @example withFigures("统一月底报送") //=> "统一月底报送"
 */
export function withFigures(text: string): string {
  return text.replace(BEFORE_UNIT, (written: string, at: number) => {
    const value = JOINED.test(text.charAt(at - 1)) ? undefined : readNumeral(written);
    return value === undefined ? written : String(value);
  });
}

/**
 * The value of a Chinese number below one hundred, or of a year digit by digit; `undefined` when it is none.
 *
 * @example readNumeral("二十一") //=> 21
 * @example readNumeral("二零二零") //=> 2020
 */
export function readNumeral(written: string): number | undefined {
  const plain = written.replace(/[零○Oo◯]/g, "〇").replace("两", "二");
  // 二〇二〇, 二〇年; 一二月 is January and February and no number.
  if (/^[^十廿卅]{4}$/.test(plain) || /^[一二三]〇$/.test(plain)) {
    return Number(plain.replace(/./g, (c) => String(DIGITS.indexOf(c))));
  }
  const match = /^(?:([一二三四五六七八九])?(十)|([廿卅]))?([一二三四五六七八九])?$/.exec(plain);
  if (match === null) return undefined;
  const [, count, ten, tens, ones] = match;
  const high = tens === undefined ? (ten === undefined ? 0 : valueOf(count) || 1) : TENS.indexOf(tens) + 2;
  return high * 10 + valueOf(ones);
}

function valueOf(digit: string | undefined): number {
  return digit === undefined ? 0 : DIGITS.indexOf(digit);
}
