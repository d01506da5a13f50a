import type { WrittenQuantity } from "../quantity/number-pattern";
import type { Anchor } from "./scan-anchors";
import type { SourceText } from "./source-text";
import type { Operator, TargetNote } from "./target";
import type { Change } from "./compare-words";
import type { TrimmedName } from "./trim-name";

/** One anchor in its clause: what a rule looks at. Positions are those of the folded text. */
export type Spot = {
  readonly source: SourceText;
  readonly anchor: Anchor;
  /** The values of a list (15%、10%以上), the anchor's own first. One value where it is no list; none for a word. */
  readonly values: readonly WrittenQuantity[];
  /** Where the last value ends. */
  readonly valuesEnd: number;
  /** Where the name of the indicator can begin: the clause's start, or the end of the target before. */
  readonly from: number;
  /** The place of 由87.35% in 由87.35%提升至: the indicator's name ends there. */
  readonly nameEnd: number | null;
  readonly clauseEnd: number;
  /** Whether a later number in the clause may be the target's value instead. */
  readonly more: boolean;
  readonly afterValue: boolean;
};

/** What a rule found; `read-targets.ts` makes targets of it. */
export type Finding = {
  readonly name: TrimmedName;
  readonly operator: Operator;
  readonly values: readonly { readonly value: number | null; readonly unit: string | null }[];
  readonly change?: Change;
  readonly of?: string;
  readonly baseline?: string;
  readonly softWord?: string;
  readonly notes: readonly TargetNote[];
  /** Where the statement of the target ends. */
  readonly end: number;
};

export type Rule = (spot: Spot) => Finding | null;

const STATEMENT_END = /^(?:[,;。!?:、)”》]|[和与及且并](?![^,;。]{0,2}$))/u;
const GOAL = /^的?(?:总体)?(?:目标|任务|水平|底线|红线|标准)(?:任务|要求|值)?(?=[,;。!?、)]|$)/u;

/** What follows a value: the end of the statement, 的 (then it describes the next noun), or other text. */
export function whatFollows(spot: Spot, at: number): "end" | "of" | "text" {
  const rest = spot.source.folded.slice(at, Math.min(spot.clauseEnd, at + 12));
  if (rest === "" || STATEMENT_END.test(rest) || GOAL.test(rest)) return "end";
  return rest.startsWith("的") ? "of" : "text";
}
