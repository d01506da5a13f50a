import type { PluginCtor } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "./alike-formulas";
import "./quick-formulas";
import "./quick-types";
import "./blank-keys";
import "./buffers-let-go";
import "./calculation-run";
import "./formulas-concerned";
import "./formulas-of-sheet";
import "./gone-sheets";
import "./hidden-rows";
import "./index-of-values";
import "./matrix-walk";
import "./names-of-deleted";
import "./nodes-asked-once";
import "./read-formulas";
import "./text-constants";
import "./texts-let-go";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-filter/facade";
import "@univerjs/sheets-sort/facade";
import "@univerjs/sheets-table/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-note/facade";

export type PluginWithConfig = readonly [plugin: PluginCtor, config?: object];

/** The engine's plugins, with or without a window. The grid adds those for drawing and menus. */
export const enginePlugins: readonly PluginWithConfig[] = [
  [UniverFormulaEnginePlugin],
  [UniverSheetsPlugin],
  // 0 = compute every formula when a file is opened, so that no stale cached value is shown.
  [UniverSheetsFormulaPlugin, { initialFormulaComputing: 0 }],
  [UniverSheetsNumfmtPlugin],
  [UniverSheetsFilterPlugin],
  [UniverSheetsSortPlugin],
  [UniverDataValidationPlugin],
  [UniverSheetsDataValidationPlugin],
  [UniverSheetsConditionalFormattingPlugin],
  [UniverSheetsTablePlugin],
  [UniverSheetsNotePlugin],
];
