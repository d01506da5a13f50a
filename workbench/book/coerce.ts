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
  return asNumber(text) ?? asDate(text) ?? { value: input };
}

/**
 * Whether Excel takes a string for a formula though it has no `=`, as spreadsheets before it did: `+新建` becomes
 * `=+新建`, which is #NAME?.
 */
export const isTypedFormula = (text: string): boolean =>
  /^[+@-]\S/.test(text) && typeof coerce(text, "General").value === "string";

function asNumber(text: string): Coerced | undefined {
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return { value: Number(text) };
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text))
    return { value: Number(text.replaceAll(",", "")), format: "#,##0" };
  const percent = /^([+-]?(?:\d+\.?\d*|\.\d+))%$/.exec(text);
  if (percent) return { value: Number(percent[1]) / 100, format: "0%" };
  // A negative number as accountants write it: (1,200).
  const bracketed = /^\((\d+(?:\.\d+)?)\)$/.exec(text);
  if (bracketed) return { value: -Number(bracketed[1]) };
  return undefined;
}

function asDate(text: string): Coerced | undefined {
  const full =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (full)
    return day(
      Number(full[1]),
      Number(full[2]),
      Number(full[3]),
      text.includes("年") ? 'yyyy"年"m"月"d"日"' : "yyyy/m/d",
    );
  const month = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (month)
    return day(Number(month[1]), Number(month[2]), 1, text.includes("年") ? 'yyyy"年"m"月"' : "mmm-yy");
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short) return day(new Date().getFullYear(), Number(short[1]), Number(short[2]), 'm"月"d"日"');
  return undefined;
}

function day(year: number, month: number, dayOfMonth: number, format: string): Coerced | undefined {
  return isRealDay(year, month, dayOfMonth)
    ? { value: serialOf(year, month, dayOfMonth), format }
    : undefined;
}
