/**
 * Folds away what carries no meaning in a cell: white space and line breaks, full-width forms, and the several
 * ways of writing one punctuation mark. Parsers read the folded text; what is shown is always the original.
 */

// Each variant stands at the place of its common form in the other string.
const VARIANTS = "﹑､｡﹪٪「」『』〝〞≧≦⩾⩽﹣−‐‑–〜∼﹝﹞";
const COMMON = "、、。%%“”“”“”≥≤≥≤-----~~〔〕";
const VARIANT = new RegExp(`[${VARIANTS}]`, "g");

// White space, zero-width marks, soft hyphens and byte-order marks.
const BLANK = /[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]+/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
// Copies from a PDF have radicals (⽉, ⽇) in the place of characters.
const RADICAL = /[\u2e80-\u2fdf]/g;

/** @example foldText("2020年 １１月\n底前") //=> "2020年11月底前" */
export function foldText(text: string): string {
  return text
    .replace(BLANK, "")
    .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(RADICAL, (c) => c.normalize("NFKC"))
    .replace(VARIANT, (c) => COMMON.charAt(VARIANTS.indexOf(c)));
}
