import { charsBetween } from "./char-marks";

/**
 * Folds away what carries no meaning in a cell: white space and line breaks, full-width forms, and the several
 * ways of writing one punctuation mark. Parsers read the folded text; what is shown is always the original.
 */

// Each variant stands at the place of its common form in the other string.
const VARIANTS = "﹑､｡﹪٪「」『』〝〞≧≦⩾⩽﹣−‐‑–〜∼﹝﹞";
const COMMON = "、、。%%“”“”“”≥≤≥≤-----~~〔〕";

// White space, zero-width marks, soft hyphens and byte-order marks; full-width forms; and radicals (⽉, ⽇), which
// copies from a PDF have in the place of characters.
const BLANK = "\\s\\u00ad\\u200b-\\u200f\\u2028-\\u202f\\u2060\\ufeff";
const FOLDED = new RegExp(`[${BLANK}]+|[\\uff01-\\uff5e\\u2e80-\\u2fdf${VARIANTS}]`, "g");

/** Every character that folding changes, and a few unused codes between them: for a reader that looks before it folds. */
export const FOLDED_CHARACTERS = [
  "\t\n\v\f\r \u00a0\u00ad\u1680\u205f\u2060\u3000\ufeff",
  charsBetween(0x2000, 0x200f),
  charsBetween(0x2028, 0x202f),
  charsBetween(0xff01, 0xff5e),
  charsBetween(0x2e80, 0x2fdf),
  VARIANTS,
].join("");

/** @example foldText("2020年 １１月\n底前") //=> "2020年11月底前" */
export function foldText(text: string): string {
  return text.replace(FOLDED, fold);
}

function fold(written: string): string {
  const code = written.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x2e80 && code <= 0x2fdf) return written.normalize("NFKC");
  return COMMON.charAt(VARIANTS.indexOf(written));
}
