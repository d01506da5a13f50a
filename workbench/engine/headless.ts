import "./iterator-some";
import "./unseen-formulas";
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import sheets from "@univerjs/sheets/locale/zh-CN";
import dataValidation from "@univerjs/sheets-data-validation/locale/zh-CN";
import filter from "@univerjs/sheets-filter/locale/zh-CN";
import formula from "@univerjs/sheets-formula/locale/zh-CN";
import table from "@univerjs/sheets-table/locale/zh-CN";
import type { Engine } from "./engine";
import { enginePlugins } from "./plugins";
import { undoSteps } from "./undo-steps";

/** The spreadsheet engine without a window: for tests and the command line. */
export function createHeadlessEngine(): Engine {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(sheets, formula, table, filter, dataValidation) },
    logLevel: LogLevel.ERROR,
    override: [undoSteps],
  });
  for (const [plugin, config] of enginePlugins) univer.registerPlugin(plugin, config);
  return { univer, api: FUniver.newAPI(univer) };
}
