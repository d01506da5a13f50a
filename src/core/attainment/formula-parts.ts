import { targetStrings } from "../../strings/target";
import type { AttestRefs } from "./attest";

/** The letter of a column that the formulas read. */
export type ColumnLetter = (
  header: "指标" | "算符" | "目标值" | "单位" | "基期值" | "完成值" | "认定结果" | "认定人" | "认定日期",
) => string;

/**
 * The pieces that 完成率 and 评价 are put together from, as native formula text for one row. They say the same as
 * `attain`: each piece names the rule of src/core/attainment that it repeats. Functions and references are those that
 * every spreadsheet has had for decades. FIND, not `=`, compares signs: it is exact in every locale.
 */
type FormulaParts = {
  readonly actual: string;
  /** TRUE where the target is a number. Without a number only a person can judge. */
  readonly hasTarget: string;
  readonly isNumber: string;
  /** TRUE where the cell says nothing: empty, white space, dashes. */
  readonly isBlank: string;
  readonly baselineNoNumber: string;
  readonly baselineNotPositive: string;
  readonly negativeShare: string;
  readonly shareOver100: string;
  /** TRUE where the target is soft, 约, or has a condition that is not understood. */
  readonly forAPerson: string;
  readonly isMet: string;
  readonly rate: string;
};

const SIGN = targetStrings.operator;
const { decrease: FALL, increase: RISE } = targetStrings.change;
/** Characters that a cell may hold, besides ordinary spaces, and still say nothing. */
const NOTHING = ["-", "—", "－", "–", "/", "\u3000", "\u00a0"];
/** Shares that may exceed their whole, by the word in front (see SHARE in attain.ts). */
const GROWING = "完成|增长|上涨|提高|负荷|产销|利润|收益|回报|负债|周转";

/** Where a formula finds what it compares: references, or literals where a table has no cell for it. */
export type Operands = {
  readonly name: string;
  /** 算符: ≥, 下降≥, 力争≥. */
  readonly word: string;
  readonly target: string;
  readonly unit: string;
  readonly baseline: string;
  readonly actual: string;
  /** The target is a number in its own unit already: 0.5 with the unit % is half a percent, not 50 %. */
  readonly targetInUnit?: true;
  /** The reading leaves the verdict to a person, whatever 算符 says. */
  readonly forAPerson?: boolean;
  /** The cells of 人工认定, where the table has them. */
  readonly attested?: AttestRefs;
  /** Whether the reading knows that nothing can exceed 100 %; else 指标 and 算符 tell. */
  readonly isWhole?: boolean;
};

const has = (word: string, cell: string): string => `ISNUMBER(FIND("${word}",${cell}))`;

export function formulaParts(operands: Operands): FormulaParts {
  const { name, word, target, unit, baseline, actual } = operands;
  const percent = `${unit}="%"`;
  const relative = `OR(${percent},${unit}="‰")`;
  const changes = `OR(${has(FALL, word)},${has(RISE, word)})`;
  // A bare number up to 1 against a percentage is a fraction: 0.92 is 92 %, 1 is 100 %.
  const inPoints = (cell: string): string => `IF(AND(${percent},ABS(${cell})<=1),${cell}*100,${cell})`;
  const goal = operands.targetInUnit === true ? target : inPoints(target);
  const fractions = `AND(RIGHT(${unit},3)="百分点",ABS(${baseline})<=1,ABS(${actual})<=1)`;
  const grown = `IF(${has(FALL, word)},${baseline}-${actual},${actual}-${baseline})`;
  const scale = `IF(${percent},100,IF(${unit}="‰",1000,IF(${fractions},100,1)))`;
  const change = `${grown}/IF(${relative},${baseline},1)*${scale}`;
  const value = `IF(AND(${changes},ISNUMBER(${baseline})),${change},${inPoints(actual)})`;

  // The outcome of a comparison (1 below, 2 equal, 3 above) is looked up among the outcomes that the sign accepts.
  const side = `SIGN(ROUND((${value}-${goal})/IF(${goal}=0,1,ABS(${goal})),10))+2`;
  const accepted = `IF(${has(SIGN[">"], word)},"3",IF(${has(SIGN["<="], word)},"12",IF(${has(SIGN["<"], word)},"1",IF(OR(${has(SIGN["="], word)},${has(SIGN["~"], word)}),"2","23"))))`;
  const isMet = `ISNUMBER(FIND(${side},${accepted}))`;
  const allOrNothing = `OR(${has(SIGN["="], word)},${goal}<=0)`;
  const whole =
    operands.isWhole === undefined
      ? `OR(AND(${has(SIGN["="], word)},${goal}=100),${isShare(name)})`
      : logical(operands.isWhole);
  const capped = `OR(${allOrNothing},${has(SIGN["<="], word)},${has(SIGN["<"], word)})`;

  return {
    actual,
    hasTarget: `ISNUMBER(${target})`,
    isNumber: `ISNUMBER(${actual})`,
    isBlank: `IF(ISERROR(${actual}),FALSE,${blank(actual)})`,
    baselineNoNumber: `IF(${changes},IF(ISERROR(${baseline}),TRUE,AND(NOT(ISNUMBER(${baseline})),NOT(${blank(baseline)}))),FALSE)`,
    baselineNotPositive: `IF(AND(${changes},ISNUMBER(${baseline}),${relative}),${baseline}<=0,FALSE)`,
    negativeShare: `AND(${percent},NOT(${changes}),${actual}<0)`,
    shareOver100: `AND(${percent},NOT(${changes}),${actual}>100,${goal}<=100,${whole})`,
    forAPerson:
      operands.forAPerson === true ? "TRUE" : `OR(LEN(${word})<>1+2*${changes},${has(SIGN["~"], word)})`,
    isMet,
    rate: `IF(${capped},IF(${isMet},1,IF(${allOrNothing},0,ROUND(${goal}/(${value}),10))),ROUND((${value})/${goal},10))`,
  };
}

const logical = (value: boolean): string => (value ? "TRUE" : "FALSE");

function blank(cell: string): string {
  const bare = NOTHING.reduce((text, mark) => `SUBSTITUTE(${text},"${mark}","")`, cell);
  return `LEN(TRIM(CLEAN(${bare})))=0`;
}

/** Whether the name is that of a share, which cannot exceed its whole: 率, 占比, 比例, 比重, 份额. */
function isShare(name: string): string {
  const before = (length: number): string => `ISERROR(FIND(LEFT(RIGHT(${name},${length}),2),"${GROWING}"))`;
  return `OR(AND(RIGHT(${name},1)="率",${before(3)}),AND(LEN(${name})>1,${"ISNUMBER(FIND(RIGHT(" + name + ',2),"占比|比例|比重|份额"))'},${before(4)}))`;
}
