import { indicatorStrings } from "../../../strings/indicator";
import { attestedExpression } from "../../attainment/attest";
import { isForAPerson, isPartOfWhole } from "../../attainment/attain";
import { isBlank } from "../../attainment/read-amount";
import { stillHolds } from "../../status/still-holds";
import type { CellValue } from "../../base/snapshot";
import type { Target } from "../../language/targets/target";
import { goalOf } from "../../attainment/goal";
import type { Operands } from "../../attainment/formula-parts";
import { rateExpression, verdictExpression } from "../../attainment/formulas";
import { operatorWord } from "../../attainment/operator-words";
import { verdictWord } from "../../attainment/verdict-word";
import type { IndicatorReading, IndicatorRole } from "./indicator-table";
import type { Figure } from "./read-figure";

/** A cell of a row that formulas refer to, and what it holds now. */
type RowCell = Figure & { readonly reference: string; readonly raw: CellValue };

/** The cells of a row by what they hold; `undefined` where the table has no such column. */
export type RowCells = (role: IndicatorRole) => RowCell | undefined;

/** 完成率 and 评价 as native expressions; `condition` is the target in one word: ≥85%. */
export type RowFormulas = { readonly rate: string; readonly verdict: string; readonly condition?: string };

/**
 * 完成率 and 评价 of a row of our own sheet whose formulas are gone (rows added below, values pasted): the formulas
 * that 插入指标表 writes, for use on another sheet.
 */
export function ownRowFormulas(cells: RowCells, actual: string): RowFormulas {
  const at = (role: IndicatorRole): string => cells(role)?.reference ?? '""';
  const operands: Operands = {
    name: at("indicator"),
    word: at("operator"),
    target: at("target"),
    unit: at("unit"),
    baseline: at("baseline"),
    actual,
    ...attestedOf(cells),
  };
  return { rate: rateExpression(operands), verdict: verdictExpression(operands) };
}

/**
 * 完成率 and 评价 of a row of a bureau's own table. Cells with numbers are calculated with. A value that the add-in
 * read from words (the target in a sentence, a 完成值 of 12.5吨) counts as long as the cell still has those words;
 * after that the formula says 核对.
 *
 * @param actual The reference to 完成值.
 * @param headingUnit The unit that a heading names for the whole column.
 */
export function rowFormulas(
  { target, outcome, baseline }: IndicatorReading,
  cells: RowCells,
  actual: string,
  headingUnit: string,
): RowFormulas {
  const check = indicatorStrings.check;
  const goal = cells("target");
  const number = target === null ? undefined : numberOf(target, goal, cells("unit"), headingUnit);
  const asWritten = [
    ...(["indicator", "wording", "operator", "unit"] as const).flatMap((role) => holds(cells(role))),
    ...(number === undefined ? holds(goal) : [`ISNUMBER(${goal?.reference ?? ""})`]),
  ];
  const whileSo = (expression: string, otherwise: string): string =>
    `IF(AND(${asWritten.join(",")}),${expression},${otherwise})`;
  const { attested } = attestedOf(cells);
  const word = isAttested(outcome)
    ? attestedExpression(attested, '"需人工认定"')
    : `"${verdictWord(outcome)}"`;
  if (target === null)
    return {
      rate: '""',
      verdict: whileSo(attestedExpression(attested, '"需人工认定"'), `"${check}"`),
    };

  const reached = cells("actual");
  const operands: Operands = {
    // No name: the verdict needs the name only to tell a share of a whole, which `isWhole` says already.
    name: '""',
    word: literal(operatorWord(target)),
    unit: literal(target.unit ?? ""),
    baseline: cells("baseline")?.reference ?? '""',
    actual: reached?.percent === true && target.unit === "%" ? inPoints(actual) : actual,
    ...(number === undefined
      ? { target: target.value === null ? '""' : `(${target.value})`, targetInUnit: true as const }
      : { target: number }),
    ...attestedOf(cells),
    forAPerson: isForAPerson(target),
    isWhole: isPartOfWhole(target),
  };
  const rate = outcome.ok && outcome.value.rate !== null ? String(outcome.value.rate) : '""';
  const compared = target.change === undefined || isBlank(baseline) ? undefined : cells("baseline");
  const worded =
    target.value !== null && [reached, compared].some(isWorded) && !isBlank(reached?.value ?? null);
  const asRead = [...holds(reached, actual), ...holds(compared)].join(",");
  const either = (read: string, native: string): string =>
    worded ? `IF(AND(${asRead}),${read},${native})` : native;
  return {
    rate: whileSo(either(rate, rateExpression(operands)), '""'),
    verdict: whileSo(either(word, verdictExpression(operands, check)), `"${check}"`),
    ...(number === undefined ? {} : { condition: conditionOf(target, number) }),
  };
}

