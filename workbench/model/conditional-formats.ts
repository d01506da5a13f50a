import type { IRange, IStyleBase } from "@univerjs/core";
import {
  AddCfCommand,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  SetCfCommand,
  type IConditionFormattingRule,
  type IDataBar,
  type IFormulaHighlightCell,
  type ITextHighlightCell,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../../src/core/edits/workbook-edit";
import { intersect } from "../../src/core/grid/address";
import type { Book } from "../book/book";
import { HostError, notImplemented } from "../wire/host-error";
import { object, type HostObject, type HostType, type Property } from "../wire/host-type";
import { rangeObject } from "./range";
import { requireUnlocked, type RangeSelf } from "./selves";

/**
 * Conditional formats, kept where the grid's engine keeps them. The API knows two more kinds than stand here
 * (colour scales, icon sets, …); those of an opened file are listed with their type and left alone.
 */
type Rule = IConditionFormattingRule;
type FormatSelf = { readonly book: Book; readonly sheetId: string; readonly id: string };

function rulesOf(book: Book, sheetId: string): readonly Rule[] {
  const model = book.engine.univer.__getInjector().get(ConditionalFormattingRuleModel);
  return model.getSubunitRules(book.id, sheetId) ?? [];
}

function open(self: FormatSelf): Rule {
  const found = rulesOf(self.book, self.sheetId).find((rule) => rule.cfId === self.id);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

async function amend(self: FormatSelf, change: Partial<Rule>): Promise<void> {
  requireUnlocked(self.book, self.sheetId);
  const rule = { ...open(self), ...change };
  await self.book.command(SetCfCommand.id, {
    unitId: self.book.id,
    subUnitId: self.sheetId,
    cfId: self.id,
    rule,
  });
}

const areaOf = (range: IRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

const ofRange = (range: RangeSelf): readonly Rule[] =>
  rulesOf(range.book, range.sheetId).filter((rule) =>
    rule.ranges.some((part) => intersect(areaOf(part), range.area)),
  );

/** The rule's own part, where it is of the kind that is asked for. */
function part<T>(self: FormatSelf, is: (rule: Rule) => boolean): T {
  const rule = open(self);
  if (!is(rule)) throw new HostError("InvalidOperation");
  return rule.rule as T;
}
const ofSubType = (subType: CFSubRuleType) => (rule: Rule) =>
  (rule.rule as { subType?: unknown }).subType === subType;
const isDataBar = (rule: Rule) => (rule.rule.type) === CFRuleType.dataBar;

type Highlight = IFormulaHighlightCell | ITextHighlightCell;
const highlightOf = (self: FormatSelf) => part<Highlight>(self, (rule) => "style" in rule.rule);

function look(
  read: (style: IStyleBase) => unknown,
  write: (value: unknown) => IStyleBase,
): Property<FormatSelf> {
  return {
    since: "1.6",
    get: (self) => read(highlightOf(self).style),
    set: (self, value) => {
      const rule = highlightOf(self);
      return amend(self, { rule: { ...rule, style: { ...rule.style, ...write(value) } } });
    },
  };
}
const text = (value: unknown): string => {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
};

const fillType: HostType<FormatSelf> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: look(
      (style) => style.bg?.rgb ?? "",
      (value) => ({ bg: { rgb: text(value) } }),
    ),
  },
};
const fontType: HostType<FormatSelf> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: look(
      (style) => style.cl?.rgb ?? "",
      (value) => ({ cl: { rgb: text(value) } }),
    ),
    Bold: look(
      (style) => style.bl === 1,
      (value) => ({ bl: value === true ? 1 : 0 }),
    ),
    Italic: look(
      (style) => style.it === 1,
      (value) => ({ it: value === true ? 1 : 0 }),
    ),
  },
};
const rangeFormatType: HostType<FormatSelf> = {
  name: "ConditionalRangeFormat",
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
      get: (self) => part<IFormulaHighlightCell>(self, ofSubType(CFSubRuleType.formula)).value,
      set: (self, value) => {
        const rule = part<IFormulaHighlightCell>(self, ofSubType(CFSubRuleType.formula));
        const formula = text(value);
        return amend(self, { rule: { ...rule, value: formula.startsWith("=") ? formula : `=${formula}` } });
      },
    },
  },
};
const customType: HostType<FormatSelf> = {
  name: "CustomConditionalFormat",
  navigation: {
    Rule: { since: "1.6", get: (self) => object(formulaRuleType, self) },
    Format: { since: "1.6", get: (self) => object(rangeFormatType, self) },
  },
};

