import { parseQuantity } from "../language/quantity/parse-quantity";
import { readTargets } from "../language/targets/read-targets";
import type { Target } from "../language/targets/target";
import type { Outcome } from "./attainment";

/**
 * The one target that a cell states, for `attain`: 不低于90%, or a sentence with one target, or a bare quantity
 * (then 不低于). Problems: no target, or several.
 *
 * @example targetOf("不低于90%") //=> { ok: true, value: { indicator: "", operator: ">=", value: 90, unit: "%", … } }
 */
export function targetOf(text: string): Outcome<Target> {
  const targets = readTargets(text);
  const [target, ...more] = targets;
  if (more.length > 0)
    return { ok: false, problem: { code: "several-targets", text, count: targets.length } };
  if (target !== undefined) return { ok: true, value: target };
  const quantity = parseQuantity(text);
  if (quantity === null) return { ok: false, problem: { code: "no-target", text } };
  return { ok: true, value: { indicator: "", operator: ">=", ...quantity, soft: [], notes: ["bare"], text } };
}
