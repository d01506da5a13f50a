import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import type { SheetRole } from "../../marks/registry";
import { sheetRole } from "../../marks/sheet-role";
import type { IndicatorTable } from "./indicator-table";
import { recogniseIndicators, type RecogniseIndicatorsOptions } from "./recognise-indicators";

/**
 * The indicator tables of a workbook, sheet by sheet. Hidden sheets are passed over, and so are our own reports, for
 * 指标汇总 shows indicators that stand elsewhere, registers, 报送日历, sheets for units
 * and drafts for another year.
 */
export function attainWorkbook(
  snapshot: WorkbookSnapshot,
  options: RecogniseIndicatorsOptions = {},
): readonly IndicatorTable[] {
  return snapshot.sheets
    .filter((sheet) => sheet.visibility === "visible" && mayHoldIndicators(snapshot, sheet))
    .flatMap((sheet) => recogniseIndicators(sheet, options));
}

const NO_INDICATORS: readonly SheetRole[] = [
  ...(["report", "record", "register", "duties", "settings"] as const),
  ...(["unit", "draft", "rolling", "templates"] as const),
];

/** Of our own sheets only those of indicators and lists; what a register counts is no indicator. */
function mayHoldIndicators(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): boolean {
  const role = sheetRole(snapshot, sheet);
  return role === undefined || !NO_INDICATORS.includes(role);
}