const TEXT_OPERATOR: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};
const textComparisonType: HostType<FormatSelf> = {
  name: "TextConditionalFormat",
  properties: {
    Rule: {
      since: "1.6",
      get: (self) => {
        const rule = part<ITextHighlightCell>(self, ofSubType(CFSubRuleType.text));
        const operator = Object.keys(TEXT_OPERATOR).find((name) => TEXT_OPERATOR[name] === rule.operator);
        return { operator, text: rule.value ?? "" };
      },
      set: (self, value) => {
        const { operator: name, text: wanted } = value as { operator?: string; text?: string };
        const operator = TEXT_OPERATOR[name ?? ""];
        if (operator === undefined || typeof wanted !== "string") throw new HostError("InvalidArgument");
        const rule = part<ITextHighlightCell>(self, ofSubType(CFSubRuleType.text));
        return amend(self, { rule: { ...rule, operator, value: wanted } });
      },
    },
  },
  navigation: { Format: { since: "1.6", get: (self) => object(rangeFormatType, self) } },
};

const BOUND: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Formula: CFValueType.formula,
  Percentile: CFValueType.percentile,
};

const barOf = (self: FormatSelf) => part<IDataBar>(self, isDataBar);
const amendBar = (self: FormatSelf, change: Partial<IDataBar["config"]>): Promise<void> => {
  const rule = barOf(self);
  return amend(self, { rule: { ...rule, config: { ...rule.config, ...change } } });
};

function boundProperty(side: "min" | "max"): Property<FormatSelf> {
  return {
    since: "1.6",
    get: (self) => {
      const { type, value } = barOf(self).config[side];
      const name = Object.keys(BOUND).find((key) => BOUND[key] === type);
      return { type: name, ...(value === undefined ? {} : { formula: String(value) }) };
    },
    set: (self, value) => {
      const { type: name, formula } = value as { type?: string; formula?: string };
      const type = BOUND[name ?? ""];
      if (type === undefined) throw new HostError("InvalidArgument");
      const bound: IValueConfig =
        formula === undefined
          ? { type }
          : { type, value: type === CFValueType.formula ? formula : Number(formula) };
      return amendBar(self, side === "min" ? { min: bound } : { max: bound });
    },
  };
}

const positiveType: HostType<FormatSelf> = {
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: {
      since: "1.6",
      get: (self) => barOf(self).config.positiveColor,
      set: (self, value) => amendBar(self, { positiveColor: text(value) }),
    },
    GradientFill: {
      since: "1.6",
      get: (self) => barOf(self).config.isGradient,
      set: (self, value) => amendBar(self, { isGradient: value === true }),
    },
  },
};
const dataBarType: HostType<FormatSelf> = {
  name: "DataBarConditionalFormat",
  properties: {
    LowerBoundRule: boundProperty("min"),
    UpperBoundRule: boundProperty("max"),
    ShowDataBarOnly: {
      since: "1.6",
      get: (self) => !barOf(self).isShowValue,
      set: (self, value) => amend(self, { rule: { ...barOf(self), isShowValue: value !== true } }),
    },
  },
  navigation: { PositiveFormat: { since: "1.6", get: (self) => object(positiveType, self) } },
};

/** Excel's names for the kinds, and what a new rule of each begins with. */
function freshRule(type: string): Rule["rule"] {
  switch (type) {
    case "Custom":
      return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: "=FALSE", style: {} };
    case "ContainsText":
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.text,
        operator: CFTextOperator.containsText,
        value: "",
        style: {},
      };
    case "DataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: { type: CFValueType.min },
          max: { type: CFValueType.max },
          isGradient: true,
          positiveColor: "#638EC6",
          nativeColor: "#FF0000",
        },
      };
    default:
      throw notImplemented(`ConditionalFormatCollection.add("${type}")`);
  }
}

