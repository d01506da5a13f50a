import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import type { SheetRole } from "../../marks/registry";
import { sheetRole } from "../../marks/sheet-role";
import { SheetCells } from "../sheet-cells";
import { indicatorHeaderAt } from "./find-header";

const NO_INDICATORS: readonly SheetRole[] = [
  ...(["report", "record", "register", "duties", "settings"] as const),
  ...(["unit", "draft", "rolling", "templates"] as const),
];

/**
 * The sheets on which indicators are looked for. Hidden ones are passed over, and so are our own reports, for 指标汇总
 * shows indicators that stand elsewhere, registers, 报送日历, sheets for units and drafts for another year.
 */
export function sheetsForIndicators(snapshot: WorkbookSnapshot): readonly SheetSnapshot[] {
  return snapshot.sheets.filter((sheet) => {
    const role = sheetRole(snapshot, sheet);
    return sheet.visibility === "visible" && (role === undefined || !NO_INDICATORS.includes(role));
  });
}

/**
 * Whether a row of the workbook is headed like an indicator table. Without one there are no indicators for certain;
 * with one its rows still have to be read, which takes much more.
 */
export function mayHoldIndicators(snapshot: WorkbookSnapshot): boolean {
  return sheetsForIndicators(snapshot).some((sheet) => {
    const cells = new SheetCells(sheet);
    for (let row = cells.firstRow; row <= cells.lastRow; row += 1)
      if (indicatorHeaderAt(cells, row) !== null) return true;
    return false;
  });
}
