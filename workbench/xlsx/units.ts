/**
 * Lengths in a file and on the screen. The engine counts pixels at 96 dpi, Excel's API and row heights points
 * (72 dpi). A column's width in the file is a number of digits of the default font: 7 pixels each for Calibri 11 at
 * 96 dpi, in steps of 1/256, padding included.
 */
const DIGIT_PIXELS = 7;

export const pixelsOfPoints = (points: number): number => (points * 4) / 3;
export const pointsOfPixels = (pixels: number): number => round(pixels * 0.75, 4);
export const inchesOfPoints = (points: number): number => round(points / 72, 6);
export const pointsOfInches = (inches: number): number => round(inches * 72, 4);

/** @example widthOfPixels(64) //=> 9.140625 */
export const widthOfPixels = (pixels: number): number => Math.floor((pixels / DIGIT_PIXELS) * 256) / 256;

/** Excel shows whole pixels. @example pixelsOfWidth(9.140625) //=> 64 */
export const pixelsOfWidth = (width: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);

function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
