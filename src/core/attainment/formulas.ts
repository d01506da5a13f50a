import { indicatorStrings } from "../../strings/indicator";
import type { Verdict } from "./attainment";
import { attestedExpression } from "./attest";
import { formulaParts, type ColumnLetter, type Operands } from "./formula-parts";

const text = (word: string): string => `"${word}"`;
const verdict = (word: Verdict): string => text(word);

/** @param row 1-based sheet row. */
export function rateFormula(row: number, column: ColumnLetter): string {
  return `=${rateExpression(operandsOf(row, column))}`;
}

/** @param row 1-based sheet row. */
export function verdictFormula(row: number, column: ColumnLetter): string {
  const cell = (header: "认定结果" | "认定人" | "认定日期"): string => `${column(header)}${row}`;
  const attested = { result: cell("认定结果"), by: cell("认定人"), on: cell("认定日期") };
  return `=${verdictExpression({ ...operandsOf(row, column), attested })}`;
}

function operandsOf(row: number, column: ColumnLetter): Operands {
  return {
    name: `${column("指标")}${row}`,
    word: `${column("算符")}${row}`,
    target: `${column("目标值")}${row}`,
    unit: `${column("单位")}${row}`,
    baseline: `${column("基期值")}${row}`,
    actual: `${column("完成值")}${row}`,
  };
}

/** 完成率 as a native expression: the rate that `attain` gives, to ten decimals; empty where it gives none. */
export function rateExpression(operands: Operands): string {
  const { isNumber, hasTarget, ...p } = formulaParts(operands);
  const wrong = `OR(${p.baselineNoNumber},${p.baselineNotPositive},${p.negativeShare},${p.shareOver100})`;
  return `IF(AND(${isNumber},${hasTarget}),IF(${wrong},"",${p.rate}),"")`;
}

/**
 * 评价 as a native expression: the verdict that `attain` gives or, where the figures cannot be right, what is wrong
 * with them.
 *
 * @param noNumber The word shown where a text stands in place of a number; by default, that a number has to be filled
 * in.
 */
export function verdictExpression(operands: Operands, noNumber?: string): string {
  const { isNumber, hasTarget, isBlank, ...p } = formulaParts(operands);
  const { fault } = indicatorStrings;
  const person = attestedExpression(operands.attested, verdict("需人工认定"));
  const missing = attestedExpression(operands.attested, verdict("未填"));
  const judged = [
    [`NOT(${hasTarget})`, person],
    [p.baselineNoNumber, text(noNumber ?? fault.baselineNoNumber)],
    [p.baselineNotPositive, text(fault.baselineNotPositive)],
    [p.negativeShare, text(fault.negativeShare)],
    [p.shareOver100, text(fault.shareOver100)],
    [p.forAPerson, person],
    [p.isMet, verdict("达标")],
  ].reduceRight(
    (otherwise, [when, then]) => `IF(${when ?? ""},${then ?? ""},${otherwise})`,
    verdict("未达标"),
  );
  const unjudged = `IF(${isBlank},IF(${hasTarget},${verdict("未填")},${missing}),IF(${hasTarget},${text(noNumber ?? fault.noNumber)},${person}))`;
  return `IF(${isNumber},${judged},${unjudged})`;
}
