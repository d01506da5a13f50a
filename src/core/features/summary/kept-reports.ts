import { quoteSheet } from "../../base/address";
import type { WorkbookEdit } from "../../base/workbook-edit";
import type { WorkbookSnapshot } from "../../base/snapshot";
import { isReportSheet } from "../../marks/report-mark";
import { valuesInPlace } from "./plan-freeze";

/**
 * A report that takes its figures from the summary (年终总结, in which people write, too) stays when that summary is
 * replaced: with the figures that it shows, as its formulas would lose the cells they refer to.
 */
export function keptReports(snapshot: WorkbookSnapshot, replaced: readonly string[]): WorkbookEdit[] {
  const gone = replaced.map((sheet) => `${quoteSheet(sheet)}!`);
  return snapshot.sheets
    .filter(
      ({ name, formulas }) =>
        !replaced.includes(name) &&
        isReportSheet(snapshot, name) &&
        formulas.some((row) =>
          row.some((cell) => typeof cell === "string" && gone.some((sheet) => cell.includes(sheet))),
        ),
    )
    .flatMap((sheet) => valuesInPlace(sheet, sheet.name));
}
