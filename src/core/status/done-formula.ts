import { FIRST_COMPLETION_DAY } from "../language/progress/read-progress";
import { DECIDING_PARTS, OPEN_MARKERS, SIGNS_OF_COMPLETION } from "../language/progress/native-signs";
import type { CellValue } from "../base/snapshot";
import { wordsInCell } from "./words-in-cell";

/** References to the words that mean done, and to those that mean not done, between bars (see `wordsText`). */
export type WordRefs = { readonly doneWords: string; readonly openWords: string };

/** The same words as arrays, to work out in code what the formula would answer. */
export type Words = { readonly done: readonly string[]; readonly open: readonly string[] };

/** The number in 进展 that means "all done": 1; 100 where the column has points; none where it counts things. */
export type Full = 1 | 100 | "none";
/** A column whose heading says per cent: 100 is all done, and so is 1 as long as no number in the column exceeds 1. */
type PercentColumn = { readonly column: string };

/** A native formula's answer to whether a task is done: 0 no, 1 yes, 2 only a person or the add-in can tell. */
type DoneCode = 0 | 1 | 2;

/** A text of at most so many characters may be a word of completion (已落实) that none of the signs shows. */
const LONGEST_WORD = 8;
/**
 * 完成80%: the characters that may stand before the two digits. The formula puts the first one in front of every text,
 * for a text that begins with the digits.
 */
const BEFORE_SHARE = "成为到达度约率展";
const [PAD = ""] = BEFORE_SHARE;

/**
 * An expression: 1 where the whole cell is one of the words that mean done, 0 where it is one of those that mean not
 * done, or blank; an error otherwise. The cell is looked for in both lists at once, with two bars between them, which
 * is what a blank cell comes to. A cell that itself contains a bar is none of the words.
 */
const byWord = (cell: string, { doneWords, openWords }: WordRefs): string =>
  `IF(FIND("|"&SUBSTITUTE(TRIM(${cell}),"|","¦")&"|",${doneWords}&"||"&${openWords})<LEN(${doneWords}),1,0)`;

/**
 * An expression: whether a word and two digits stand before the first per cent sign, so that the share is less than 100
 * %.
 */
const underHundred = (cell: string): string =>
  `ISNUMBER(MID("${PAD}${PAD}"&${cell},FIND("%",${cell}),2)*FIND(MID("${PAD}${PAD}"&${cell},FIND("%",${cell})-1,1),"${BEFORE_SHARE}"))`;

/**
 * What a cell of 进展 or 完成状态 says, as a native expression that gives a `DoneCode`. Words, numbers, days, ticks and
 * shares are followed as they change; a text that no formula can weigh (已于11月中旬全部完成) gives 2 instead of an
 * answer that may be another than the add-in's. `test/core/status/done-formula.test.ts` compares it with the reading.
 *
 * @param unsure The expression for a text that the formula cannot weigh: the add-in's reading, as long as the cell
 * still has that text.
 */
export function doneCode(cell: string, refs: WordRefs, full: Full | PercentColumn, unsure = "2"): string {
  const [before, behind] = templateOf(refs, full);
  return `${before.join(cell)}${unsure}${behind.join(cell)}`;
}

/** What stands between the cell's references, before and behind what is given for a text that cannot be weighed. */
type Template = readonly [before: readonly string[], behind: readonly string[]];

/** The rows of a list differ in nothing else; for ten thousand rows the rest is made once. */
const templates = new WeakMap<WordRefs, Map<string, Template>>();
/** Characters that stand in no formula. */
const CELL = "\u0000";
const UNSURE = "\u0001";

function templateOf(refs: WordRefs, full: Full | PercentColumn): Template {
  let known = templates.get(refs);
  if (known === undefined) templates.set(refs, (known = new Map<string, Template>()));
  const key = typeof full === "object" ? `=${full.column}` : String(full);
  let template = known.get(key);
  if (template === undefined) {
    const [before = "", behind = ""] = codeOf(CELL, refs, full, UNSURE).split(UNSURE);
    known.set(key, (template = [before.split(CELL), behind.split(CELL)]));
  }
  return template;
}

function codeOf(cell: string, refs: WordRefs, full: Full | PercentColumn, unsure: string): string {
  const open = [
    // An open marker or a share below the whole, and nothing that decides otherwise: there are fewer than 99 markers.
    `${wordsInCell(OPEN_MARKERS, cell)}+${underHundred(cell)}>99*${wordsInCell(DECIDING_PARTS, cell)}`,
    `AND(LEN(SUBSTITUTE(${cell}," ",""))>${LONGEST_WORD},${wordsInCell(SIGNS_OF_COMPLETION, cell)}=0)`,
  ];
  const text = `IFERROR(${byWord(cell, refs)},IF(OR(${open.join(",")}),0,${unsure}))`;
  const other = `IF(OR(${isFull(cell, full)},N(${cell})>=${FIRST_COMPLETION_DAY}),1,0)`;
  return `IF(ISTEXT(${cell}),${text},${other})`;
}

/** Whether a number means "all done". Only for a 1, which few rows hold, the whole column is looked through. */
function isFull(cell: string, full: Full | PercentColumn): string {
  if (full === "none") return `ISLOGICAL(${cell})*N(${cell})`;
  if (typeof full === "number") return `N(${cell})=${full}`;
  const { column } = full;
  return `IF(N(${cell})=1,COUNTIFS(${column},">1",${column},"<=1000")=0,N(${cell})=100)`;
}

/**
 * The answer of the formula of `doneCode` for a value, worked out in code: where the formula alone gives the right
 * answer, it need not compare the cell with the text that was read.
 */
export function doneCodeOf(value: CellValue, words: Words, full: Full): DoneCode {
  if (typeof value !== "string")
    return (full === "none" ? value === true : Number(value) === full) ||
      Number(value) >= FIRST_COMPLETION_DAY
      ? 1
      : 0;
  // As TRIM does: it takes away spaces and no other white space.
  const text = value.replace(/ {2,}/g, " ").replace(/^ | $/g, "");
  if (text === "") return 0;
  const word = text.replaceAll("|", "¦");
  if (words.done.includes(word)) return 1;
  const has = (signs: readonly string[]): boolean => signs.some((sign) => value.includes(sign));
  const open =
    words.open.includes(word) ||
    (has(OPEN_MARKERS) && !has(DECIDING_PARTS)) ||
    (value.replaceAll(" ", "").length > LONGEST_WORD && !has(SIGNS_OF_COMPLETION)) ||
    (UNDER_HUNDRED.test(value) && !has(DECIDING_PARTS));
  return open ? 0 : 2;
}

/**
 * Stricter than the formula, which also takes characters such as `8.` for two digits: for such a text the answers
 * differ, and the formula compares the cell with the text that was read.
 */
const UNDER_HUNDRED = new RegExp(`^(?:[^%]*[${BEFORE_SHARE}])?\\d\\d%`, "u");
