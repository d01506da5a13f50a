import { isDateFormat } from "../../base/date-format";
import { isoOf, isRealDay, isSerial, serialOf, type SerialDay } from "../../base/serial";
import type { CellValue } from "../../base/snapshot";
import { foldText } from "../../language/text/fold";

/** What a cell says, with the format that shows a number as a day or a share. */
export type Said = { readonly value: CellValue; readonly format: string };

const BLANK = /^[\s\-—–－/／]*$/u;
const FIRST_OF_WORD = /^[\u4e00-\u9fffA-Za-z]/;
const FULL_DAY = /^(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?$/u;

/** Nothing was said: empty, blanks, or a stroke alone. */
export const isBlank = (value: CellValue): boolean => typeof value === "string" && BLANK.test(value);

export const isBlankRow = (cells: readonly CellValue[]): boolean => cells.every((value) => value === "");

/** The day that a text names in full. @example fullDay("2020年11月6日") //=> 44141 */
export function fullDay(text: string): SerialDay | undefined {
  // Accounts begin with a word; what begins with white space may still be a day.
  if (text.length > 40 || FIRST_OF_WORD.test(text)) return undefined;
  const [, year, month, day] = (FULL_DAY.exec(foldText(text)) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return isRealDay(year, month, day) ? serialOf(year, month, day) : undefined;
}

/**
 * What two cells must have in common to say the same: white space aside, a day however it is written, 0.85 shown as
 * per cent and 85%.
 */
export function canonical({ value, format }: Said): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") {
    if (isDateFormat(format) && isSerial(value)) {
      const rest = value - Math.floor(value);
      return isoOf(value) + (rest === 0 ? "" : ` ${rest.toFixed(6)}`);
    }
    return format.includes("%") ? `${rounded(value * 100)}%` : rounded(value);
  }
  if (isBlank(value)) return "";
  const day = fullDay(value);
  return day === undefined ? value.replace(/\s/gu, "") : isoOf(day);
}

/** As a person reads it, for reports: days as 2020-11-05, shares as 85%; texts as they are. */
export function shown(said: Said): string {
  return typeof said.value === "string" ? said.value : canonical(said);
}

/** 0.1 + 0.2 is 0.3. */
const rounded = (value: number): string =>
  Math.abs(value) < EXACT && Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(12)));

/** Whole numbers below have no more digits than are kept. */
const EXACT = 1e12;
