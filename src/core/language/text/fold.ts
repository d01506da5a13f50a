import { charsBetween } from "./char-marks";

/**
 * Folds away what carries no meaning in a cell: white space and line breaks, full-width forms, and the several
 * ways of writing one punctuation mark. Parsers read the folded text; what is shown is always the original.
 */

// Each variant stands at the place of its common form in the other string.
const VARIANTS = "٪「」『』〝〞≧≦⩾⩽−‐‑–〜∼";
const COMMON = "%“”“”“”≥≤≥≤----~~";

// White space, zero-width marks, soft hyphens and byte-order marks; full-width, half-width and small forms; and
// radicals (⽉, ⽇), which copies from a PDF have in the place of characters.
const BLANK = "\\s\\u00ad\\u200b-\\u200f\\u2028-\\u202f\\u2060\\ufeff";
const FORMS = `\\uff01-\\uff65\\ufe50-\\ufe6b\\u2e80-\\u2fdf${VARIANTS}`;
const FOLDED = new RegExp(`[${BLANK}]+|([${FORMS}])`, "g");

const EVERY = charsBetween(0, 0xffff);
/** Every character that folding changes: for a reader that looks before it folds. */
export const FOLDED_CHARACTERS = EVERY.replace(new RegExp(`[^${BLANK}${FORMS}]+`, "g"), "");

/** @example foldText("2020年 １１月\n底前") //=> "2020年11月底前" */
export function foldText(text: string): string {
  return text.replace(FOLDED, fold);
}

function fold(_: string, form?: string): string {
  if (form === undefined) return "";
  const at = VARIANTS.indexOf(form);
  return at < 0 ? form.normalize("NFKC") : COMMON.charAt(at);
}
