import { formula } from "../../../base/cell-content";
import type { Area, CellContent, WorkbookEdit } from "../../../base/workbook-edit";
import { summaryStrings } from "../../../../strings/summary";
import { OWN_NAMES } from "../../../marks/registry";
import { DETAIL_SIDE } from "./detail-columns";
import { DATE, DETAIL_SIZE, TEXT } from "./detail-look";

/** Beside the table: the day and the warning days, as the main sheet has them, and the mark. */
export function detailSide(
  sheet: string,
  finalName: string,
  settings: { readonly asOf: string; readonly warnDays: string },
): WorkbookEdit[] {
  const { column } = DETAIL_SIDE;
  const { side } = summaryStrings;
  const rows: CellContent[][] = [
    [side.asOf, formula(`INT(N(${settings.asOf}))`)],
    [side.warnDays, formula(`N(${settings.warnDays})`)],
    [side.mark, finalName],
  ];
  const at: Area = { row: 0, column, rows: rows.length, columns: 2 };
  return [
    { kind: "column-widths", sheet, first: column, widths: [72, 66] },
    { kind: "style", sheet, at, style: { fontName: "宋体", fontSize: DETAIL_SIZE, horizontal: "left" } },
    { kind: "style", sheet, at: { ...at, column: column + 1, rows: 1, columns: 1 }, style: DATE },
    {
      kind: "style",
      sheet,
      at: { ...at, row: 2, column: column + 1, rows: 1, columns: 1 },
      style: TEXT,
    },
    { kind: "write", sheet, at, content: rows },
    {
      kind: "name",
      sheet,
      name: OWN_NAMES.report.name,
      at: { row: 2, column: column + 1, rows: 1, columns: 1 },
      comment: summaryStrings.nameComment.mark,
    },
  ];
}