function typeOf({ rule }: Rule): string {
  const kind = rule as { type: CFRuleType; subType?: CFSubRuleType };
  if (kind.type === CFRuleType.dataBar) return "DataBar";
  if (kind.type === CFRuleType.colorScale) return "ColorScale";
  if (kind.type === CFRuleType.iconSet) return "IconSet";
  switch (kind.subType) {
    case CFSubRuleType.formula:
      return "Custom";
    case CFSubRuleType.text:
      return "ContainsText";
    case CFSubRuleType.number:
      return "CellValue";
    case CFSubRuleType.rank:
      return "TopBottom";
    default:
      return "PresetCriteria";
  }
}

/** A part of a format that is another kind's is a null object for the `…OrNullObject` spelling. */
const only = (kind: string, type: HostType<FormatSelf>) => ({
  [kind]: { since: "1.6" as const, get: (self: FormatSelf) => object(type, self) },
  [`${kind}OrNullObject`]: {
    since: "1.6" as const,
    get: (self: FormatSelf) =>
      typeOf(open(self)) === (kind === "TextComparison" ? "ContainsText" : kind) ? object(type, self) : null,
  },
});

const formatType: HostType<FormatSelf> = {
  name: "ConditionalFormat",
  id: { name: "Id", get: (self) => self.id },
  properties: {
    Id: { since: "1.6", get: (self) => self.id },
    Type: { since: "1.6", get: (self) => typeOf(open(self)) },
    StopIfTrue: {
      since: "1.6",
      get: (self) => open(self).stopIfTrue,
      set: (self, value) => amend(self, { stopIfTrue: value === true }),
    },
    Priority: {
      since: "1.6",
      get: (self) => rulesOf(self.book, self.sheetId).findIndex((rule) => rule.cfId === self.id),
    },
  },
  navigation: {
    ...only("Custom", customType),
    ...only("TextComparison", textComparisonType),
    ...only("DataBar", dataBarType),
  },
  methods: {
    Delete: { since: "1.6", call: (self) => remove(self) },
    GetRange: {
      since: "1.6",
      call: (self) => {
        const [first, ...more] = open(self).ranges;
        if (!first || more.length > 0) throw new HostError("InvalidOperation");
        return rangeObject({ book: self.book, sheetId: self.sheetId, area: areaOf(first) });
      },
    },
  },
};

async function remove(self: FormatSelf): Promise<void> {
  requireUnlocked(self.book, self.sheetId);
  open(self);
  await self.book.command(DeleteCfCommand.id, {
    unitId: self.book.id,
    subUnitId: self.sheetId,
    cfId: self.id,
  });
}

let nextFormat = 1;

export const conditionalFormatsType: HostType<RangeSelf> = {
  name: "ConditionalFormatCollection",
  items: (range) => ofRange(range).map((rule) => formatObject(range, rule.cfId)),
  methods: {
    // Excel puts a new rule before all others.
    Add: {
      since: "1.6",
      call: async (range, args) => {
        requireUnlocked(range.book, range.sheetId);
        const { row, column, rows, columns } = range.area;
        const ranges = [
          { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 },
        ];
        const cfId = `cf-${nextFormat++}-${range.book.id}`;
        const rule: Rule = { cfId, ranges, stopIfTrue: false, rule: freshRule(args.string(0)) };
        const where = { unitId: range.book.id, subUnitId: range.sheetId };
        await range.book.command(AddCfCommand.id, { ...where, rule });
        return formatObject(range, cfId);
      },
    },
    ClearAll: {
      since: "1.6",
      call: async (range) => {
        for (const { cfId } of ofRange(range)) await remove({ ...range, id: cfId });
      },
    },
    GetCount: { since: "1.6", call: (range) => ofRange(range).length },
    GetItem: {
      since: "1.6",
      call: (range, args) => {
        const id = args.string(0);
        if (!ofRange(range).some((rule) => rule.cfId === id)) throw new HostError("ItemNotFound");
        return formatObject(range, id);
      },
    },
    GetItemAt: {
      since: "1.6",
      call: (range, args) => {
        const rule = ofRange(range)[args.number(0)];
        if (!rule) throw new HostError("InvalidArgument");
        return formatObject(range, rule.cfId);
      },
    },
  },
};

function formatObject({ book, sheetId }: RangeSelf, id: string): HostObject {
  return object(formatType, { book, sheetId, id });
}
