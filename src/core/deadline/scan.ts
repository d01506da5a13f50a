import type { Clue, DateClue } from "./clue";
import { readCycle } from "./rules/cycle";
import { readDate } from "./rules/date";
import { readOngoing } from "./rules/ongoing";

// The characters a wording can begin with; everything between them is passed over by the engine.
const HEAD = /[\d今本明来次翌去当同每按逐上下前第全年月季半单双Qq持长常坚贯即日十“"《]/g;
const DIGIT = /\d/;

/**
 * Walks once over the canonical text and lists what the rules find, in order. At each place the first rule that reads
 * something wins and the walk goes on behind it, so the time is linear in the text's length. Titles in 《》 are
 * passed over: the year in a document's name is no due date.
 */
export function scan(text: string): Clue[] {
  const clues: Clue[] = [];
  let before: DateClue | undefined;
  let titles = true;
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(text); head !== null; head = HEAD.exec(text)) {
    const at = head.index;
    if (head[0] === "《") {
      const close: number = titles ? text.indexOf("》", at) : -1;
      titles = close >= 0;
      if (titles) HEAD.lastIndex = close;
      continue;
    }
    // The middle of a number is never the beginning of one.
    if (DIGIT.test(head[0]) && DIGIT.test(text.charAt(at - 1))) continue;
    const cycle = readCycle(text, at);
    const date = cycle === undefined ? readDate(text, at, before) : undefined;
    const clue = cycle ?? date ?? readOngoing(text, at);
    if (clue === undefined) continue;
    clues.push(clue);
    before = date ?? before;
    HEAD.lastIndex = Math.max(clue.end, at + 1);
  }
  return clues;
}
