import { readTargets } from "../language/targets/read-targets";
import type { Target } from "../language/targets/target";
import { problem, value, type FunctionValue } from "./function-problem";
import { readText } from "./read-arguments";

/** `ZLQ.TARGETS`: the targets of a text, in order. A text without one is a problem, not an empty answer. */
export function targetRows(text: unknown): FunctionValue<readonly Target[]> {
  const input = readText(text, "text");
  if (!input.ok) return input;
  const targets = readTargets(input.value);
  return targets.length === 0 ? problem({ code: "no-target", text: input.value }) : value(targets);
}
