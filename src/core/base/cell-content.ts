import type { CellValue } from "./snapshot";
import type { CellContent, Formula } from "./workbook-edit";

/**
 * A native formula as the content of a cell.
 *
 * @param expression With or without its `=`.
 * @example formula("SUM(A1:A3)") //=> { formula: "=SUM(A1:A3)" }
 */
export function formula(expression: string): Formula {
  return { formula: expression.startsWith("=") ? expression : `=${expression}` };
}

export const isFormula = (content: CellContent): content is Formula => typeof content === "object";

/**
 * The contents of a cell that was read, as content that can be written back. Excel gives the text `=1+1` and the
 * formula with the same characters alike in `formulas`; only the text is also the cell's value.
 */
export function asItStands(inFormulas: CellValue, value: CellValue): CellContent {
  return holdsFormula(inFormulas, value) ? formula(String(inFormulas)) : inFormulas;
}

/** Whether a cell that was read holds a formula. */
export function holdsFormula(inFormulas: CellValue | undefined, value: CellValue | undefined): boolean {
  return typeof inFormulas === "string" && inFormulas.startsWith("=") && inFormulas !== value;
}
