import { strings } from "../../../strings";
import type { Verdict } from "../../attainment/attainment";
import { formulaParts, type ColumnLetter } from "./formula-parts";

const text = (word: string): string => `"${word}"`;
const verdict = (word: Verdict): string => text(word);

/**
 * 完成率 of a row as a native formula: the rate that `attain` gives, to ten decimals; empty where it gives none.
 *
 * @param row 1-based sheet row.
 */
export function rateFormula(row: number, column: ColumnLetter): string {
  const { isNumber, hasTarget, ...p } = formulaParts(row, column);
  const wrong = `OR(${p.baselineNoNumber},${p.baselineNotPositive},${p.negativeShare},${p.shareOver100})`;
  return `=IF(AND(${isNumber},${hasTarget}),IF(${wrong},"",${p.rate}),"")`;
}

/**
 * 评价 of a row as a native formula: the verdict that `attain` gives or, where the figures cannot be right, what is
 * wrong with them.
 */
export function verdictFormula(row: number, column: ColumnLetter): string {
  const { isNumber, hasTarget, isBlank, ...p } = formulaParts(row, column);
  const { fault } = strings.indicator;
  const judged = [
    [`NOT(${hasTarget})`, verdict("需人工认定")],
    [p.baselineNoNumber, text(fault.baselineNoNumber)],
    [p.baselineNotPositive, text(fault.baselineNotPositive)],
    [p.negativeShare, text(fault.negativeShare)],
    [p.shareOver100, text(fault.shareOver100)],
    [p.forAPerson, verdict("需人工认定")],
    [p.isMet, verdict("达标")],
  ].reduceRight(
    (otherwise, [when, then]) => `IF(${when ?? ""},${then ?? ""},${otherwise})`,
    verdict("未达标"),
  );
  const unjudged = `IF(${isBlank},${verdict("未填")},IF(${hasTarget},${text(fault.noNumber)},${verdict("需人工认定")}))`;
  return `=IF(${isNumber},${judged},${unjudged})`;
}
