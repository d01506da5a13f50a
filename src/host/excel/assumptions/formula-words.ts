import { wordsInCell } from "../../../core/status/words-in-cell";
import { calculation } from "./formulas";

const WORDS = ["完成", "到位", "持续"];

export const formulaWords = calculation({
  id: "formula-words",
  cells: ["已完成，人员到位", "正在推进", 0.8],
  gives: (at) => [0, 1, 2].map((i) => [wordsInCell(WORDS, at(i)), i === 0 ? 2 : 0]),
});
