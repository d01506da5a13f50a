import { targetStrings } from "../../strings/target";
import type { Operator, Target } from "../language/targets/target";

const SYMBOLS = targetStrings.operator;
const CHANGES = targetStrings.change;
const OPERATORS = Object.entries(SYMBOLS) as readonly (readonly [Operator, string])[];

type Condition = Pick<Target, "operator" | "soft" | "change">;

/**
 * The 算符 of an indicator in one word, from which formulas and people read alike: a soft word, the direction of a
 * change, and the comparing sign. 左右 is the sign 约 itself.
 *
 * @example operatorWord({ operator: ">=", soft: ["力争"] }) //=> "力争≥"
 * @example operatorWord({ operator: ">=", change: "decrease", soft: [] }) //=> "下降≥"
 */
export function operatorWord({ operator, soft, change }: Condition): string {
  const prefix = operator === "~" ? soft.filter((word) => word !== "左右") : soft;
  return `${prefix.join("、")}${change === undefined ? "" : CHANGES[change]}${SYMBOLS[operator]}`;
}

/**
 * Reads a 算符 back. What stands in front of sign and direction makes the condition soft; without a sign that is
 * known the condition is read as 不低于, for a person to judge.
 *
 * @example readOperatorWord("力争≥") //=> { operator: ">=", soft: ["力争"] }
 */
export function readOperatorWord(word: string): Condition {
  const found = OPERATORS.find(([, symbol]) => word.endsWith(symbol));
  const change = (["decrease", "increase"] as const).find((one) => word.includes(CHANGES[one]));
  const rest = word
    .replace(change === undefined ? "" : CHANGES[change], "")
    .slice(0, found === undefined ? undefined : -found[1].length);
  const soft = found !== undefined && rest === "" ? [] : [rest === "" ? word : rest];
  return {
    operator: found?.[0] ?? ">=",
    soft: found?.[0] === "~" && rest === "" ? ["左右"] : soft,
    ...(change === undefined ? {} : { change }),
  };
}
