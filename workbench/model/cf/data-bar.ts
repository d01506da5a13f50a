import {
  CFRuleType,
  CFValueType,
  type IDataBar,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { HostError, notImplemented } from "../../wire/host-error";
import { object, type HostType, type Property } from "../../wire/host-type";
import { changeRule, openRule, type FormatSelf, type Rule } from "./rules";

/** Data bars. The engine knows their ends, colours and gradient. */

const isDataBar = (rule: Rule["rule"]): rule is IDataBar => rule.type === CFRuleType.dataBar;

function barOf(self: FormatSelf): IDataBar {
  const { rule } = openRule(self);
  if (!isDataBar(rule)) throw new HostError("InvalidOperation");
  return rule;
}

const setConfig = (self: FormatSelf, change: Partial<IDataBar["config"]>) => {
  const bar = barOf(self);
  return changeRule(self, { rule: { ...bar, config: { ...bar.config, ...change } } });
};

const VALUE_TYPE: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

function end(key: "min" | "max"): Property<FormatSelf> {
  return {
    since: "1.6",
    get: (self) => {
      const { type, value } = barOf(self).config[key];
      const name = Object.keys(VALUE_TYPE).find((item) => VALUE_TYPE[item] === type);
      return { type: name, ...(value === undefined ? {} : { formula: String(value) }) };
    },
    set: (self, input) => {
      const { type = "", formula } = input as { type?: string; formula?: string };
      // Automatic ends are the lowest and the highest value here.
      const kind = VALUE_TYPE[type] ?? (type === "Automatic" ? CFValueType[key] : undefined);
      if (kind === undefined) throw new HostError("InvalidArgument");
      const text = formula?.replace(/^=/, "");
      const value =
        text === undefined || text === ""
          ? undefined
          : kind === CFValueType.formula
            ? `=${text}`
            : Number(text);
      if (typeof value === "number" && Number.isNaN(value))
        throw notImplemented("DataBar rule with a formula");
      const config: IValueConfig = { type: kind, ...(value === undefined ? {} : { value }) };
      return setConfig(self, { [key]: config });
    },
  };
}

const color = (key: "positiveColor" | "nativeColor"): Property<FormatSelf> => ({
  since: "1.6",
  get: (self) => barOf(self).config[key],
  set: (self, value) => setConfig(self, { [key]: String(value) }),
});

const positiveType: HostType<FormatSelf> = {
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: color("positiveColor"),
    GradientFill: {
      since: "1.6",
      get: (self) => barOf(self).config.isGradient,
      set: (self, value) => setConfig(self, { isGradient: value === true }),
    },
  },
};
const negativeType: HostType<FormatSelf> = {
  name: "ConditionalDataBarNegativeFormat",
  properties: { FillColor: color("nativeColor") },
};

export const dataBarType: HostType<FormatSelf> = {
  name: "DataBarConditionalFormat",
  properties: {
    LowerBoundRule: end("min"),
    UpperBoundRule: end("max"),
    ShowDataBarOnly: {
      since: "1.6",
      get: (self) => !barOf(self).isShowValue,
      set: (self, value) => changeRule(self, { rule: { ...barOf(self), isShowValue: value !== true } }),
    },
  },
  navigation: {
    PositiveFormat: { since: "1.6", get: (self) => object(positiveType, self) },
    NegativeFormat: { since: "1.6", get: (self) => object(negativeType, self) },
  },
};

/** A new data bar, in Excel's own blue. */
export const FRESH_BAR: IDataBar = {
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
