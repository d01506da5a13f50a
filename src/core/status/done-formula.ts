import { FIRST_COMPLETION_DAY } from "../language/progress/read-progress";
import { DECIDING_PARTS, OPEN_MARKERS, SIGNS_OF_COMPLETION } from "../language/progress/native-signs";
import type { CellValue } from "../base/snapshot";
import { wordsInCell } from "./words-in-cell";

/** References to the words that mean done, and to those that mean not done, between bars (see `wordsText`). */
export type WordRefs = { readonly doneWords: string; readonly openWords: string };

/** The same words as they are, for what a formula would answer. */
export type Words = { readonly done: readonly string[]; readonly open: readonly string[] };

/** What 进展 holds when all is done: 1, 100 where the column counts in points, no number where it counts things. */
export type Full = 1 | 100 | "none";
/** A column whose heading says per cent: 100 is all, and 1 is too as long as nothing there exceeds it. */
type PercentColumn = { readonly column: string };

/** A native formula's answer to whether a task is done: 0 no, 1 yes, 2 only a person or the add-in can tell. */
type DoneCode = 0 | 1 | 2;

/** Up to so many characters a text may be a word of its own (已落实) that no sign tells. */
const LONGEST_WORD = 8;
/** 完成80%: what may stand before the two digits. The first is put in front of every text, for one that begins so. */
const BEFORE_SHARE = "成为到达度约率展";
const [PAD = ""] = BEFORE_SHARE;

/** Whether the whole cell is one of the words; a bar of the user's own is no border between two. */
const isOneOf = (cell: string, words: string): string =>
  `ISNUMBER(FIND("|"&SUBSTITUTE(TRIM(${cell}),"|","¦")&"|",${words}))`;

/** Two digits before the first per cent sign and a word before them, so that the share is less than the whole. */
const underHundred = (cell: string): string =>
  `ISNUMBER(MID("${PAD}${PAD}"&${cell},FIND("%",${cell}),2)*FIND(MID("${PAD}${PAD}"&${cell},FIND("%",${cell})-1,1),"${BEFORE_SHARE}"))`;

/**
 * What a cell of 进展 or 完成状态 says, as a native expression that gives a `DoneCode`. Words, numbers, days, ticks and
 * shares are followed as they change; a text that no formula can weigh (已于11月中旬全部完成) gives 2 instead of an
 * answer that may be another than the add-in's. `test/core/status/done-formula.test.ts` compares it with the reading.
 *
 * @param unsure What it gives for such a text: the reading, where there is one and the text still stands.
 */
export function doneCode(
  cell: string,
  { doneWords, openWords }: WordRefs,
  full: Full | PercentColumn,
  unsure = "2",
): string {
  const open = [
    isOneOf(cell, openWords),
    // An open marker or a share below the whole, and nothing that decides otherwise: there are fewer than 99 markers.
    `${wordsInCell(OPEN_MARKERS, cell)}+${underHundred(cell)}>99*${wordsInCell(DECIDING_PARTS, cell)}`,
    `AND(LEN(SUBSTITUTE(${cell}," ",""))>${LONGEST_WORD},${wordsInCell(SIGNS_OF_COMPLETION, cell)}=0)`,
  ];
  const text = `IF(${isOneOf(cell, doneWords)},1,IF(OR(${open.join(",")}),0,${unsure}))`;
  const other = `IF(OR(${isFull(cell, full)},N(${cell})>=${FIRST_COMPLETION_DAY}),1,0)`;
  return `IF(ISTEXT(${cell}),IF(TRIM(${cell})="",0,${text}),${other})`;
}

/** The column is looked through for a 1 alone, which few rows hold. */
function isFull(cell: string, full: Full | PercentColumn): string {
  if (full === "none") return `ISLOGICAL(${cell})*N(${cell})`;
  if (typeof full === "number") return `N(${cell})=${full}`;
  const { column } = full;
  return `IF(N(${cell})=1,COUNTIFS(${column},">1",${column},"<=1000")=0,N(${cell})=100)`;
}

/** What the formula of `doneCode` gives for a value, so that a formula need not name what it sees by itself. */
export function doneCodeOf(value: CellValue, words: Words, full: Full): DoneCode {
  if (typeof value !== "string")
    return (full === "none" ? value === true : Number(value) === full) ||
      Number(value) >= FIRST_COMPLETION_DAY
      ? 1
      : 0;
  // TRIM takes spaces, and no other white space, away.
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

/** Stricter than the formula, which also takes two characters such as `8.` for a number: then it names the text. */
const UNDER_HUNDRED = new RegExp(`^(?:[^%]*[${BEFORE_SHARE}])?\\d\\d%`, "u");
