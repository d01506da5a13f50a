import { attain } from "../attainment/attain";
import type { Attainment, Cell, Verdict } from "../attainment/attainment";
import { targetOf } from "../attainment/target-of";
import { isEmpty } from "./cell-input";
import { problem, value, type ArgumentName, type FunctionValue } from "./function-problem";
import { readCell } from "./read-arguments";

/** `ZLQ.ATTAIN`: the verdict of semantics §5. */
export function verdictValue(actual: unknown, target: unknown, baseline: unknown): FunctionValue<Verdict> {
  const judged = judge(actual, target, baseline);
  return judged.ok ? value(judged.value.verdict) : judged;
}

/** `ZLQ.RATE`: 完成率 as a number (0.95 = 95 %); `""` where the actual value is not filled in. */
export function rateValue(actual: unknown, target: unknown, baseline: unknown): FunctionValue<number | ""> {
  const judged = judge(actual, target, baseline);
  if (!judged.ok) return judged;
  const { rate, verdict } = judged.value;
  if (rate !== null) return value(rate);
  // 不低于现状: there is a target, but no number to divide by.
  return verdict === "未填" ? value("") : problem({ code: "no-rate", text: String(target) });
}

function judge(actual: unknown, target: unknown, baseline: unknown): FunctionValue<Attainment> {
  const reached = readAmountCell(actual, "actual");
  if (!reached.ok) return reached;
  const base = readAmountCell(baseline, "baseline");
  if (!base.ok) return base;
  const yardstick = readAmountCell(target, "target");
  if (!yardstick.ok) return yardstick;
  const goal = yardstick.value;
  if (goal === null || isEmpty(goal)) return problem({ code: "missing", argument: "target" });
  const read = typeof goal === "number" ? { ok: true as const, value: goal } : targetOf(goal);
  if (!read.ok) return problem({ code: "attainment", problem: read.problem });
  const judged = attain({ actual: reached.value, target: read.value, baseline: base.value });
  return judged.ok ? judged : problem({ code: "attainment", problem: judged.problem });
}

/** Reads a number or a text. 0 is a value here: nothing was reached, or the target is 0. */
function readAmountCell(argument: unknown, name: ArgumentName): FunctionValue<Cell> {
  const cell = readCell(argument, name);
  if (!cell.ok) return cell;
  if (typeof cell.value === "boolean")
    return problem({ code: "not-a-text", argument: name, value: cell.value ? "TRUE" : "FALSE" });
  return value(isEmpty(cell.value) ? null : cell.value);
}
