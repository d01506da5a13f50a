import type { Area } from "../../src/core/base/workbook-edit";
import type { ChartState } from "./charts";

/** The parts of a workbook that the grid's engine does not keep: print settings, protection, table styles. */
export type PageState = {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  /** Percent, or pages across and down (0 = as many as needed). */
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  /** Printed without fills and colours. */
  blackAndWhite: boolean;
  printArea?: Area;
  titleRows?: Area;
  titleColumns?: Area;
  header: HeaderFooterText;
  footer: HeaderFooterText;
  /** 0-based rows that begin a page. */
  rowBreaks: number[];
};
export type HeaderFooterText = { left: string; center: string; right: string };

export type SheetExtras = {
  page: PageState;
  protected: boolean;
  veryHidden: boolean;
  /** Table styles by the engine's table id, as Excel names them (TableStyleMedium2). */
  tableStyles: Map<string, string>;
  /** The tables whose last row is their totals, by the engine's table id. */
  tablesWithTotals: Set<string>;
  charts: ChartState[];
  /** The add-in's own notes about a sheet (`worksheet.customProperties`). Names and their comments stay with the engine. */
  customProperties: Map<string, string>;
};

export type WorkbookExtras = {
  name: string;
  /** 审阅 → 保护工作簿: sheets can be neither added, removed nor renamed. */
  structureProtected: boolean;
  /** Settings the add-in keeps in the document. */
  settings: Map<string, unknown>;
  sheets: Map<string, SheetExtras>;
  /**
   * The file it was opened from. Parts of the file that this program does not understand are saved again from there
   * (`workbench/xlsx`).
   */
  source?: Uint8Array;
};

/** Excel's own defaults for a new sheet (normal margins, portrait, A4 in the Chinese locale). */
export function defaultPage(): PageState {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    blackAndWhite: false,
    header: { left: "", center: "", right: "" },
    footer: { left: "", center: "", right: "" },
    rowBreaks: [],
  };
}

export function defaultSheetExtras(): SheetExtras {
  return {
    page: defaultPage(),
    protected: false,
    veryHidden: false,
    tableStyles: new Map(),
    tablesWithTotals: new Set(),
    charts: [],
    customProperties: new Map(),
  };
}

export function defaultWorkbookExtras(name: string): WorkbookExtras {
  return { name, structureProtected: false, settings: new Map(), sheets: new Map() };
}
