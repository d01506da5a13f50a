import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import { sheetRole } from "../../marks/sheet-role";
import type { IndicatorTable } from "./indicator-table";
import { recogniseIndicators, type RecogniseIndicatorsOptions } from "./recognise-indicators";

/**
 * The indicator tables of a workbook, sheet by sheet. Hidden sheets are passed over, and so are our own reports, for
 * 指标汇总 shows indicators that stand elsewhere, registers, 报送日历 and
 * sheets for units.
 */
export function attainWorkbook(
  snapshot: WorkbookSnapshot,
  options: RecogniseIndicatorsOptions = {},
): readonly IndicatorTable[] {
  return snapshot.sheets
    .filter((sheet) => sheet.visibility === "visible" && mayHoldIndicators(snapshot, sheet))
    .flatMap((sheet) => recogniseIndicators(sheet, options));
}

/** Of our own sheets only those of indicators and lists; what a register counts is no indicator. */
function mayHoldIndicators(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): boolean {
  const role = sheetRole(snapshot, sheet);
  return role === undefined || !["report", "record", "register", "duties", "settings", "unit"].includes(role);
}
