import { tidy } from "./number-pattern";
import type { Quantity, UnitMismatch } from "./quantity";
import { scaleOf } from "./scale-of";

type Conversion =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: UnitMismatch };

/**
 * The same quantity counted in another unit: between 万 and 亿, % and ‰, and units of one kind with an exact ratio.
 * Anything else is a problem that names both units (semantics §5). A result has fifteen digits, as many as Excel keeps.
 *
 * @example convert({ value: 6110, unit: "万立方米" }, "亿立方米") //=> { ok: true, value: 0.611 }
 * @example convert({ value: 3, unit: "吨" }, "亩") //=> { ok: false, problem: { code: "unit-mismatch", from: "吨", to: "亩" } }
 */
export function convert(quantity: Quantity, to: string | null): Conversion {
  const { value, unit } = quantity;
  if (unit === to) return { ok: true, value };
  const from = scaleOf(unit ?? "");
  const into = scaleOf(to ?? "");
  if (from.kind !== into.kind)
    return { ok: false, problem: { code: "unit-mismatch", from: unit ?? "", to: to ?? "" } };
  return { ok: true, value: tidy((value * from.factor) / into.factor) };
}
