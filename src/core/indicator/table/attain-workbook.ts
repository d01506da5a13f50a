import type { WorkbookSnapshot } from "../../snapshot/snapshot";
import type { IndicatorTable } from "./indicator-table";
import { recogniseIndicators, type RecogniseIndicatorsOptions } from "./recognise-indicators";

/** The indicator tables of a workbook, sheet by sheet; hidden sheets are passed over. */
export function attainWorkbook(
  { sheets }: Pick<WorkbookSnapshot, "sheets">,
  options: RecogniseIndicatorsOptions = {},
): readonly IndicatorTable[] {
  return sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap((sheet) => recogniseIndicators(sheet, options));
}
