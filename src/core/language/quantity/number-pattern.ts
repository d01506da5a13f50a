import { CHINESE_DIGITS, chineseNumber } from "./chinese-number";
import { UNIT } from "./unit-words";

const ONE_TO_NINE = "[一二两三四五六七八九]";

/** Shares in words: 百分之九十, 四分之一, 九成, 一半, 翻一番. Their unit is `%`. */
const SHARE =
  `(?<!个)百分之(?<percent>[${CHINESE_DIGITS}]{1,9}(?:点[${CHINESE_DIGITS}]{1,6})?|\\d{1,9}(?:\\.\\d{1,9})?)` +
  `|(?<all>(?<!个)百分百)|(?<!个)(?<below>[${CHINESE_DIGITS}]{1,4}|万)分之(?<above>[${CHINESE_DIGITS}]{1,4}|\\d{1,4}(?:\\.\\d{1,4})?)` +
  `|(?<tenths>${ONE_TO_NINE})成(?<tenth>半|${ONE_TO_NINE})?(?![不为立果员熟功长品交本])` +
  `|(?<half>一半|(?<!过)半数|(?<=减)半(?![个年月天小]))|翻(?<doublings>[一两二三123])番`;

/** 1,200 · 0.0085 · 92.5; not the tail of a longer number. */
const DIGITS =
  "(?<digits>(?<![\\d.])-?(?:\\d{1,3}(?:,\\d{3}){1,4}(?![\\d,])|\\d{1,15})(?:\\.\\d{1,15})?(?!\\d))";

/** 一千二百 (亩) · 两 (次) · 半 (个月): only in front of a unit, for 一 and 十 stand in many words. */
const WORDS =
  `(?<words>(?<![${CHINESE_DIGITS}万亿第])` +
  `(?:[${CHINESE_DIGITS}](?:[${CHINESE_DIGITS}万亿]{0,12}[${CHINESE_DIGITS}])?(?:点[${CHINESE_DIGITS}]{1,6})?|半)` +
  `(?=[余多]?${UNIT}))`;

/** A number with its unit, if it has one. Groups: those that `quantityOf` reads. */
export const QUANTITY = `(?:${SHARE}|(?:${DIGITS}|${WORDS})[余多]?(?<unit>${UNIT})?)`;

type NumberForm = "digits" | "words" | "share";
export type WrittenQuantity = {
  readonly value: number;
  readonly unit: string | null;
  readonly form: NumberForm;
  /** 翻一番: the words themselves say that the value is a rise. */
  readonly doubling?: boolean;
};

/** What the groups of a `QUANTITY` match say. */
export function quantityOf(groups: Readonly<Record<string, string | undefined>>): WrittenQuantity {
  const { percent, all, below, above, tenths, tenth, half, doublings, digits, words, unit } = groups;
  // A third is 33.3333333333 %: ten decimals, as comparison has.
  const share = (value: number): WrittenQuantity => ({
    value: Number(value.toFixed(10)),
    unit: "%",
    form: "share",
  });
  if (percent !== undefined) return share(numberOf(percent));
  if (all !== undefined) return share(100);
  if (half !== undefined) return share(50);
  if (below !== undefined && above !== undefined)
    return share((100 * numberOf(above)) / chineseNumber(below));
  if (tenths !== undefined)
    return share(10 * chineseNumber(tenths) + (tenth === "半" ? 5 : tenth ? chineseNumber(tenth) : 0));
  if (doublings !== undefined) {
    return { ...share(100 * (2 ** numberOf(doublings) - 1)), doubling: true };
  }
  const value = digits === undefined ? chineseNumber(words ?? "") : Number(digits.replace(/,/gu, ""));
  const form = digits === undefined ? "words" : "digits";
  // 1个半月 is one and a half.
  if (unit === "个半月") return { value: value + 0.5, unit: "个月", form };
  return { value, unit: unit ?? null, form };
}

/** A number in figures or in Chinese characters. */
function numberOf(written: string): number {
  return /\d/u.test(written) ? Number(written) : chineseNumber(written);
}

/** Rounds the error of binary fractions away (0.1 + 0.2): fifteen digits, as many as Excel keeps. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
