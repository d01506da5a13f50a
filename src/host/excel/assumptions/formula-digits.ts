import { creditExpression } from "../../../core/features/registers/rules";
import { calculation } from "./formulas";

export const formulaDigits = calculation({
  id: "formula-digits",
  cells: ["91350100M000100Y43", "91350100M000100Y44"],
  gives: (at) => [
    [creditExpression(at(0)), true],
    [creditExpression(at(1)), false],
  ],
});
