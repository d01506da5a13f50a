/**
 * Lengths in a file and on the screen. The engine counts pixels at 96 dpi, Excel's API and row heights points
 * (72 dpi). A column's width in the file is a number of digits of the workbook's default font, in steps of 1/256,
 * padding included: 7 pixels a digit for Calibri 11, 8 for the Chinese fonts that Excel begins with.
 */
const WIDE_DIGITS = /^(等线|宋体|新宋体|微软雅黑|DengXian|SimSun|NSimSun|Microsoft YaHei)/;

/** Pixels of a digit. @example digitPixels({ name: "Calibri", size: 11 }) //=> 7 */
export function digitPixels(font: { readonly name?: string; readonly size?: number }): number {
  const at11 = WIDE_DIGITS.test(font.name ?? "") ? 8 : 7;
  return Math.max(1, Math.round((at11 * (font.size ?? 11)) / 11));
}

export const pixelsOfPoints = (points: number): number => (points * 4) / 3;
export const pointsOfPixels = (pixels: number): number => round(pixels * 0.75, 4);
export const inchesOfPoints = (points: number): number => round(points / 72, 6);
export const pointsOfInches = (inches: number): number => round(inches * 72, 4);

/** @example widthOfPixels(64, 7) //=> 9.140625 */
export const widthOfPixels = (pixels: number, digit: number): number =>
  Math.floor((pixels / digit) * 256) / 256;

/** Excel shows whole pixels. @example pixelsOfWidth(9.140625, 7) //=> 64 */
export const pixelsOfWidth = (width: number, digit: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);

function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
