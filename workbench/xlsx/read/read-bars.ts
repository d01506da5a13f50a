import {
  CFRuleType,
  type IConditionFormattingRule,
  type IDataBar,
} from "@univerjs/sheets-conditional-formatting";
import type { Piece } from "../package/xml";
import { attributesOf, tagsOf } from "../package/xml";

type Config = IConditionFormattingRule["rule"];
const isBar = (config: Config): config is IDataBar => config.type === CFRuleType.dataBar;

/** A data bar with the look that Excel 2010 and later keep in the sheet's extension: plain or fading, and of what is negative. */
export function withExtension(config: Config, rule: string, pieces: readonly Piece[]): Config {
  if (!isBar(config)) return config;
  const shown = attributesOf(tagsOf(rule, "dataBar")[0] ?? "")["showValue"] !== "0";
  const bar = extensionOf(rule, pieces);
  const gradient = attributesOf(tagsOf(bar, "dataBar")[0] ?? "")["gradient"] !== "0";
  const negative = attributesOf(tagsOf(bar, "negativeFillColor")[0] ?? "")["rgb"];
  return {
    ...config,
    isShowValue: shown,
    config: {
      ...config.config,
      isGradient: gradient,
      ...(negative !== undefined && { nativeColor: `#${negative.slice(-6)}` }),
    },
  };
}

/** The rule of the extension that this one names. */
function extensionOf(rule: string, pieces: readonly Piece[]): string {
  const [, id] = /<(?:\w+:)?id>(\{[^<]*\})</.exec(rule) ?? [];
  const list = id === undefined ? undefined : pieces.find(({ name }) => name === "extLst")?.text;
  if (id === undefined || list === undefined) return "";
  return list.split(/<(?=(?:\w+:)?cfRule\s)/).find((part) => part.includes(`id="${id}"`)) ?? "";
}