/** The cells of 人工认定; only where the table has all three. */
function attestedOf(cells: RowCells): Pick<Operands, "attested"> {
  const [result, by, on] = [cells("attested"), cells("attestedBy"), cells("attestedOn")];
  return result === undefined || by === undefined || on === undefined
    ? {}
    : { attested: { result: result.reference, by: by.reference, on: on.reference } };
}

/** Whether the verdict rests on a person: then it follows the three cells. */
function isAttested(outcome: IndicatorReading["outcome"]): boolean {
  return outcome.ok && outcome.value.verdict.includes("人工认定");
}

/** The number of 目标值 as an expression, where the target that was read is that number. */
function numberOf(
  { value, unit }: Target,
  cell: RowCell | undefined,
  unitCell: RowCell | undefined,
  headingUnit: string,
): string | undefined {
  if (typeof cell?.raw !== "number" || value === null) return undefined;
  // A target that only its number format shows to be a percentage, as in `readGoal`.
  const alone = cell.percent && String(unitCell?.raw ?? "").trim() === "" && headingUnit === "";
  const figure = alone ? Number((cell.raw * 100).toPrecision(15)) : cell.raw;
  const same = goalOf({ indicator: "", word: "≥", value: figure, unit: unit ?? "" }).value === value;
  return same ? (alone ? `(${cell.reference}*100)` : cell.reference) : undefined;
}

function conditionOf(target: Target, number: string): string {
  const points = target.unit === "%" ? `IF(ABS(${number})<=1,${number}*100,${number})` : number;
  return `${literal(operatorWord(target))}&ROUND(${points},10)&${literal(target.unit ?? "")}`;
}

/** The actual in points, from a cell that is formatted as a percentage: 9.2 is 920 % there, and not 9.2 %. */
const inPoints = (cell: string): string =>
  `IF(ISNUMBER(${cell}),IF(ABS(${cell})>1,${cell}*100,${cell}),${cell})`;

const isWorded = (cell: RowCell | undefined): boolean =>
  cell !== undefined && typeof cell.value === "string" && !isBlank(cell.value);

const ERROR = /^#(?:N\/A|[A-Z0-9/]+[!?])$/;
/** Texts up to this length are compared with the whole cell. */
const WHOLE = 100;

/** The condition that a cell still holds what was read; no condition where there is no cell. */
function holds(cell: RowCell | undefined, reference = cell?.reference ?? ""): string[] {
  if (cell === undefined) return [];
  const { raw } = cell;
  if (typeof raw !== "string") return [stillHolds(reference, raw)];
  if (ERROR.test(raw)) return [`ISERROR(${reference})`];
  const isWhole = raw.length <= WHOLE && !/[\r\n]/.test(raw);
  return [stillHolds(reference, raw), ...(isWhole ? [] : [`LEN(${reference})=${raw.length}`])];
}

/** A text as formulas write it; a formula takes no more than 255 characters of one. */
const literal = (text: string): string =>
  `"${text.replace(/\s+/g, " ").slice(-WHOLE).replaceAll('"', '""')}"`;
