import { formula } from "../../../base/cell-content";
import type { Area, CellContent, CellStyle, WorkbookEdit } from "../../../base/workbook-edit";
import { landscapePage, LEDGER_MARGINS } from "../../../sheets/paper";
import type { OfficialFonts } from "../../../sheets/fonts";
import { summaryStrings } from "../../../../strings/summary";
import { rowHeights, type MeasuredText } from "../../../sheets/row-heights";
import { OWN_NAMES } from "../../../marks/registry";
import { DATE, DETAIL_COLUMNS, TEXT } from "./detail-columns";
import {
  DETAIL_FIRST_ROW,
  DETAIL_HEADER_ROW,
  DETAIL_HEADERS,
  DETAIL_SIDE,
  detailColumn,
} from "./detail-place";
import type { DetailRow } from "./detail-rows";
import { statusCells, type At, type DetailBasis } from "./detail-status";

const DETAIL_SIZE = 9;
/** Points. */
const LEAST_HEIGHT = 18;

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
  const widths = DETAIL_COLUMNS.map((column) => column.width);
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
    ...DETAIL_COLUMNS.flatMap(({ style }, column): WorkbookEdit[] => {
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
      setup: landscapePage(DETAIL_HEADER_ROW, whole, LEDGER_MARGINS),
    },
  ];
}

const line = (text: string): CellContent[] => DETAIL_HEADERS.map((_, i) => (i === 0 ? text : ""));

/** The cells of the body: a measure's first row refers to the list, its further rows to that first row. */
function detailBody(rows: readonly DetailRow[], basis: DetailBasis): CellContent[][] {
  let first = DETAIL_FIRST_ROW + 1;
  return rows.map((row, i) => {
    const number = DETAIL_FIRST_ROW + 1 + i;
    if (!row.first) {
      return DETAIL_COLUMNS.map(({ header, further }) =>
        further === undefined ? formula(`${detailColumn(header)}${first}`) : further({ row }),
      );
    }
    first = number;
    const at: At = (header) => `${detailColumn(header)}${number}`;
    const cells = { row, at, status: statusCells(row, at, basis) };
    return DETAIL_COLUMNS.map(({ content }) => content(cells));
  });
}

/** Beside the table: the day and the warning days, as the main sheet has them, and the mark. */
function detailSide(
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

/** The height of every row in points; formulas are measured by the text they show today. */
function detailHeights(
  rows: readonly DetailRow[],
  body: readonly (readonly CellContent[])[],
  widths: readonly number[],
): number[] {
  const texts = rows.flatMap((row, i) =>
    DETAIL_COLUMNS.flatMap(({ shown }, column): MeasuredText[] => {
      const content = body[i]?.[column];
      const text = shown?.(row) ?? (typeof content === "string" ? content : "");
      const at = { row: DETAIL_FIRST_ROW + i, column, rows: 1, columns: 1 };
      return text === "" ? [] : [{ at, text, size: DETAIL_SIZE }];
    }),
  );
  const heights = rowHeights(texts, DETAIL_FIRST_ROW + rows.length, widths, LEAST_HEIGHT);
  return heights.map((height, row) => (row === 0 ? 30 : row === DETAIL_HEADER_ROW ? 33 : height));
}
