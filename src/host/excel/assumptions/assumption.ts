import type { AssumptionId, Finding, Untried } from "../../self-check";
import type { Scratch } from "./scratch";

/** Something that Excel does and that the add-in rests on, with the way to try it on a scratch sheet. */
export type Assumption = {
  readonly id: AssumptionId;
  /** The ExcelApi that trying it takes, where that is more than the add-in itself needs. */
  readonly needs?: string;
  readonly run: (context: Excel.RequestContext, scratch: Scratch) => Promise<Finding>;
};

/** What is compared: its label, what we rest on, what was seen. */
type Comparison = readonly [label: string, expected: unknown, seen: unknown];

/** Agrees where each was seen as expected; else says which was not. */
export function compared(rows: readonly Comparison[]): Finding {
  const differences = rows
    .map(([label, expected, seen]) => ({ label, expected: shown(expected), seen: shown(seen) }))
    .filter(({ expected, seen }) => expected !== seen);
  return differences.length === 0 ? { kind: "agrees" } : { kind: "differs", differences };
}

export const untried = (why: Untried, detail = ""): Finding => ({ kind: "untried", why, detail });

/** JSON shows a text with its quotes, so that "1" and 1 are told apart. */
const shown = (value: unknown): string => (value === undefined ? "undefined" : JSON.stringify(value));
