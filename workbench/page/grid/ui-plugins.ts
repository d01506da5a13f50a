import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNoteUIPlugin } from "@univerjs/sheets-note-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsSortUIPlugin } from "@univerjs/sheets-sort-ui";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import type { PluginWithConfig } from "../../engine/plugins";
import { gridFonts } from "./fonts";
import "@univerjs/ui/facade";
import "@univerjs/docs-ui/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/sheets-formula-ui/facade";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-filter-ui/lib/index.css";
import "@univerjs/sheets-sort-ui/lib/index.css";
import "@univerjs/sheets-table-ui/lib/index.css";
import "@univerjs/sheets-note-ui/lib/index.css";

/** Drawing and the workbench shell: registered before the engine's plugins. */
export function shellPlugins(container: HTMLElement): readonly PluginWithConfig[] {
  return [
    [UniverRenderEnginePlugin],
    [
      UniverUIPlugin,
      { container, ribbonType: "simple", disableAutoFocus: true, customFontFamily: gridFonts },
    ],
    [UniverDocsPlugin],
    [UniverDocsUIPlugin],
  ];
}

/** The plugins that show what the engine's plugins do: registered after those. */
export const windowPlugins: readonly PluginWithConfig[] = [
  [UniverSheetsUIPlugin, { disableForceStringAlert: true }],
  [UniverSheetsFormulaUIPlugin],
  [UniverSheetsNumfmtUIPlugin],
  [UniverSheetsDataValidationUIPlugin],
  [UniverSheetsConditionalFormattingUIPlugin],
  [UniverSheetsFilterUIPlugin],
  [UniverSheetsSortUIPlugin],
  // The tag with the table's name would cover the heading of a table that begins in row 1; Excel has none.
  [UniverSheetsTableUIPlugin, { hideAnchor: true }],
  [UniverSheetsNoteUIPlugin],
];
