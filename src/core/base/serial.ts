/**
 * Dates inside the core are Excel serial day numbers of the 1900 system (whole days). Excel took over Lotus 1-2-3's
 * belief that 1900 was a leap year, so serial 60 is a day that never was and every later serial is one too high
 * against the true count from 1899-12-31. We count from 1899-12-30, which is right from 1900-03-01 (serial 61) on.
 */
export type SerialDay = number;

/** A day of the civil calendar: full year, month 1–12, day 1–31. */
type CivilDay = { readonly year: number; readonly month: number; readonly day: number };

/** Days from 0000-03-01 (proleptic Gregorian) to the given day; years begin in March so that leap days come last. */
function daysFromEpoch(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day -
    1
  );
}

const EPOCH = daysFromEpoch(1899, 12, 30);

/** @example serialOf(2020, 12, 31) //=> 44196 */
export function serialOf(year: number, month: number, day: number): SerialDay {
  return daysFromEpoch(year, month, day) - EPOCH;
}

/** @example civilOf(44196) //=> { year: 2020, month: 12, day: 31 } */
export function civilOf(serial: SerialDay): CivilDay {
  const days = Math.floor(serial) + EPOCH;
  let year = Math.floor((days * 400) / 146_097);
  if (daysFromEpoch(year + 1, 3, 1) <= days) year += 1;
  if (daysFromEpoch(year, 3, 1) > days) year -= 1;
  const dayOfYear = days - daysFromEpoch(year, 3, 1);
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * m + 2) / 5) + 1;
  const month = m < 10 ? m + 3 : m - 9;
  return { year: month <= 2 ? year + 1 : year, month, day };
}

/** Number of days in a month. @example daysInMonth(2020, 2) //=> 29 */
export function daysInMonth(year: number, month: number): number {
  // 31 in every other month, twice running in 7月 and 8月.
  if (month !== 2) return 30 + ((month + (month >> 3)) % 2);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The first serial day, 1900-03-01, whose date every spreadsheet agrees on. */
export const FIRST_SERIAL = 61;

/** Whether a number, whole or with a time, is a day from then until 9999-12-31, which every spreadsheet can hold. */
export const isSerial = (value: number): boolean => value >= FIRST_SERIAL && value < 2_958_466;

/** Whether the three numbers name a day that exists, in a year Excel can hold (1900-03-01 to 9999-12-31). */
export function isRealDay(year: number, month: number, day: number): boolean {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month) && isSerial(serialOf(year, month, day));
}

/** @example isoOf(44196) //=> "2020-12-31" */
export function isoOf(serial: SerialDay): string {
  const { year, month, day } = civilOf(serial);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
    "-",
  );
}

/** The day that a text of numbers names; `undefined` where there is none. @example dayOfIso("2020-12-31") //=> 44196 */
export function dayOfIso(text: string): SerialDay | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  return match && isRealDay(year, month, day) ? serialOf(year, month, day) : undefined;
}
