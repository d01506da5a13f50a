import { RegisterOtherFormulaService } from "@univerjs/engine-formula";

/**
 * What conditional formats and validations make of each cell is for a grid that shows it. Without one Univer (0.25.1)
 * works it out all the same, with objects for each rule and cell. The rules themselves are kept elsewhere.
 */
Object.assign(RegisterOtherFormulaService.prototype, {
  registerFormulaWithRange: () => "",
  deleteFormula: () => undefined,
  markFormulaDirty: () => undefined,
  getFormulaValue: () => Promise.resolve(null),
} satisfies Partial<Record<keyof RegisterOtherFormulaService, unknown>>);
