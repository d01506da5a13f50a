/** Figures are read by hand: nearly every wording begins with some, and a match with groups costs many times as much. */

const NOUGHT = 0x30;
/** No rule knows a longer number, so counting stops here. */
const MOST = 9;

/** Whether the character at a place is one of 0 to 9. */
export function isDigit(text: string, at: number): boolean {
  const value = text.charCodeAt(at) - NOUGHT;
  return value >= 0 && value <= 9;
}

/**
 * How many figures stand at a place, 9 for nine and more.
 *
 * @example digitsAt("2020年", 0) //=> 4
 */
export function digitsAt(text: string, at: number): number {
  let count = 0;
  while (count < MOST && isDigit(text, at + count)) count += 1;
  return count;
}

/** The number that so many figures make: numberAt("2020年", 0, 4) is 2020. */
export function numberAt(text: string, at: number, digits: number): number {
  let value = 0;
  for (let i = at; i < at + digits; i += 1) value = value * 10 + text.charCodeAt(i) - NOUGHT;
  return value;
}
