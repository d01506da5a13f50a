import { isLead, readUnits } from "../language/units/read-units";
import type { UnitReading } from "../language/units/unit";
import { problem, value, type FunctionValue } from "./function-problem";
import { readText } from "./read-arguments";

/**
 * `ZLQ.UNITS`: the units of a 责任单位 cell with their roles, none for `-`, `——` and blank, and the notes of the reading:
 * what was added to a name, left out, or taken for granted.
 */
export function unitReadingValue(text: unknown): FunctionValue<UnitReading> {
  const input = readText(text, "text");
  return input.ok ? value(readUnits(input.value)) : input;
}

/** `ZLQ.ISLEAD`: whether the unit leads, alone or jointly. */
export function isLeadValue(text: unknown, unit: unknown): FunctionValue<boolean> {
  const input = readText(text, "text");
  if (!input.ok) return input;
  const name = readText(unit, "unit");
  if (!name.ok) return name;
  if (name.value === "") return problem({ code: "missing", argument: "unit" });
  return value(isLead(input.value, name.value));
}
