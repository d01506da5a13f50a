import { isRealDay, serialOf } from "../../src/core/base/serial";

/**
 * What a cell holds after Excel has interpreted the input. `format` is set where Excel picks a number format by itself.
 */
type Coerced = { readonly value: string | number | boolean; readonly format?: string };

/**
 * What Excel (Chinese locale) makes of a string that is put into a cell: the same as if it had been typed. It turns
 * 2020年11月 into the first of November; a cell formatted as text (`@`), or a leading apostrophe, keeps it as it is.
 * Formulas are not handled here.
 * @example coerce("2020年11月", "General") //=> { value: 44136, format: 'yyyy"年"m"月"' }
 */
export function coerce(input: string | number | boolean, currentFormat: string): Coerced {
  if (typeof input !== "string") return { value: input };
  if (currentFormat === "@") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  const text = input.trim();
  if (text === "") return { value: input };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  return asNumber(text) ?? asAmount(text) ?? asDate(text) ?? asTime(text) ?? { value: input };
}

/**
 * Whether Excel takes a string for a formula though it has no `=`, as spreadsheets before it did: `+新建` becomes
 * `=+新建`, which is #NAME?.
 */
export const isTypedFormula = (text: string): boolean =>
  /^[+@-]\S/.test(text) && typeof coerce(text, "General").value === "string";

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+`;

function asNumber(text: string): Coerced | undefined {
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return finite(Number(text));
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return finite(plain(text), "#,##0");
  const percent = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*%$/.exec(text)?.[1];
  if (percent !== undefined) return finite(Number(percent) / 100, percent.includes(".") ? "0.00%" : "0%");
  const fraction = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (fraction) {
    const [, sign = "", whole, over, under] = fraction;
    const value = Number(whole) + Number(over) / Number(under);
    return finite(
      sign === "-" ? -value : value,
      `# ${"?".repeat(under?.length ?? 1)}/${"?".repeat(under?.length ?? 1)}`,
    );
  }
  return undefined;
}

/** Money, and what is negative as accountants write it. */
function asAmount(text: string): Coerced | undefined {
  const [, bracketed] = new RegExp(`^\\((${DIGITS})\\)$`).exec(text) ?? [];
  if (bracketed !== undefined)
    return finite(-plain(bracketed), bracketed.includes(",") ? "#,##0" : undefined);
  const [, before = "", sign, after = "", digits] =
    new RegExp(`^([+-]?)([¥￥$])([+-]?)(${DIGITS})$`).exec(text) ?? [];
  if (sign === undefined || digits === undefined || (before !== "" && after !== "")) return undefined;
  const mark = sign === "$" ? "$" : "¥";
  const number = digits.includes(".") ? "#,##0.00" : "#,##0";
  const value = plain(digits) * (before === "-" || after === "-" ? -1 : 1);
  return finite(value, `"${mark}"${number};[Red]\\-"${mark}"${number}`);
}

const plain = (text: string): number => Number(text.replaceAll(",", ""));

/** A number that no cell can hold stays the text it is. */
const finite = (value: number, format?: string): Coerced | undefined =>
  Number.isFinite(value) && Math.abs(value) < 1e308
    ? { value, ...(format !== undefined && { format }) }
    : undefined;

const YMD = 'yyyy"年"m"月"d"日"';

function asDate(text: string): Coerced | undefined {
  const [, date = text, time] = /^(.*\d日?) +(\d{1,2}:.*)$/.exec(text) ?? [];
  const found = dateOf(date);
  if (time === undefined || !found || typeof found.value !== "number") return found;
  const clock = asTime(time);
  return typeof clock?.value === "number" && clock.value < 1
    ? { value: found.value + clock.value, format: "yyyy/m/d h:mm" }
    : undefined;
}

function dateOf(text: string): Coerced | undefined {
  const full =
    /^(\d{4}|\d{2})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text) ??
    /^(\d{4}|\d{2})(年)(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (full) {
    const [, year = "", mark, month, dayOfMonth] = full;
    return day(fullYear(year), Number(month), Number(dayOfMonth), mark === "年" ? YMD : "yyyy/m/d");
  }
  const month = /^(\d{4})([-/年])(\d{1,2})(月?)$/.exec(text);
  if (month && (month[2] === "年") === (month[4] === "月"))
    return day(Number(month[1]), Number(month[3]), 1, month[2] === "年" ? 'yyyy"年"m"月"' : "mmm-yy");
  const turned = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (turned) return day(Number(turned[2]), Number(turned[1]), 1, "mmm-yy");
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (short) return day(new Date().getFullYear(), Number(short[1]), Number(short[2]), 'm"月"d"日"');
  return undefined;
}

/** Two digits are a year from 1930 to 2029. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

function asTime(text: string): Coerced | undefined {
  const chinese = /^(\d{1,2})时(\d{1,2})分(?:(\d{1,2})秒)?$/.exec(text);
  const [, hours, minutes, seconds, half] =
    chinese ?? /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?: ?([ap])m?)?$/i.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  if (m > 59 || s >= 60 || (half !== undefined && (h < 1 || h > 12)) || (chinese && h > 23)) return undefined;
  const hour = half === undefined ? h : (h % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const clock = chinese
    ? `h"时"mm"分"${seconds === undefined ? "" : 'ss"秒"'}`
    : `h:mm${seconds === undefined ? "" : ":ss"}${half === undefined ? "" : " AM/PM"}`;
  return { value: (hour * 3600 + m * 60 + s) / 86_400, format: h > 23 ? "[h]:mm:ss" : clock };
}

/** Excel's days begin with 1900. */
function day(year: number, month: number, dayOfMonth: number, format: string): Coerced | undefined {
  return year >= 1900 && isRealDay(year, month, dayOfMonth)
    ? { value: serialOf(year, month, dayOfMonth), format }
    : undefined;
}
