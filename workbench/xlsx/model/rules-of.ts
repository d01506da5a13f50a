import { DataValidationErrorStyle, type ISheetDataValidationRule } from "@univerjs/core";
import type {
  IConditionFormattingRule,
  IDataBar,
  IColorScale,
  INumberHighlightCell,
  IHighlightCell,
  ITextHighlightCell,
  IFormulaHighlightCell,
  IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { DataValidation } from "hucre";
import { serialOf } from "../../../src/core/base/serial";
import { cellAddress } from "../../../src/core/base/address";
import { fileFormula } from "./formula-spelling";
import { addressOf } from "./address-of";
import { differentialOf, hexOf } from "./style-of";
import type { ModelRule, ModelValidation } from "./workbook-model";

/** The engine's rules in the file's terms; undefined for kinds that are not written. */

type Ranges = IConditionFormattingRule["ranges"];
const sqref = (ranges: Ranges): string => ranges.map(addressOf).join(" ");
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export function ruleOf({ rule, ranges, stopIfTrue }: IConditionFormattingRule): ModelRule | undefined {
  const common = { range: sqref(ranges), ...(stopIfTrue && { stopIfTrue }) };
  const kind = rule.type as string;
  if (kind === "dataBar") return { ...common, ...dataBar(rule as IDataBar) };
  if (kind === "colorScale") return { ...common, ...colorScale(rule as IColorScale) };
  if (kind !== "highlightCell") return undefined;
  const highlight = rule as IHighlightCell;
  const condition = conditionOf(highlight, ranges);
  if (!condition) return undefined;
  const style = differentialOf(highlight.style);
  return { ...common, ...condition, ...(style && { style }) };
}

function conditionOf(rule: IHighlightCell, ranges: Ranges): Omit<ModelRule, "range"> | undefined {
  switch (rule.subType as string) {
    case "formula":
      return { type: "expression", formula: fileFormula((rule as IFormulaHighlightCell).value) };
    case "number": {
      const { operator, value } = rule as INumberHighlightCell;
      const formula = Array.isArray(value) ? value.map(String) : String(value ?? 0);
      return { type: "cellIs", operator, formula };
    }
    case "duplicateValues":
      return { type: "duplicateValues" };
    case "uniqueValues":
      return { type: "uniqueValues" };
    case "text":
      return textCondition(rule as ITextHighlightCell, ranges);
    default:
      return undefined;
  }
}

/** Excel works a text rule out by its formula, written for the range's first cell. */
function textCondition(rule: ITextHighlightCell, ranges: Ranges): Omit<ModelRule, "range"> | undefined {
  const first = cellAddress(ranges[0]?.startRow ?? 0, ranges[0]?.startColumn ?? 0);
  const text = rule.value ?? "";
  const q = quoted(text);
  switch (rule.operator as string) {
    case "containsText":
      return { type: "containsText", text, formula: `NOT(ISERROR(SEARCH(${q},${first})))` };
    case "notContainsText":
      return { type: "notContainsText", text, formula: `ISERROR(SEARCH(${q},${first}))` };
    case "beginsWith":
      return { type: "beginsWith", text, formula: `LEFT(${first},LEN(${q}))=${q}` };
    case "endsWith":
      return { type: "endsWith", text, formula: `RIGHT(${first},LEN(${q}))=${q}` };
    case "equal":
    case "notEqual":
      return { type: "cellIs", operator: rule.operator as "equal" | "notEqual", formula: q };
    case "containsBlanks":
      return { type: "containsBlanks", formula: `LEN(TRIM(${first}))=0` };
    case "notContainsBlanks":
      return { type: "notContainsBlanks", formula: `LEN(TRIM(${first}))>0` };
    default:
      return undefined;
  }
}

type Bound = { type: "min" | "max" | "num" | "percent" | "percentile"; value?: string };

function bound({ type, value }: IValueConfig): Bound {
  const kind = type as string;
  const known =
    kind === "min" || kind === "max" || kind === "percent" || kind === "percentile" ? kind : "num";
  return {
    type: known,
    ...(value !== undefined && known !== "min" && known !== "max" && { value: String(value) }),
  };
}

function dataBar({ config, isShowValue }: IDataBar): Pick<ModelRule, "type" | "dataBar" | "bar"> {
  return {
    type: "dataBar",
    dataBar: {
      cfvo: [bound(config.min), bound(config.max)],
      color: `FF${hexOf(config.positiveColor) ?? "638EC6"}`,
    },
    bar: {
      gradient: config.isGradient,
      onlyBar: !isShowValue,
      negative: `FF${hexOf(config.nativeColor) ?? "FF0000"}`,
    },
  };
}

function colorScale({ config }: IColorScale): Pick<ModelRule, "type" | "colorScale"> {
  const points = [...config].sort((a, b) => a.index - b.index);
  return {
    type: "colorScale",
    colorScale: {
      cfvo: points.map((point) => bound(point.value)),
      colors: points.map((point) => `FF${hexOf(point.color) ?? "FFFFFF"}`),
    },
  };
}

const ERROR_STYLE = {
  [DataValidationErrorStyle.INFO]: "information",
  [DataValidationErrorStyle.STOP]: "stop",
  [DataValidationErrorStyle.WARNING]: "warning",
} as const;
const TYPES: readonly string[] = ["list", "whole", "decimal", "date", "time", "textLength", "custom"];

export function validationOf(rule: ISheetDataValidationRule): ModelValidation | undefined {
  const type = rule.type;
  if (!TYPES.includes(type)) return undefined;
  return {
    type: type as DataValidation["type"],
    range: sqref(rule.ranges),
    ...(rule.operator !== undefined &&
      type !== "list" &&
      type !== "custom" && { operator: operatorOf(rule.operator) }),
    ...operands(rule),
    ...(rule.allowBlank !== false && { allowBlank: true }),
    ...(rule.showInputMessage !== false && { showInputMessage: true }),
    ...(rule.showErrorMessage !== false && { showErrorMessage: true }),
    errorStyle: ERROR_STYLE[rule.errorStyle ?? DataValidationErrorStyle.STOP],
    ...(rule.promptTitle && { inputTitle: rule.promptTitle }),
    ...(rule.prompt && { inputMessage: rule.prompt }),
    ...(rule.errorTitle && { errorTitle: rule.errorTitle }),
    ...(rule.error && { errorMessage: rule.error }),
    ...(rule.showDropDown === false && { hideArrow: true }),
  };
}

/** Excel's API says `…OrEqualTo` where the file says `…OrEqual`. */
const operatorOf = (operator: string): NonNullable<DataValidation["operator"]> =>
  operator.replace(/OrEqualTo$/, "OrEqual") as NonNullable<DataValidation["operator"]>;

/** The engine takes days as ISO text too; a file has serial days. */
function operand(text: string): string {
  const day = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return day ? String(serialOf(Number(day[1]), Number(day[2]), Number(day[3]))) : fileFormula(text);
}

function operands(rule: ISheetDataValidationRule): Pick<DataValidation, "formula1" | "formula2" | "values"> {
  const first = rule.formula1 ?? "";
  if (rule.type === "list" && !first.startsWith("=")) return { values: first.split(",") };
  return {
    formula1: operand(first),
    ...(rule.formula2 !== undefined && rule.formula2 !== "" && { formula2: operand(rule.formula2) }),
  };
}
