import { inUnit } from "./read-amount";
import type { Cell } from "./attainment";
import type { Target } from "../language/targets/target";
import { readOperatorWord } from "./operator-words";

/** The cells of a row that say what an indicator shall reach. */
type GoalCells = {
  readonly indicator: string;
  /** 算符: ≥, 下降≥, 力争≥. */
  readonly word: string;
  readonly value: Cell;
  readonly unit: string;
};

/**
 * The target that the cells 指标, 算符, 目标值 and 单位 of an indicator sheet state. A 目标值 that is no number is
 * `null`: only a person can judge then. A bare 目标值 up to 1 against % is a fraction, as a 完成值 is (Excel stores 92
 * % as 0.92).
 *
 * @example goalOf({ indicator: "绿地率", word: "力争≥", value: 33, unit: "%" })
 *   //=> { indicator: "绿地率", operator: ">=", value: 33, unit: "%", soft: ["力争"], notes: [], text: "力争≥33%" }
 */
export function goalOf({ indicator, word, value, unit }: GoalCells): Target {
  const amount = typeof value === "number" ? inUnit({ value, unit: undefined }, unit) : null;
  const goal = amount?.ok === true ? amount.value.value : null;
  const condition = readOperatorWord(word);
  // Equal to 100 %: all of a whole, which nothing can exceed.
  const whole = condition.operator === "=" && unit === "%" && goal === 100;
  return {
    indicator,
    ...condition,
    value: goal,
    unit: unit === "" ? null : unit,
    notes: whole ? ["wholeness"] : [],
    text: `${word}${goal ?? ""}${unit}`,
  };
}
