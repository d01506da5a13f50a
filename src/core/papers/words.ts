import { civilOf, type SerialDay } from "../base/serial";
import { textWidth } from "../sheets/text-measure";

/** @example dayWords(44155) //=> "2020年11月20日" */
export function dayWords(serial: SerialDay): string {
  const { year, month, day } = civilOf(serial);
  return `${year}年${month}月${day}日`;
}

/** A share in per cent, to one decimal; a dash where there is none. @example percentWords(0.625) //=> "62.5%" */
export const percentWords = (rate: number | null): string =>
  rate === null ? "—" : `${(Math.round(rate * 1000 + 1e-9) / 10).toFixed(1)}%`;

/** A text, or a blank of so many characters that a person fills in. */
export const orBlank = (text: string | undefined, characters: number): string =>
  text === undefined || text.trim() === "" ? "　".repeat(characters) : text.trim();

/**
 * Characters between 署名 or 成文日期 and the right edge: the date four (there will be a seal), the office above it in
 * the middle of the date, or two where it is longer.
 */
export function signatureIndents(
  office: string,
  day: string,
): { readonly office: number; readonly day: number } {
  const DAY = 4;
  const middle = DAY + (textWidth(day, 1) - textWidth(office, 1)) / 2;
  return middle >= 2 ? { office: middle, day: DAY } : { office: 2, day: DAY + 2 - middle };
}

/** 机关标志 in one line: its size in points, smaller for a long name. `width`: points. */
export const markSize = (mark: string, largest: number, width: number): number =>
  Math.min(largest, Math.floor(width / Math.max(textWidth(mark, 1), 1)));

const FIGURES = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** Up to 99, as sections are numbered. @example numeral(21) //=> "二十一" */
export function numeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return (tens === 0 ? "" : (tens === 1 ? "" : (FIGURES[tens] ?? "")) + "十") + (FIGURES[ones] ?? "");
}
