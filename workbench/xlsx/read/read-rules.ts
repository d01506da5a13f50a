import {
  DataValidationErrorStyle,
  DataValidationOperator,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  CFRuleType,
  CFValueType,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalRule, DataValidation, Sheet } from "hucre";
import { engineFormula } from "../model/formula-spelling";
import { withExtension } from "./read-bars";
import { rangeOf } from "../model/position";
import { attributesOf, cut, type Piece } from "../package/xml";
import { engineDifferential, type Palette } from "./read-style";

/**
 * Conditional formats and validations for the engine. Each is named for its place in the file, counted over all
 * rules, also those not understood; so on saving it is known which of the file's rules still stand.
 */
export const ruleId = (index: number): string => `file-rule-${index}`;
export const validationId = (index: number): string => `file-validation-${index}`;

/** A rule of the file: its element, the cells it is for, its place. */
type FileRule = { readonly text: string; readonly sqref: string; readonly index: number };

function fileRules(pieces: readonly Piece[]): FileRule[] {
  let index = 0;
  return pieces
    .filter((piece) => piece.name === "conditionalFormatting")
    .flatMap(({ text }) =>
      cut(text)
        .pieces.filter((rule) => rule.name === "cfRule")
        .map((rule) => ({ text: rule.text, sqref: attributesOf(text)["sqref"] ?? "", index: index++ })),
    );
}

function fileValidations(pieces: readonly Piece[]): FileRule[] {
  const list = pieces.find((piece) => piece.name === "dataValidations");
  return (list ? cut(list.text).pieces : []).map(({ text }, index) => ({
    text,
    sqref: attributesOf(text)["sqref"] ?? "",
    index,
  }));
}

const rangesOf = (sqref: string) =>
  sqref
    .split(/\s+/)
    .filter((part) => part !== "")
    .map(rangeOf);

/** In the order in which they count: the engine's first rule wins, as Excel's lowest priority does. */
export function engineRules(
  sheet: Sheet,
  pieces: readonly Piece[],
  palette: Palette,
): IConditionFormattingRule[] {
  const understood = [...(sheet.conditionalRules ?? [])];
  const found: { priority: number; rule: IConditionFormattingRule }[] = [];
  for (const item of fileRules(pieces)) {
    // The library reads the same rules in the same order, less the kinds it does not know.
    const next = understood[0];
    const attributes = attributesOf(item.text);
    if (next?.type !== attributes["type"] || next?.range !== item.sqref) continue;
    understood.shift();
    const config = configOf(next, palette);
    if (!config) continue;
    const rule = withExtension(config, item.text, pieces);
    found.push({
      priority: next.priority,
      rule: {
        cfId: ruleId(item.index),
        ranges: rangesOf(item.sqref),
        stopIfTrue: next.stopIfTrue === true,
        rule,
      },
    });
  }
  return found.sort((a, b) => a.priority - b.priority).map((item) => item.rule);
}

type Config = IConditionFormattingRule["rule"];

function configOf(rule: ConditionalRule, palette: Palette): Config | undefined {
  const style = rule.style ? engineDifferential(rule.style, palette) : {};
  const formulas = rule.formula === undefined ? [] : [rule.formula].flat();
  const highlight = (more: object) => ({ type: CFRuleType.highlightCell, style, ...more }) as Config;
  const [first = ""] = formulas;
  switch (rule.type) {
    case "expression":
      return highlight({ subType: "formula", value: engineFormula(first) });
    case "cellIs": {
      const numbers = formulas.map(Number);
      if (numbers.some(Number.isNaN) || rule.operator === undefined) return undefined; // compares with a cell: stays in the file
      return highlight({
        subType: "number",
        operator: rule.operator,
        value: numbers.length > 1 ? numbers : numbers[0],
      });
    }
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return rule.text === undefined
        ? undefined
        : highlight({ subType: "text", operator: rule.type, value: rule.text });
    case "containsBlanks":
    case "notContainsBlanks":
      return highlight({ subType: "text", operator: rule.type });
    case "duplicateValues":
    case "uniqueValues":
      return highlight({ subType: rule.type });
    case "dataBar":
      return dataBar(rule);
    case "colorScale":
      return colorScale(rule);
    default:
      return undefined;
  }
}

const VALUE_TYPE: Readonly<Record<string, CFValueType>> = {
  min: CFValueType.min,
  max: CFValueType.max,
  num: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
};

const bound = (item: { type: string; value?: string } | undefined) => ({
  type: VALUE_TYPE[item?.type ?? "min"] ?? CFValueType.min,
  ...(item?.value !== undefined && { value: Number(item.value) }),
});
const hash = (color: string | undefined): string => `#${(color ?? "638EC6").slice(-6)}`;

function dataBar({ dataBar: bar }: ConditionalRule): Config | undefined {
  if (!bar) return undefined;
  const config = {
    min: bound(bar.cfvo[0]),
    max: bound(bar.cfvo[1]),
    isGradient: true,
    positiveColor: hash(bar.color),
    nativeColor: "#FF0000",
  };
  return { type: CFRuleType.dataBar, isShowValue: true, config };
}

function colorScale({ colorScale: scale }: ConditionalRule): Config | undefined {
  if (!scale) return undefined;
  const config = scale.cfvo.map((item, index) => ({
    index,
    color: hash(scale.colors[index]),
    value: bound(item),
  }));
  return { type: CFRuleType.colorScale, config };
}

const ERROR_STYLE: Readonly<Record<string, DataValidationErrorStyle>> = {
  information: DataValidationErrorStyle.INFO,
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
};

const OPERATOR = new Map<string, DataValidationOperator>(
  Object.values(DataValidationOperator).map((operator) => [operator, operator]),
);

export function engineValidations(sheet: Sheet, pieces: readonly Piece[]): ISheetDataValidationRule[] {
  const understood = [...(sheet.dataValidations ?? [])];
  return fileValidations(pieces).flatMap((item) => {
    const next = understood[0];
    const attributes = attributesOf(item.text);
    if (next?.type !== attributes["type"] || next?.range !== item.sqref) return [];
    understood.shift();
    return [validationOf(next, item, attributes["showDropDown"] === "1")];
  });
}

function validationOf(
  rule: DataValidation,
  { sqref, index }: FileRule,
  hideArrow: boolean,
): ISheetDataValidationRule {
  const operand = (formula: string | undefined) =>
    formula === undefined || /^-?\d+(\.\d+)?$/.test(formula) ? formula : engineFormula(formula);
  const formula1 = rule.values ? rule.values.join(",") : operand(rule.formula1);
  const formula2 = operand(rule.formula2);
  return {
    uid: validationId(index),
    type: rule.type,
    ranges: rangesOf(sqref),
    operator: OPERATOR.get(rule.operator ?? "") ?? DataValidationOperator.BETWEEN,
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    allowBlank: rule.allowBlank === true,
    showInputMessage: rule.showInputMessage === true,
    showErrorMessage: rule.showErrorMessage === true,
    errorStyle: ERROR_STYLE[rule.errorStyle ?? "stop"] ?? DataValidationErrorStyle.STOP,
    ...(rule.inputTitle !== undefined && { promptTitle: rule.inputTitle }),
    ...(rule.inputMessage !== undefined && { prompt: rule.inputMessage }),
    ...(rule.errorTitle !== undefined && { errorTitle: rule.errorTitle }),
    ...(rule.errorMessage !== undefined && { error: rule.errorMessage }),
    showDropDown: !hideArrow,
  };
}
