/** The characters a Chinese number is written with, for use inside a character class. 万 and 亿 are left to the unit. */
export const CHINESE_DIGITS = "零〇一二两三四五六七八九十百千";

const DIGITS = "零一二三四五六七八九";
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * The value of a number in Chinese characters, whole or with 点; `NaN` when it is none.
 *
 * @example chineseNumber("一千二百") //=> 1200
 * @example chineseNumber("一万二千") //=> 12000
 * @example chineseNumber("九十二点五") //=> 92.5
 */
export function chineseNumber(written: string): number {
  if (written === "半") return 0.5;
  const [whole = "", fraction, more] = written.replace(/〇/gu, "零").replace(/两/gu, "二").split("点");
  if (whole === "" || more !== undefined) return NaN;
  const value = wholeNumber(whole);
  return fraction === undefined ? value : Number(`${value}.${positional(fraction)}`);
}

function wholeNumber(written: string): number {
  for (const [mark, scale] of [
    ["亿", 1e8],
    ["万", 1e4],
  ] as const) {
    const at = written.lastIndexOf(mark);
    if (at < 0) continue;
    const rest = written.slice(at + 1);
    return (at === 0 ? 1 : wholeNumber(written.slice(0, at))) * scale + (rest === "" ? 0 : wholeNumber(rest));
  }
  if (/^[零一二三四五六七八九]+$/u.test(written)) return Number(positional(written));
  let sum = 0;
  let digit = -1;
  for (const c of written) {
    const scale = SCALES[c];
    if (scale === undefined) {
      digit = DIGITS.indexOf(c);
      if (digit < 0) return NaN;
    } else {
      // 十五: a leading 十 stands for 一十.
      sum += (digit < 0 ? 1 : digit) * scale;
      digit = -1;
    }
  }
  return sum + Math.max(digit, 0);
}

/** 二零二零 → "2020"; a character that is no digit makes the whole text no number. */
function positional(written: string): string {
  return Array.from(written, (c) => (DIGITS.includes(c) ? DIGITS.indexOf(c) : "x")).join("");
}
