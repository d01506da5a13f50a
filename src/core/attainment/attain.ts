import type { Operator, Target } from "../language/targets/target";
import type { Attainment, AttainmentNote, AttainmentProblem, Cell, Outcome } from "./attainment";
import { compareAmounts, round10 } from "./compare-amounts";
import { inUnit, isBlank, readAmount } from "./read-amount";
import { readChange } from "./read-change";

/** Names of shares of a whole, which cannot exceed 100 %; a rate of growth or of fulfilment can. */
const SHARE = /(?<!完成|增长|上涨|提高|负荷|产销|利润|收益|回报|负债|周转)(?:率|占比|比例|比重|份额)$/u;

export type AttainInput = {
  /** The value reached. */
  readonly actual: Cell;
  /** A number means 不低于. */
  readonly target: Target | number;
  /** With a baseline `actual` is a level and the change is worked out; without one `actual` is the change itself. */
  readonly baseline?: Cell;
};

/**
 * Judges one indicator (semantics §5): the verdict and 完成率. A blank actual value is 未填; a soft target, or one
 * without a number, is 需人工认定, with the rate where there is one. Values are compared as `compareAmounts` says.
 * Problems: text that is no number, a unit that does not convert, a share below 0 or above its whole, a baseline
 * that cannot be divided by.
 *
 * @example attain({ actual: 0.92, target: readTargets("不低于90%")[0] }) //=> { ok: true, value: { verdict: "达标", rate: 1.0222222222, actual: 92, … } }
 * @example attain({ actual: 80, target: 85 }) //=> { ok: true, value: { verdict: "未达标", rate: 0.9411764706, actual: 80, notes: [] } }
 */
export function attain({ actual, target, baseline = null }: AttainInput): Outcome<Attainment> {
  if (isBlank(actual)) return judged("未填", null, null);
  const goal = typeof target === "number" ? numberGoal(target, actual) : target;
  if (goal.value === null) return judged("需人工认定", null, null);

  let value: number;
  let notes: readonly AttainmentNote[] = [];
  if (goal.change !== undefined && !isBlank(baseline)) {
    const change = readChange(actual, baseline, goal.change, goal.unit);
    if (!change.ok) return change;
    value = change.value;
  } else {
    const amount = readAmount(actual, goal.unit);
    if (!amount.ok) return amount;
    const level = inUnit(amount.value, goal.unit);
    if (!level.ok) return level;
    ({ value, notes } = level.value);
    const problem = impossibleShare(value, goal);
    if (problem !== null) return { ok: false, problem };
    if (goal.unit === "%" && goal.change === undefined && value > 100 && goal.value <= 100)
      notes = [...notes, "over-100"];
  }

  const side = compareAmounts(value, goal.value);
  const met = isMet(goal.operator, side);
  const rate = round10(rateOf(goal.operator, met, value, goal.value));
  return judged(isForAPerson(goal) ? "需人工认定" : met ? "达标" : "未达标", rate, value, notes);
}

/** Notes of a target that is not read surely enough for a verdict. */
const LEFT_OPEN: readonly string[] = ["lost-comparison", "unpaired", "no-direction"];

/** Whether a target leaves the verdict to a person: because it is soft, or not surely read. */
export function isForAPerson({
  operator,
  soft,
  notes,
}: Pick<Target, "operator" | "soft" | "notes">): boolean {
  return operator === "~" || soft.length > 0 || notes.some((note) => LEFT_OPEN.includes(note));
}

/** Whether an indicator measures a part of a whole, so that its value cannot exceed 100 %. */
export function isPartOfWhole({ indicator, notes }: Pick<Target, "indicator" | "notes">): boolean {
  return notes.includes("wholeness") || SHARE.test(indicator);
}

type Goal = Pick<Target, "indicator" | "operator" | "value" | "unit" | "change" | "soft" | "notes">;

/** A target given as a number is read in the unit of the actual value: 0.9 and 90 are both 90 % beside `92%`. */
function numberGoal(target: number, actual: Cell): Goal {
  const amount = actual === null ? null : readAmount(actual, null);
  const unit = amount?.ok === true ? (amount.value.unit ?? null) : null;
  const value = unit === "%" && Math.abs(target) <= 1 ? target * 100 : target;
  return { indicator: "", operator: ">=", value, unit, soft: [], notes: [] };
}

function impossibleShare(value: number, goal: Goal): AttainmentProblem | null {
  if (goal.unit !== "%" || goal.change !== undefined) return null;
  if (value < 0) return { code: "negative-share", value };
  if (value > 100 && isPartOfWhole(goal) && (goal.value ?? 0) <= 100)
    return { code: "share-over-100", value, indicator: goal.indicator };
  return null;
}

function isMet(operator: Operator, side: -1 | 0 | 1): boolean {
  switch (operator) {
    case ">=":
      return side >= 0;
    case ">":
      return side > 0;
    case "<=":
      return side <= 0;
    case "<":
      return side < 0;
    case "=":
    case "~":
      return side === 0;
  }
}

/**
 * 完成率. For `>=` actual ÷ target; for `<=` 1 within the target, else target ÷ actual; for equality, and for a target
 * of 0 or below, 1 or 0.
 */
function rateOf(operator: Operator, met: boolean, actual: number, target: number): number {
  if (operator === "=" || target <= 0) return met ? 1 : 0;
  if (operator === "<=" || operator === "<") return met ? 1 : target / actual;
  return actual / target;
}

function judged(
  verdict: Attainment["verdict"],
  rate: number | null,
  actual: number | null,
  notes: readonly AttainmentNote[] = [],
): Outcome<Attainment> {
  return { ok: true, value: { verdict, rate, actual, notes } };
}
