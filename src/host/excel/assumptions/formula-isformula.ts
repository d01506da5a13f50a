import { formula } from "../../../core/base/cell-content";
import { calculation } from "./formulas";

export const formulaIsFormula = calculation({
  id: "formula-isformula",
  cells: [formula("1+1"), 2],
  gives: (at) => [
    [`ISFORMULA(${at(0)})`, true],
    [`ISFORMULA(${at(1)})`, false],
  ],
});
