import type { DateClue, Grain, Span } from "../clue";

/**
 * A rule is tried at one place of the canonical text. `pattern` is sticky with bounded repetitions; `read` turns a
 * match into a part of a year (6月, 三季度, 12月10日), or refuses it. `dated` says that a year stands right before it;
 * `before` is the date read before it in the same text.
 */
export type SpanRule = {
  readonly pattern: RegExp;
  /** The characters that a match can begin with: elsewhere the pattern need not be tried. Absent: any, or none. */
  readonly heads?: string;
  readonly read: (match: RegExpExecArray, dated: boolean, before: DateClue | undefined) => Span | undefined;
};

export const DIGITS = "0123456789";

/** The span of whole months `first` to `last`; an earlier `last` lies in the next year. */
export function monthsSpan(grain: Grain, first: number, last: number): Span {
  return { grain, firstMonth: first, lastMonth: last, yearsLater: last < first ? 1 : 0 };
}

/** The span of one day, or of the days `first` to `last` of a month. */
export function daysSpan(month: number, first: number, last = first): Span {
  return { grain: "day", firstMonth: month, lastMonth: month, firstDay: first, lastDay: last };
}

/** The character before a match, "" at the beginning. */
export function headOf({ input, index }: RegExpExecArray): string {
  return input.charAt(index - 1);
}
