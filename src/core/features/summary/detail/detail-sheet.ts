import type { Area, CellContent, CellStyle, WorkbookEdit } from "../../../base/workbook-edit";
import { landscapePage, LEDGER_MARGINS } from "../../../sheets/paper";
import type { OfficialFonts } from "../../../sheets/fonts";
import { summaryStrings } from "../../../../strings/summary";
import { detailBody } from "./detail-body";
import { DETAIL_FIRST_ROW, DETAIL_HEADER_ROW, DETAIL_HEADERS } from "./detail-columns";
import { detailHeights } from "./detail-heights";
import { DETAIL_LOOK, DETAIL_SIZE } from "./detail-look";
import type { DetailRow } from "./detail-rows";
import { detailSide } from "./detail-side";
import type { DetailBasis } from "./formula-parts";

/**
 * 汇总明细: a row for each measure and unit that leads it. All figures of the summary are counts over this sheet.
 *
 * @param settings The cells of 统计截止日 and 临期天数 on the main sheet.
 */
export function detailSheetEdits(
  rows: readonly DetailRow[],
  { sheet, finalName }: { readonly sheet: string; readonly finalName: string },
  settings: { readonly asOf: string; readonly warnDays: string },
  fonts: OfficialFonts,
  basis: DetailBasis,
): WorkbookEdit[] {
  const width = DETAIL_HEADERS.length;
  const texts = summaryStrings.detail;
  const body = detailBody(rows, basis);
  const whole: Area = { row: 0, column: 0, rows: DETAIL_FIRST_ROW + body.length, columns: width };
  const bodyRows = Math.max(body.length, 1);
  const widths = DETAIL_HEADERS.map((header) => DETAIL_LOOK[header].width);
  const base: CellStyle = { fontName: "宋体", fontSize: DETAIL_SIZE, vertical: "center", wrap: true };
  return [
    { kind: "add-sheet", sheet },
    { kind: "column-widths", sheet, first: 0, widths },
    { kind: "style", sheet, at: whole, style: base },
    {
      kind: "style",
      sheet,
      at: { ...whole, rows: 1 },
      style: { fontName: fonts.title.name, bold: fonts.title.bold, fontSize: 16, horizontal: "center" },
    },
    {
      kind: "style",
      sheet,
      at: { ...whole, row: DETAIL_HEADER_ROW, rows: bodyRows + 1 },
      style: { grid: "#A6A6A6" },
    },
    {
      kind: "style",
      sheet,
      at: { ...whole, row: DETAIL_HEADER_ROW, rows: 1 },
      style: { bold: true, fill: "#D9E2F3", horizontal: "center" },
    },
    ...DETAIL_HEADERS.flatMap((header, column): WorkbookEdit[] => {
      const { style } = DETAIL_LOOK[header];
      const at = { row: DETAIL_FIRST_ROW, column, rows: bodyRows, columns: 1 };
      return style === undefined ? [] : [{ kind: "style", sheet, at, style }];
    }),
    {
      kind: "write",
      sheet,
      at: { ...whole, rows: 3 },
      content: [line(texts.title), line(texts.note), [...DETAIL_HEADERS]],
    },
    ...(body.length === 0
      ? []
      : [
          {
            kind: "write" as const,
            sheet,
            at: { ...whole, row: DETAIL_FIRST_ROW, rows: body.length },
            content: body,
          },
        ]),
    { kind: "merge", sheet, at: { ...whole, rows: 1 } },
    { kind: "merge", sheet, at: { ...whole, row: 1, rows: 1 } },
    ...detailSide(sheet, finalName, settings),
    { kind: "row-heights", sheet, first: 0, heights: detailHeights(rows, body, widths) },
    { kind: "freeze-rows", sheet, rows: DETAIL_FIRST_ROW },
    {
      kind: "page-setup",
      sheet,
      setup: {
        ...landscapePage(DETAIL_HEADER_ROW, whole, LEDGER_MARGINS),
      },
    },
  ];
}

const line = (text: string): CellContent[] => DETAIL_HEADERS.map((_, i) => (i === 0 ? text : ""));
