import type { Outcome } from "../../attainment/attainment";
import { isBlank } from "../../attainment/read-amount";
import { targetOf } from "../../attainment/target-of";
import type { Target } from "../../language/targets/target";
import { goalOf } from "../../attainment/goal";
import type { Figure } from "./read-figure";

/** Words of indicators of which less is better: 目标值 10 for 漏损率 may mean "at most". */
const LESS_IS_BETTER =
  /(?:浓度|漏损率|能耗|用水量|用水总量|排放量|排放总量|消费量|消耗量?|用量|使用量|时长|用时|发生率|死亡率|超标率|增量|投诉|事故|黑臭水体|存量)(?:\([^)]*\))?$/u;

/** The cells of a row that say what shall be reached. */
type GoalTexts = {
  readonly indicator: string;
  readonly wording: string;
  readonly operator: string;
  readonly target: Figure;
  readonly unit: string;
};

/**
 * The target of a row of any indicator table. A text (不低于90%, ≥90%, 85%以上, a whole sentence) is read by
 * `readTargets`; a number takes its comparison from 算符 or from the wording beside it, and stands for 不低于 where
 * nothing is said, unless less is better of the indicator: then whether 不低于 or 不高于 is meant is left to a person.
 */
export function readGoal({ indicator, wording, operator, target, unit }: GoalTexts): Outcome<Target> {
  const { value, percent } = target;
  const empty: boolean = isBlank(value);
  if (typeof value === "string" && !empty)
    return named(readText(`${operator}${value}${unitFor(value, unit)}`, indicator), indicator);
  const told = wording === "" ? null : targetOf(wording);
  if (typeof value !== "number") {
    if (told !== null) return named(told, indicator);
    return { ok: false, problem: { code: "no-target", text: "" } };
  }
  const figure = percent && unit === "" ? Number((value * 100).toPrecision(15)) : value;
  const inUnit = percent && unit === "" ? "%" : unit;
  if (operator !== "") {
    const ours = goalOf({ indicator, word: operator, value: figure, unit: inUnit });
    // ≥, ≤ and the other signs of 算符 are operators themselves; words (不低于, 至少) are read as words.
    const worded = ours.soft.includes(operator)
      ? targetOf(`${operator}${ours.value ?? figure}${inUnit}`)
      : null;
    return worded?.ok === true ? named(worded, indicator) : { ok: true, value: ours };
  }
  if (told?.ok === true) {
    // Where neither 单位 nor the heading names the unit, the unit in the wording is also that of the number beside it.
    const { value: number, unit: counted } = goalOf({
      indicator,
      word: "≥",
      value: figure,
      unit: inUnit === "" ? (told.value.unit ?? "") : inUnit,
    });
    return { ok: true, value: { ...told.value, value: number, indicator, unit: counted } };
  }
  const bare = goalOf({ indicator, word: "≥", value: figure, unit: inUnit });
  return { ok: true, value: LESS_IS_BETTER.test(indicator) ? { ...bare, notes: ["no-direction"] } : bare };
}

/**
 * 清零 and 全覆盖 are read as targets only behind the indicator's name; 0.76以上, which has no unit, only behind 达到.
 */
function readText(text: string, indicator: string): Outcome<Target> {
  const alone = targetOf(text);
  if (alone.ok || alone.problem.code !== "no-target") return alone;
  const fuller = [`${indicator}${text}`, `达到${text}`].map(targetOf);
  return fuller.find(({ ok }) => ok) ?? alone;
}

/** The unit column says what a bare number in the text counts: 不低于85 beside 单位 %. */
function unitFor(text: string, unit: string): string {
  return /\d\s*$/u.test(text) ? unit : "";
}

function named(outcome: Outcome<Target>, indicator: string): Outcome<Target> {
  return outcome.ok && indicator !== "" ? { ok: true, value: { ...outcome.value, indicator } } : outcome;
}
