import { convert } from "../language/quantity/convert";
import { tidy } from "../language/quantity/number-pattern";
import { parseQuantity } from "../language/quantity/parse-quantity";
import type { AttainmentNote, Cell, Outcome } from "./attainment";

/** A number as the cell has it, not yet brought to the target's unit; `unit: undefined` for a bare number. */
export type Amount = { readonly value: number; readonly unit: string | undefined };

/** Whether a cell says nothing: `null`, `""`, white space, and the dashes that stand for none. */
export function isBlank(cell: Cell): cell is null | string {
  return cell === null || (typeof cell === "string" && /^[\s\-—－–/]*$/u.test(cell));
}

/** Reads a cell that is not blank: a number, or a text that is a number with or without a unit. */
export function readAmount(cell: number | string, unit: string | null): Outcome<Amount> {
  if (typeof cell === "number" && Number.isFinite(cell))
    return { ok: true, value: { value: cell, unit: undefined } };
  const quantity = typeof cell === "string" ? parseQuantity(cell) : null;
  if (quantity === null)
    return { ok: false, problem: { code: "not-a-number", value: String(cell), unit: unit ?? "" } };
  return { ok: true, value: { value: quantity.value, unit: quantity.unit ?? undefined } };
}

/**
 * Brings an amount to a unit. A bare number has that unit already, except against a percentage: Excel stores 92 % as
 * 0.92, so a bare number from −1 to 1 is a fraction there, both ends included (1 is 100 %, not 1 %), and a larger one
 * is percent points. A text with `%` is taken literally.
 */
export function inUnit(
  amount: Amount,
  unit: string | null,
): Outcome<{ value: number; notes: AttainmentNote[] }> {
  if (amount.unit !== undefined) {
    const converted = convert({ value: amount.value, unit: amount.unit }, unit);
    return converted.ok ? { ok: true, value: { value: converted.value, notes: [] } } : converted;
  }
  const fraction = unit === "%" && amount.value !== 0 && Math.abs(amount.value) <= 1;
  return fraction
    ? { ok: true, value: { value: tidy(amount.value * 100), notes: ["read-as-fraction"] } }
    : { ok: true, value: { value: amount.value, notes: [] } };
}
