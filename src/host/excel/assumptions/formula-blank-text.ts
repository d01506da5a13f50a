import { formula } from "../../../core/base/cell-content";
import { calculation } from "./formulas";

export const formulaBlankText = calculation({
  id: "formula-blank-text",
  cells: [formula('IF(1=2,44104,"")'), formula("44104")],
  gives: (at) => [
    [`ISTEXT(${at(0)})`, true],
    [`N(${at(0)})`, 0],
    [`ISTEXT(${at(1)})`, false],
  ],
});
