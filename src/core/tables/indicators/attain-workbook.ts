import type { WorkbookSnapshot } from "../../base/snapshot";
import { isReportSheet } from "../../marks/report-mark";
import type { IndicatorTable } from "./indicator-table";
import { recogniseIndicators, type RecogniseIndicatorsOptions } from "./recognise-indicators";

/**
 * The indicator tables of a workbook, sheet by sheet. Hidden sheets are passed over, and so are our own reports: 指标汇总
 * shows indicators that stand elsewhere.
 */
export function attainWorkbook(
  snapshot: WorkbookSnapshot,
  options: RecogniseIndicatorsOptions = {},
): readonly IndicatorTable[] {
  return snapshot.sheets
    .filter(({ name, visibility }) => visibility === "visible" && !isReportSheet(snapshot, name))
    .flatMap((sheet) => recogniseIndicators(sheet, options));
}
