import { matchAt } from "../../text/match-at";
import type { DateClue, Span } from "../clue";
import { daysSpan } from "./rule";

const DOTTED = /(\d{1,2})(?:[./]|-(?=1[3-9]|2\d|3[01]))(\d{1,2})日?(?![\d.])/y;

/** A day in figures without its year: a cell that says 6.30, 6/30 or 6-30前; and 2020年6.30. */
export function readDottedDay(
  text: string,
  at: number,
  dated: boolean,
  before: DateClue | undefined,
): Span | undefined {
  const match = matchAt(DOTTED, text, at);
  if (match === null) return undefined;
  const end = at + match[0].length;
  const rest = text.charAt(end);
  // Anywhere else but at the end of a range (2020.3.1-6.30) 6.3 may be an amount.
  const ranged = before?.end === at - 1 && before.span.grain === "day";
  if (!dated && !ranged && (at > 0 || (rest !== "" && rest !== "前"))) return undefined;
  const day = Number(match[2]);
  return daysSpan(Number(match[1]), day, day, end);
}
