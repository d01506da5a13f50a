import type { Area, CellContent, CellStyle, WorkbookEdit } from "../../edits/workbook-edit";
import { DATE_FORMAT } from "../../layout/ledger-columns";
import { LEDGER_MARGINS } from "../../layout/paper";
import { rowHeights, type MeasuredText } from "../../layout/row-heights";
import type { OfficialFonts } from "../../layout/fonts";
import { strings } from "../../../strings";
import { MARK } from "../mark";
import {
  DETAIL_FIRST_ROW,
  DETAIL_HEADER_ROW,
  DETAIL_HEADERS,
  DETAIL_SIDE,
  DONE_WORDS,
  detailColumn,
  type DetailHeader,
} from "./detail-columns";
import { measureCells } from "./detail-formulas";
import type { DetailRow } from "./detail-rows";

const SIZE = 9;
const LEAST_HEIGHT = 18;
const TEXT: CellStyle = { numberFormat: "@" };
const DATE: CellStyle = { numberFormat: DATE_FORMAT, horizontal: "center" };
const CENTER: CellStyle = { horizontal: "center" };

const LOOK: Readonly<Record<DetailHeader, { readonly width: number; readonly style?: CellStyle }>> = {
  方案: { width: 48, style: { ...CENTER, ...TEXT } },
  编号: { width: 57, style: { ...CENTER, ...TEXT } },
  牵头单位: { width: 84, style: TEXT },
  措施计数: { width: 33, style: CENTER },
  任务计数: { width: 33, style: CENTER },
  工作措施: { width: 210 },
  完成时限: { width: 69 },
  截止日期: { width: 60, style: DATE },
  填报情况: { width: 96 },
  办结: { width: 33, style: CENTER },
  完成日期: { width: 60, style: DATE },
  督办状态: { width: 48, style: CENTER },
  剩余天数: { width: 36, style: CENTER },
  // Text format: what is kept word for word must not be read as a date or a number.
  时限原文: { width: 69, style: TEXT },
  时限读法: { width: 60, style: DATE },
  填报原文: { width: 72, style: TEXT },
  办结读法: { width: 33, style: CENTER },
  完成日读法: { width: 60, style: DATE },
  单位原文: { width: 72, style: TEXT },
  核对: { width: 72 },
};

/** What a measure's further rows, one for each other unit, repeat of its first. */
const REPEATED: readonly DetailHeader[] = [
  "工作措施",
  "完成时限",
  "截止日期",
  "填报情况",
  "办结",
  "完成日期",
  "督办状态",
  "剩余天数",
];

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
): WorkbookEdit[] {
  const width = DETAIL_HEADERS.length;
  const texts = strings.summary.detail;
  const body = bodyOf(rows);
  const whole: Area = { row: 0, column: 0, rows: DETAIL_FIRST_ROW + body.length, columns: width };
  const bodyRows = Math.max(body.length, 1);
  const widths = DETAIL_HEADERS.map((header) => LOOK[header].width);
  const base: CellStyle = { fontName: "宋体", fontSize: SIZE, vertical: "center", wrap: true };
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
      const { style } = LOOK[header];
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
    ...sideEdits(sheet, finalName, settings),
    { kind: "row-heights", sheet, first: 0, heights: heightsOf(rows, body, widths) },
    { kind: "freeze-rows", sheet, rows: DETAIL_FIRST_ROW },
    {
      kind: "page-setup",
      sheet,
      setup: {
        orientation: "landscape",
        paper: "A4",
        fitToWidth: 1,
        titleRows: [DETAIL_HEADER_ROW, DETAIL_HEADER_ROW],
        printArea: whole,
        margins: LEDGER_MARGINS,
        centerFooter: strings.ledger.pageFooter,
      },
    },
  ];
}

function bodyOf(rows: readonly DetailRow[]): CellContent[][] {
  let first = DETAIL_FIRST_ROW + 1;
  return rows.map((detail, i) => {
    const row = DETAIL_FIRST_ROW + 1 + i;
    if (detail.first) first = row;
    const cells: Partial<Record<DetailHeader, CellContent>> = detail.first
      ? measureCells(detail, row)
      : {
          ...repeats(first),
          方案: detail.label,
          编号: detail.id,
          牵头单位: detail.unit,
          措施计数: 0,
          任务计数: 0,
        };
    return DETAIL_HEADERS.map((header) => cells[header] ?? "");
  });
}

const repeats = (row: number): Partial<Record<DetailHeader, CellContent>> =>
  Object.fromEntries(REPEATED.map((header) => [header, `=${detailColumn(header)}${row}`]));

function sideEdits(
  sheet: string,
  finalName: string,
  settings: { readonly asOf: string; readonly warnDays: string },
): WorkbookEdit[] {
  const { column } = DETAIL_SIDE;
  const { side } = strings.summary;
  const rows: CellContent[][] = [
    [side.asOf, `=INT(N(${settings.asOf}))`],
    [side.warnDays, `=N(${settings.warnDays})`],
    [side.mark, finalName],
    ...DONE_WORDS.map((word, i): CellContent[] => [i === 0 ? side.doneWords : "", word]),
  ];
  const at: Area = { row: 0, column, rows: rows.length, columns: 2 };
  return [
    { kind: "column-widths", sheet, first: column, widths: [72, 66] },
    { kind: "style", sheet, at, style: { fontName: "宋体", fontSize: SIZE, horizontal: "left" } },
    { kind: "style", sheet, at: { ...at, column: column + 1, rows: 1, columns: 1 }, style: DATE },
    // Before the words are written: 100% and 1 are texts here.
    {
      kind: "style",
      sheet,
      at: { ...at, row: 2, column: column + 1, rows: rows.length - 2, columns: 1 },
      style: TEXT,
    },
    { kind: "write", sheet, at, content: rows },
    {
      kind: "name",
      sheet,
      name: MARK,
      at: { row: 2, column: column + 1, rows: 1, columns: 1 },
      comment: strings.summary.nameComment.mark,
    },
  ];
}

function heightsOf(
  rows: readonly DetailRow[],
  body: readonly (readonly CellContent[])[],
  widths: readonly number[],
): number[] {
  const text = (row: number, header: DetailHeader, shown: string): MeasuredText => ({
    at: { row, column: DETAIL_HEADERS.indexOf(header), rows: 1, columns: 1 },
    text: shown,
    size: SIZE,
  });
  const texts = rows.flatMap(({ task, unit }, i) => {
    const row = DETAIL_FIRST_ROW + i;
    return [
      text(row, "工作措施", task.measure || task.task),
      text(row, "完成时限", task.deadline.text),
      text(row, "牵头单位", unit),
      text(row, "单位原文", String(body[i]?.[DETAIL_HEADERS.indexOf("单位原文")] ?? "")),
      text(row, "填报情况", `${task.progressText}|0000000000|00000`),
      text(row, "填报原文", String(body[i]?.[DETAIL_HEADERS.indexOf("填报原文")] ?? "")),
    ];
  });
  const heights = rowHeights(texts, DETAIL_FIRST_ROW + rows.length, widths, LEAST_HEIGHT);
  return heights.map((height, row) => (row === 0 ? 30 : row === DETAIL_HEADER_ROW ? 33 : height));
}

const line = (text: string): CellContent[] => DETAIL_HEADERS.map((_, i) => (i === 0 ? text : ""));
