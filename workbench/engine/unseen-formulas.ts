import { RegisterOtherFormulaService } from "@univerjs/engine-formula";

/** Tests of what a grid needs turn it off. */
export const unseenFormulas = { areLeftOut: true };

type Inside = Record<string, (this: unknown, ...rest: unknown[]) => unknown>;

/** What is answered instead of each. */
const instead: Readonly<Record<string, unknown>> = {
  registerFormulaWithRange: "",
  deleteFormula: undefined,
  markFormulaDirty: undefined,
  getFormulaValue: Promise.resolve(null),
};

/**
 * What conditional formats and validations make of each cell is for a grid that shows it. Without one Univer (0.25.1)
 * works it out all the same, with objects for each rule and cell. The rules themselves are kept elsewhere.
 *
 * Where a later version has no such methods, nothing is changed.
 */
const inside = RegisterOtherFormulaService.prototype as unknown as Inside;
for (const [name, answer] of Object.entries(instead)) {
  const whole = inside[name];
  if (whole)
    inside[name] = function (...rest) {
      return unseenFormulas.areLeftOut ? answer : whole.apply(this, rest);
    };
}
