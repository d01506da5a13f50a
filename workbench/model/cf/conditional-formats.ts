import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import { HostError, notImplemented } from "../../wire/host-error";
import { object, type HostObject, type HostType, type Navigation } from "../../wire/host-type";
import { areaFrom } from "../../book/areas";
import { rangeObject } from "../base/declared";
import { rangeAreasType } from "../base/range-areas";
import type { RangeSelf } from "../base/selves";
import { dataBarType, FRESH_BAR } from "./data-bar";
import { cellValueType, customType, FRESH, isHighlight, textType } from "./highlight";
import * as rules from "./rules";
import type { FormatSelf, Rule } from "./rules";

/** Excel.ConditionalFormat and its collection. Kept by the engine, so that the grid shows them. */

const HIGHLIGHT_NAME: Readonly<Record<string, string>> = {
  [CFSubRuleType.formula]: "Custom",
  [CFSubRuleType.number]: "CellValue",
  [CFSubRuleType.text]: "ContainsText",
  [CFSubRuleType.rank]: "TopBottom",
};

function typeName({ rule }: Rule): string {
  if (isHighlight(rule)) return HIGHLIGHT_NAME[rule.subType] ?? "PresetCriteria";
  if (rule.type === CFRuleType.dataBar) return "DataBar";
  return rule.type === CFRuleType.colorScale ? "ColorScale" : "IconSet";
}

/** `format.custom` fails for a rule of another kind; `format.customOrNullObject` is null then. */
function kind(
  name: string,
  member: string,
  type: HostType<FormatSelf>,
): Readonly<Record<string, Navigation<FormatSelf>>> {
  const isOf = (self: FormatSelf) => typeName(rules.openRule(self)) === name;
  return {
    [member]: {
      since: "1.6",
      get: (self) => {
        if (!isOf(self)) throw new HostError("InvalidOperation");
        return object(type, self);
      },
    },
    [`${member}OrNullObject`]: { since: "1.6", get: (self) => (isOf(self) ? object(type, self) : null) },
  };
}

const areasOf = (self: FormatSelf) => rules.openRule(self).ranges.map(areaFrom);

const conditionalFormatType: HostType<FormatSelf> = {
  name: "ConditionalFormat",
  id: { name: "Id", get: (self) => self.cfId },
  properties: {
    Id: { since: "1.6", get: (self) => self.cfId },
    Type: { since: "1.6", get: (self) => typeName(rules.openRule(self)) },
    Priority: {
      since: "1.6",
      get: (self) => rules.rulesOfSheet(self.book, self.sheetId).findIndex((rule) => rule.cfId === self.cfId),
      set: (self, value) => {
        if (typeof value !== "number" || value < 0) throw new HostError("InvalidArgument");
        return rules.moveRule(self, value);
      },
    },
    StopIfTrue: {
      since: "1.6",
      get: (self) => rules.openRule(self).stopIfTrue,
      set: (self, value) => rules.changeRule(self, { stopIfTrue: value === true }),
    },
  },
  navigation: {
    ...kind("Custom", "Custom", customType),
    ...kind("CellValue", "CellValue", cellValueType),
    ...kind("ContainsText", "TextComparison", textType),
    ...kind("DataBar", "DataBar", dataBarType),
  },
  methods: {
    Delete: { since: "1.6", call: rules.deleteRule },
    GetRange: {
      since: "1.6",
      call: (self) => {
        const [area, ...more] = areasOf(self);
        if (!area || more.length > 0) throw new HostError("InvalidOperation"); // several areas: getRanges
        return rangeObject({ book: self.book, sheetId: self.sheetId, area });
      },
    },
    GetRanges: {
      since: "1.9",
      call: (self) =>
        object(rangeAreasType, { book: self.book, sheetId: self.sheetId, areas: areasOf(self) }),
    },
  },
};

const formatObject = (range: RangeSelf, cfId: string): HostObject =>
  object(conditionalFormatType, { book: range.book, sheetId: range.sheetId, cfId });

function find(range: RangeSelf, id: string): HostObject | null {
  return rules.rulesOf(range).some((rule) => rule.cfId === id) ? formatObject(range, id) : null;
}

export const conditionalFormatsType: HostType<RangeSelf> = {
  name: "ConditionalFormatCollection",
  items: (range) => rules.rulesOf(range).map((rule) => formatObject(range, rule.cfId)),
  methods: {
    Add: {
      since: "1.6",
      call: async (range, args) => {
        const fresh = args.string(0) === "DataBar" ? FRESH_BAR : FRESH[args.string(0)];
        if (!fresh) throw notImplemented(`ConditionalFormatCollection.add("${args.string(0)}")`);
        return formatObject(range, await rules.addRule(range, fresh));
      },
    },
    ClearAll: { since: "1.6", call: rules.clearRules },
    GetCount: { since: "1.6", call: (range) => rules.rulesOf(range).length },
    GetItem: {
      since: "1.6",
      call: (range, args) => {
        const found = find(range, args.string(0));
        if (!found) throw new HostError("ItemNotFound");
        return found;
      },
    },
    GetItemAt: {
      since: "1.6",
      call: (range, args) => {
        const rule = rules.rulesOf(range)[args.number(0)];
        if (!rule) throw new HostError("InvalidArgument");
        return formatObject(range, rule.cfId);
      },
    },
    GetItemOrNullObject: { since: "1.14", call: (range, args) => find(range, args.string(0)) },
  },
};
