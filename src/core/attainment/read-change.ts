import { convert } from "../language/quantity/convert";
import { tidy } from "../language/quantity/number-pattern";
import type { Outcome } from "./attainment";
import { readAmount, type Amount } from "./read-amount";

/**
 * The size of a fall or a rise, worked out from two levels: in percent of the baseline, in percentage points, or in
 * the target's own unit. Negative when the level went the other way. The levels may be in different units of one
 * kind; a bare one has the unit of the other.
 *
 * @example readChange(85, 100, "decrease", "%") //=> { ok: true, value: 15 }
 * @example readChange("0.2亿吨", "2500万吨", "decrease", "万吨") //=> { ok: true, value: 500 }
 */
export function readChange(
  actual: number | string,
  baseline: number | string,
  change: "decrease" | "increase",
  unit: string | null,
): Outcome<number> {
  const now = readAmount(actual, unit);
  if (!now.ok) return now;
  const then = readAmount(baseline, unit);
  if (!then.ok)
    return then.problem.code === "not-a-number"
      ? { ok: false, problem: { ...then.problem, of: "baseline" } }
      : then;
  const levelUnit = then.value.unit ?? now.value.unit;
  const points = unit?.endsWith("百分点") === true;
  const scale = points && bareFractions(now.value, then.value) ? 100 : 1;
  const level = convert(
    { value: now.value.value, unit: now.value.unit ?? levelUnit ?? null },
    levelUnit ?? null,
  );
  if (!level.ok) return level;
  const base = then.value.value;
  const grown = change === "increase" ? level.value - base : base - level.value;
  if (unit === "%" || unit === "‰") {
    if (!(base > 0)) return { ok: false, problem: { code: "baseline-not-positive", value: base } };
    return { ok: true, value: tidy((grown / base) * (unit === "%" ? 100 : 1000)) };
  }
  if (points || levelUnit === undefined) return { ok: true, value: tidy(grown * scale) };
  return convert({ value: grown, unit: levelUnit }, unit);
}

/** 0.62 and 0.65 in cells formatted as percentages differ by 3 points. */
function bareFractions(a: Amount, b: Amount): boolean {
  return [a, b].every(({ value, unit }) => unit === undefined && Math.abs(value) <= 1);
}
