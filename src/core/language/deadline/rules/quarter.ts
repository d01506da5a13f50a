import { matchAt } from "../../text/match-at";
import type { Span } from "../clue";
import { monthsSpan } from "./rule";

const QUARTER =
  /([前第])?(?:([1-4])(?:季度?)?[-至到]{1,2}第?)?([1-4])季(?:度|(?=底))|[Qq]([1-4])(?![\d.])|([1-4])[Qq](?![A-Za-z])|([1-4])(?=(?:[、和及][1-4]){1,3}季度)/y;

/** A quarter or a run of quarters: 一季度, 第3季度, Q3, 前三季度, 一至三季度; in 2020年二、三季度 each. */
export function readQuarter(text: string, at: number, dated: boolean): Span | undefined {
  const match = matchAt(QUARTER, text, at);
  if (match === null) return undefined;
  const { 0: written, 1: lead, 2: from, 3: word, 4: q, 5: numbered, 6: member } = match;
  if (member !== undefined && !dated) return undefined;
  const last = Number(word ?? q ?? numbered ?? member);
  const first = lead === "前" ? 1 : Number(from ?? last);
  const span = monthsSpan("quarter", first * 3 - 2, last * 3, at + written.length);
  return from === undefined ? span : { ...span, ranged: true };
}
