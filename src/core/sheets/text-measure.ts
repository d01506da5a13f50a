/**
 * Estimates the room that text takes in a cell. Excel does not fit the height of merged cells, LibreOffice and WPS
 * substitute fonts, and a row that is too low hides words: so every estimate errs on the large side.
 */

/** Points that a cell keeps free to the left and right of its text, together. */
const SIDE_PADDING = 6;
/** Points above and below the text, together. */
const TOP_AND_BOTTOM = 4;
/** Line height in em: 宋体 and 仿宋 need 1.15 to 1.35 in Excel, Noto CJK 1.45 in LibreOffice. */
const LINE_HEIGHT = 1.5;
/** Allowance for substituted fonts and for column widths rounded to pixels. */
const FONT_TOLERANCE = 1.03;

const NARROW = /[\u0020-\u00ff]/;
const WIDE_LATIN = /[A-Z%@&mw]/;
// Runs that are not broken inside: numbers, Latin words, and what ties them (10/25, PM2.5, I/M).
const LATIN_RUN = /[A-Za-z0-9./%+\-~]+/y;
const NOT_AT_LINE_START = /[、。,;:.!?%)\]},，；：．！？％）】〕﹞》〉」』”’…—~·]/;
const NOT_AT_LINE_END = /[([{（【〔﹝《〈「『“‘]/;

/** Width in points of one line of text at a font size. @example textWidth("大气", 10) //=> 20 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += characterWidth(character);
  return em * size;
}

/** In em. Chinese fonts set Latin at half an em; substituted ones are wider. */
function characterWidth(character: string): number {
  if (!NARROW.test(character)) return 1;
  return WIDE_LATIN.test(character) ? 0.85 : 0.56;
}

/**
 * Lines that a text takes in a column of the given width in points, wrapped between Chinese characters, not inside
 * numbers, with no closing mark at the start of a line and no opening one at its end. Line breaks in the text count.
 *
 * @example lineCount("推进中", 10, 30) //=> 2
 */
export function lineCount(text: string, size: number, width: number): number {
  const room = Math.max(width - SIDE_PADDING, size) / FONT_TOLERANCE;
  return text.split("\n").reduce((lines, paragraph) => lines + wrappedLines(paragraph, size, room), 0);
}

/** Height in points that shows all of a text, a whole number of pixels. @example textHeight("推进中", 10, 60) //=> 19.5 */
export function textHeight(text: string, size: number, width: number): number {
  return wholePixels(lineCount(text, size, width) * size * LINE_HEIGHT + TOP_AND_BOTTOM);
}

/** Excel keeps heights in pixels of 0.75 points: rounding up here keeps page breaks where they were computed. */
export function wholePixels(points: number): number {
  return Math.ceil(points / 0.75) * 0.75;
}

function wrappedLines(paragraph: string, size: number, room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of unbreakablePieces(paragraph)) {
    const width = textWidth(piece, size);
    if (used + width <= room) {
      used += width;
      continue;
    }
    if (used > 0) lines += 1;
    // A piece longer than a line is broken inside.
    const whole = Math.max(Math.ceil(width / room) - 1, 0);
    lines += whole;
    used = width - whole * room;
  }
  return lines;
}

/** The text cut at the places where a line may end. */
function unbreakablePieces(text: string): string[] {
  const pieces: string[] = [];
  let open = "";
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    LATIN_RUN.lastIndex = at;
    const word = LATIN_RUN.exec(text)?.[0] ?? character;
    at += word.length;
    if (NOT_AT_LINE_END.test(word)) {
      open += word;
    } else if (NOT_AT_LINE_START.test(word.charAt(0)) && open === "" && pieces.length > 0) {
      pieces.push(`${pieces.pop() ?? ""}${word}`);
    } else {
      pieces.push(open + word);
      open = "";
    }
  }
  return open === "" ? pieces : [...pieces, open];
}
