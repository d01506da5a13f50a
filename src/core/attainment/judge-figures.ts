import { attain } from "./attain";
import type { Attainment, Cell, Outcome } from "./attainment";
import { isBlank } from "./read-amount";
import type { Target } from "../language/targets/target";

/**
 * Judges a row of an indicator sheet, whose figures are typed as numbers: `attain`, but a text where a number belongs
 * is a problem even when it could be read (a text 92%), because the sheet's own formulas cannot read it either. So
 * the sheet and the add-in never disagree.
 */
export function judgeFigures(goal: Target, actual: Cell, baseline: Cell): Outcome<Attainment> {
  const unit = goal.unit ?? "";
  if (goal.value !== null && !isBlank(actual)) {
    if (typeof actual === "string") return noNumber(actual, unit);
    if (goal.change !== undefined && typeof baseline === "string" && !isBlank(baseline))
      return { ok: false, problem: { code: "not-a-number", value: baseline, unit, of: "baseline" } };
  }
  return attain({ actual, target: goal, baseline });
}

const noNumber = (value: string, unit: string): Outcome<Attainment> => ({
  ok: false,
  problem: { code: "not-a-number", value, unit },
});
