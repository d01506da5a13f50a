import { matchAt } from "../../text/match-at";
import type { Span } from "../clue";
import { inYear, monthsSpan } from "./rule";

const YEARS = /(20\d\d)年?[-至到]{1,2}(20\d\d|\d\d)(?:年(?!\d|[上下]半|第?[1-4]季)|$)/y;

/** A run of years: 2020-2022年, 2020年至2022年, and a cell that says 2020-2022. */
export function readYearRange(text: string, at: number): Span | undefined {
  const match = matchAt(YEARS, text, at);
  if (match === null) return undefined;
  const [written, from, to = ""] = match;
  const first = Number(from);
  const last = Number(to.length === 2 ? `20${to}` : to);
  if (last <= first || (to.length === 2 && !written.endsWith("年"))) return undefined;
  const span = monthsSpan("year", 1, 12, at + written.length);
  return inYear(first, { ...span, yearsLater: last - first, ranged: true });
}
