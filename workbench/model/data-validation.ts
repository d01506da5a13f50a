import type { ISheetDataValidationRule } from "@univerjs/core";
import { isRealDay, serialOf } from "../../src/core/date/serial";
import { contains, intersect } from "../../src/core/grid/address";
import { HostError } from "../wire/host-error";
import type { HostType } from "../wire/host-type";
import { requireUnlocked, sheetOfRange, type RangeSelf } from "./selves";

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
    .map((item) => item.rule as EngineRule);
}

const areasOf = (rule: EngineRule) =>
  rule.ranges.map((r) => ({
    row: r.startRow,
    column: r.startColumn,
    rows: r.endRow - r.startRow + 1,
    columns: r.endColumn - r.startColumn + 1,
  }));

function ruleOf(range: RangeSelf): EngineRule | undefined {
  return rulesOf(range).find((rule) => areasOf(rule).some((area) => contains(area, range.area)));
}

async function replaceRule(range: RangeSelf, rule: EngineRule | undefined): Promise<void> {
  requireUnlocked(range.book, range.sheetId);
  const where = { unitId: range.book.id, subUnitId: range.sheetId };
  const { row, column, rows, columns } = range.area;
  const ranges = [
    { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 },
  ];
  if (rulesOf(range).some((other) => areasOf(other).some((area) => intersect(area, range.area)))) {
    await range.book.command("sheets.command.clear-range-data-validation", { ...where, ranges });
  }
  if (rule)
    await range.book.command("sheet.command.addDataValidation", {
      ...where,
      rule: { ...rule, uid: `dv-${nextRule++}`, ranges },
    });
}

/** Dates in rules are ISO text in the API and serial days in the file. */
function operand(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(value);
  if (!iso) return value;
  const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  if (!isRealDay(year, month, day)) throw new HostError("InvalidArgument");
  return String(serialOf(year, month, day));
}

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

function engineRuleFrom(value: unknown): Partial<EngineRule> & { type: string } {
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
      operator: lowerFirst(part.operator ?? "Between") as NonNullable<EngineRule["operator"]>,
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
  const operator =
    rule.operator === undefined ? undefined : rule.operator.charAt(0).toUpperCase() + rule.operator.slice(1);
  const comparison = {
    formula1: rule.formula1,
    ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
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

const TYPE_NAME: Readonly<Record<string, string>> = {
  list: "List",
  date: "Date",
  whole: "WholeNumber",
  decimal: "Decimal",
  custom: "Custom",
};
const ALERT_STYLE = ["Information", "Stop", "Warning"] as const;

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
        const next = {
          allowBlank: true,
          showErrorMessage: true,
          errorStyle: 1,
          ...old,
          ...engineRuleFrom(value),
        };
        return replaceRule(r, next as EngineRule);
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
          style: ALERT_STYLE[rule?.errorStyle ?? 1],
        };
      },
      set: (r, value) => {
        const alert = value as Alert;
        const style = Math.max(
          0,
          ALERT_STYLE.findIndex((name) => name === (alert.style ?? "Stop")),
        );
        return amend(r, {
          error: alert.message ?? "",
          errorTitle: alert.title ?? "",
          showErrorMessage: alert.showAlert !== false,
          errorStyle: style,
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
