import { BooleanNumber, type IStyleData } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IHighlightCell,
  type INumberHighlightCell,
  type ITextHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { HostError, notImplemented } from "../../wire/host-error";
import { object, type HostType, type Property } from "../../wire/host-type";
import { changeRule, openRule, type FormatSelf, type Rule } from "./rules";

/** Rules that give cells another look: by formula, by value, by text. */

export const isHighlight = (rule: Rule["rule"]): rule is Rule["rule"] & IHighlightCell =>
  rule.type === CFRuleType.highlightCell;

function highlightOf(self: FormatSelf): IHighlightCell {
  const { rule } = openRule(self);
  if (!isHighlight(rule)) throw new HostError("InvalidOperation");
  return rule;
}

const setRule = (self: FormatSelf, change: object) =>
  changeRule(self, { rule: { ...highlightOf(self), ...change } as Rule["rule"] });

const setLook = (self: FormatSelf, change: IStyleData) =>
  setRule(self, { style: { ...highlightOf(self).style, ...change } });

/** A colour or switch of the look; null where the rule leaves it alone. */
function look(
  read: (style: IStyleData) => unknown,
  write: (value: unknown) => IStyleData,
): Property<FormatSelf> {
  return {
    since: "1.6",
    get: (self) => read(highlightOf(self).style),
    set: (self, value) => setLook(self, write(value)),
  };
}

const on = (value: unknown) => (value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const isOn = (flag: BooleanNumber | undefined) => (flag === undefined ? null : flag === BooleanNumber.TRUE);
const line = (value: unknown) => ({ s: on(value) });

const fontType: HostType<FormatSelf> = {
  name: "ConditionalRangeFont",
  properties: {
    Bold: look(
      (s) => isOn(s.bl),
      (v) => ({ bl: on(v) }),
    ),
    Italic: look(
      (s) => isOn(s.it),
      (v) => ({ it: on(v) }),
    ),
    Strikethrough: look(
      (s) => isOn(s.st?.s),
      (v) => ({ st: line(v) }),
    ),
    Color: look(
      (s) => s.cl?.rgb ?? "",
      (v) => ({ cl: { rgb: String(v) } }),
    ),
  },
};

const fillType: HostType<FormatSelf> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: look(
      (s) => s.bg?.rgb ?? "",
      (v) => ({ bg: { rgb: String(v) } }),
    ),
  },
  methods: { Clear: { since: "1.6", call: (self) => setLook(self, { bg: null }) } },
};

const formatType: HostType<FormatSelf> = {
  name: "ConditionalRangeFormat",
  properties: {
    // Null removes the number format. The engine keeps it beside the rest of the look; for texts the page draws it.
    NumberFormat: look(
      (s) => s.n?.pattern ?? null,
      (v) => {
        if (v !== null && typeof v !== "string") throw new HostError("InvalidArgument");
        return { n: v === null ? null : { pattern: v } };
      },
    ),
  },
  navigation: {
    Fill: { since: "1.6", get: (self) => object(fillType, self) },
    Font: { since: "1.6", get: (self) => object(fontType, self) },
  },
};

const formulaRuleType: HostType<FormatSelf> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      since: "1.6",
      get: (self) => (highlightOf(self) as IHighlightCell & { value?: unknown }).value ?? "",
      set: (self, value) => {
        if (typeof value !== "string") throw new HostError("InvalidArgument");
        return setRule(self, { value: value.startsWith("=") ? value : `=${value}` });
      },
    },
  },
};

export const customType: HostType<FormatSelf> = {
  name: "CustomConditionalFormat",
  navigation: {
    Format: { since: "1.6", get: (self) => object(formatType, self) },
    Rule: { since: "1.6", get: (self) => object(formulaRuleType, self) },
  },
};

const NUMBER_OPERATOR: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};
const TEXT_OPERATOR: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

/** Excel's name for an operator, and the reverse. */
const excelName = <T>(table: Readonly<Record<string, T>>, value: T): string | undefined =>
  Object.keys(table).find((name) => table[name] === value);

function operand(value: unknown): number {
  const text = typeof value === "string" && value.startsWith("=") ? value.slice(1) : value;
  const number = typeof text === "number" ? text : typeof text === "string" ? Number(text) : NaN;
  // The engine compares with plain numbers only; comparing with a formula needs a custom rule here.
  if (!Number.isFinite(number)) throw notImplemented("CellValueConditionalFormat.rule with a formula");
  return number;
}

type CellValueRule = { formula1?: unknown; formula2?: unknown; operator?: string };

export const cellValueType: HostType<FormatSelf> = {
  name: "CellValueConditionalFormat",
  properties: {
    Rule: {
      since: "1.6",
      get: (self) => {
        const { operator, value } = highlightOf(self) as INumberHighlightCell;
        const [first, second] = Array.isArray(value) ? value : [value];
        return {
          formula1: `=${first ?? 0}`,
          ...(second === undefined ? {} : { formula2: `=${second}` }),
          operator: excelName(NUMBER_OPERATOR, operator),
        };
      },
      set: (self, input) => {
        const rule = input as CellValueRule;
        const operator = NUMBER_OPERATOR[rule.operator ?? ""];
        if (operator === undefined) throw new HostError("InvalidArgument");
        const first = operand(rule.formula1);
        const isPair = operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
        return setRule(self, { operator, value: isPair ? [first, operand(rule.formula2)] : first });
      },
    },
  },
  navigation: { Format: { since: "1.6", get: (self) => object(formatType, self) } },
};

export const textType: HostType<FormatSelf> = {
  name: "TextConditionalFormat",
  properties: {
    Rule: {
      since: "1.6",
      get: (self) => {
        const { operator, value } = highlightOf(self) as ITextHighlightCell;
        return { operator: excelName(TEXT_OPERATOR, operator), text: value ?? "" };
      },
      set: (self, input) => {
        const rule = input as { operator?: string; text?: string };
        const operator = TEXT_OPERATOR[rule.operator ?? ""];
        if (operator === undefined || typeof rule.text !== "string") throw new HostError("InvalidArgument");
        return setRule(self, { operator, value: rule.text });
      },
    },
  },
  navigation: { Format: { since: "1.6", get: (self) => object(formatType, self) } },
};

/** A new rule of each kind, before its condition is set: it applies to no cell. */
const NONE = { type: CFRuleType.highlightCell, style: {} } as const;
export const FRESH: Readonly<Record<string, Rule["rule"]>> = {
  Custom: { ...NONE, subType: CFSubRuleType.formula, value: "=FALSE" },
  CellValue: { ...NONE, subType: CFSubRuleType.number, operator: CFNumberOperator.between, value: [1, 0] },
  ContainsText: {
    ...NONE,
    subType: CFSubRuleType.text,
    operator: CFTextOperator.containsText,
    value: "\u0000",
  },
};
