import { isDigit } from "../text/figures";
import { CYCLE_HEAD, DATE_HEAD, HEAD, kindsAt, TITLE, UNDATED_HEAD } from "./characters";
import type { Clue, DateClue } from "./clue";
import { readCycle } from "./rules/cycle";
import { readDate } from "./rules/date";
import { readUndated } from "./rules/undated";

/**
 * Walks once over the canonical text and lists what the rules find, in order. At each place the first rule that reads
 * something wins and the walk goes on behind it, so the time is linear in the text's length. Titles in 《》 are
 * passed over: the year in a document's name is no due date.
 */
export function scan(text: string): Clue[] {
  const clues: Clue[] = [];
  let before: DateClue | undefined;
  let titles = true;
  for (let at = 0; at < text.length; at += 1) {
    const kinds = kindsAt(text, at) & HEAD;
    if (kinds === 0) continue;
    if (kinds === TITLE) {
      const close: number = titles ? text.indexOf("》", at) : -1;
      titles = close >= 0;
      if (titles) at = close;
      continue;
    }
    // The middle of a number is never the beginning of one.
    if (isDigit(text, at) && isDigit(text, at - 1)) continue;
    const cycle = (kinds & CYCLE_HEAD) === 0 ? undefined : readCycle(text, at);
    const date = cycle === undefined && (kinds & DATE_HEAD) !== 0 ? readDate(text, at, before) : undefined;
    const clue = cycle ?? date ?? ((kinds & UNDATED_HEAD) === 0 ? undefined : readUndated(text, at));
    if (clue === undefined) continue;
    clues.push(clue);
    before = date ?? before;
    at = Math.max(clue.end, at + 1) - 1;
  }
  return clues;
}
