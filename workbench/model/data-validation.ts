import {
  DataValidationErrorStyle,
  DataValidationOperator,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { isoOf, isRealDay, serialOf } from "../../src/core/base/serial";
import { contains, intersect } from "../../src/core/base/address";
import { HostError } from "../wire/host-error";
import type { HostType } from "../wire/host-type";
import { areaFrom, engineArea } from "../book/areas";
import { requireUnlocked, sheetOfRange, writableArea, type RangeSelf } from "./base/selves";

/** Excel.DataValidation of a range. A new rule replaces what the range had. */
type ExcelRule = {
  list?: { inCellDropDown?: boolean; source?: unknown };
  date?: { formula1?: unknown; formula2?: unknown; operator?: string };
  wholeNumber?: { formula1?: unknown; formula2?: unknown; operator?: string };
  decimal?: { formula1?: unknown; formula2?: unknown; operator?: string };
  custom?: { formula?: unknown };
};
type EngineRule = ISheetDataValidationRule;

let nextRule = 1;

function rulesOf(range: RangeSelf): readonly EngineRule[] {
  return sheetOfRange(range)
    .getDataValidations()
    .map((item) => item.rule);
}

const areasOf = (rule: EngineRule) => rule.ranges.map(areaFrom);

function ruleOf(range: RangeSelf): EngineRule | undefined {
  return rulesOf(range).find((rule) => areasOf(rule).some((area) => contains(area, range.area)));
}

async function replaceRule(range: RangeSelf, rule: EngineRule | undefined): Promise<void> {
  requireUnlocked(range.book, range.sheetId);
  const where = { unitId: range.book.id, subUnitId: range.sheetId };
  const ranges = [engineArea(writableArea(range))];
  if (rulesOf(range).some((other) => areasOf(other).some((area) => intersect(area, range.area)))) {
    await range.book.command("sheets.command.clear-range-data-validation", { ...where, ranges });
  }
  if (rule)
    await range.book.command("sheet.command.addDataValidation", {
      ...where,
      rule: { ...rule, uid: `dv-${nextRule++}`, ranges },
    });
}

/** Days come as ISO text; the engine takes serial days, and gives ISO text back as Excel does. */
function operand(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(value);
  if (!iso) return value;
  const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  if (!isRealDay(year, month, day)) throw new HostError("InvalidArgument");
  return String(serialOf(year, month, day));
}

const OPERATOR: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

function operatorOf(name: string): DataValidationOperator {
  const found = OPERATOR[name];
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

/** A serial day as ISO text; a formula as it is. */
const dayText = (operand: string | undefined) =>
  operand !== undefined && /^\d+$/.test(operand) ? isoOf(Number(operand)) : operand;

function engineRuleFrom(value: unknown): Partial<EngineRule> & Pick<EngineRule, "type"> {
  const rule = value as ExcelRule;
  if (rule.list) {
    const source = rule.list.source;
    if (typeof source !== "string")
      throw new HostError("NotImplemented", "NotImplemented DataValidation.rule.list.source as a range");
    return { type: "list", formula1: source, showDropDown: rule.list.inCellDropDown !== false };
  }
  for (const [kind, type] of [
    ["date", "date"],
    ["wholeNumber", "whole"],
    ["decimal", "decimal"],
  ] as const) {
    const part = rule[kind];
    if (!part) continue;
    const formula2 = part.formula2 === undefined ? {} : { formula2: operand(part.formula2) };
    return {
      type,
      operator: operatorOf(part.operator ?? "Between"),
      formula1: operand(part.formula1),
      ...formula2,
    };
  }
  if (rule.custom && typeof rule.custom.formula === "string")
    return { type: "custom", formula1: rule.custom.formula };
  throw new HostError("InvalidArgument");
}

function excelRuleFrom(rule: EngineRule | undefined): ExcelRule {
  if (!rule) return {};
  const operator = Object.keys(OPERATOR).find((name) => OPERATOR[name] === rule.operator);
  const shown = (value: string | undefined) => (rule.type === "date" ? dayText(value) : value);
  const comparison = {
    formula1: shown(rule.formula1),
    ...(rule.formula2 === undefined || rule.formula2 === "" ? {} : { formula2: shown(rule.formula2) }),
    ...(operator === undefined ? {} : { operator }),
  };
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 } };
    case "date":
      return { date: comparison };
    case "whole":
      return { wholeNumber: comparison };
    case "decimal":
      return { decimal: comparison };
    case "custom":
      return { custom: { formula: rule.formula1 } };
    default:
      return {};
  }
}

/** The defaults that Excel gives a new rule. */
const FRESH_RULE = {
  uid: "",
  ranges: [],
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: DataValidationErrorStyle.STOP,
};

const TYPE_NAME: Readonly<Record<string, string>> = {
  list: "List",
  date: "Date",
  whole: "WholeNumber",
  decimal: "Decimal",
  custom: "Custom",
};
const ALERT_STYLE: Readonly<Record<string, DataValidationErrorStyle>> = {
  Information: DataValidationErrorStyle.INFO,
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
};

type Alert = { message?: string; title?: string; showAlert?: boolean; style?: string };
type Prompt = { message?: string; title?: string; showPrompt?: boolean };

async function amend(range: RangeSelf, change: Partial<EngineRule>): Promise<void> {
  const rule = ruleOf(range);
  if (!rule) throw new HostError("InvalidOperation");
  await replaceRule(range, { ...rule, ...change });
}

export const dataValidationType: HostType<RangeSelf> = {
  name: "DataValidation",
  properties: {
    Type: { since: "1.8", get: (r) => TYPE_NAME[ruleOf(r)?.type ?? ""] ?? "None" },
    Rule: {
      since: "1.8",
      get: (r) => excelRuleFrom(ruleOf(r)),
      set: (r, value) => {
        const old = ruleOf(r);
        return replaceRule(r, { ...FRESH_RULE, ...old, ...engineRuleFrom(value) });
      },
    },
    IgnoreBlanks: {
      since: "1.8",
      get: (r) => ruleOf(r)?.allowBlank ?? true,
      set: (r, value) => amend(r, { allowBlank: value === true }),
    },
    ErrorAlert: {
      since: "1.8",
      get: (r) => {
        const rule = ruleOf(r);
        return {
          message: rule?.error ?? "",
          title: rule?.errorTitle ?? "",
          showAlert: rule?.showErrorMessage ?? true,
          style: Object.keys(ALERT_STYLE).find((name) => ALERT_STYLE[name] === rule?.errorStyle) ?? "Stop",
        };
      },
      set: (r, value) => {
        const alert = value as Alert;
        const errorStyle = ALERT_STYLE[alert.style ?? "Stop"];
        if (errorStyle === undefined) throw new HostError("InvalidArgument");
        return amend(r, {
          error: alert.message ?? "",
          errorTitle: alert.title ?? "",
          showErrorMessage: alert.showAlert !== false,
          errorStyle,
        });
      },
    },
    Prompt: {
      since: "1.8",
      get: (r) => {
        const rule = ruleOf(r);
        return {
          message: rule?.prompt ?? "",
          title: rule?.promptTitle ?? "",
          showPrompt: rule?.showInputMessage ?? true,
        };
      },
      set: (r, value) => {
        const prompt = value as Prompt;
        return amend(r, {
          prompt: prompt.message ?? "",
          promptTitle: prompt.title ?? "",
          showInputMessage: prompt.showPrompt !== false,
        });
      },
    },
  },
  methods: { Clear: { since: "1.8", call: (r) => replaceRule(r, undefined) } },
};
