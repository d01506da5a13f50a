import { endAt } from "../../text/match-at";
import type { Span } from "../clue";
import { monthsSpan } from "./rule";

const HALF = /[上前下]半年/y;

/** Half a year: 上半年, 下半年. */
export function readHalfYear(text: string, at: number): Span | undefined {
  const end = endAt(HALF, text, at);
  if (end < 0) return undefined;
  const first = text.charAt(at) === "下" ? 7 : 1;
  return monthsSpan("half-year", first, first + 5, end);
}
