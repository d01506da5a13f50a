import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";

/** Tests of what a grid needs turn it off. */
export const unseenFormulas = { areLeftOut: true };

type Inside = Record<string, (this: unknown, ...rest: unknown[]) => unknown>;

/** What is answered instead of each. */
const INSTEAD: readonly (readonly [inside: object, answers: Readonly<Record<string, unknown>>])[] = [
  [
    RegisterOtherFormulaService.prototype,
    {
      registerFormulaWithRange: "",
      deleteFormula: undefined,
      markFormulaDirty: undefined,
      getFormulaValue: Promise.resolve(null),
    },
  ],
  // The rules of a cell, which are looked for at each new value to know what to draw anew.
  [ConditionalFormattingViewModel.prototype, { getCellCfs: [] }],
];

/**
 * What conditional formats and validations make of each cell is for a grid that shows it. Without one Univer (0.25.1)
 * works it out all the same, with objects for each rule and cell. The rules themselves are kept elsewhere.
 *
 * Where a later version has no such methods, nothing is changed.
 */
for (const [prototype, answers] of INSTEAD) {
  const inside = prototype as Inside;
  for (const [name, answer] of Object.entries(answers)) {
    const whole = inside[name];
    if (whole)
      inside[name] = function (...rest) {
        return unseenFormulas.areLeftOut ? answer : whole.apply(this, rest);
      };
  }
}
