import type { Area, CellContent, CellStyle, ChartSpec, WorkbookEdit } from "../edits/workbook-edit";
import type { OfficialFonts } from "../layout/fonts";
import { OFFICIAL_MARGINS } from "../layout/paper";
import { rowHeights, type MeasuredText } from "../layout/row-heights";
import { strings } from "../../strings";
import { MARK } from "./mark";

/** A cell and the text it will show, which its row must hold; a formula says nothing of that by itself. */
export type AnnexCell = { readonly content: CellContent; readonly shown: string };

export const cell = (content: CellContent, shown: string | number = String(content)): AnnexCell => ({
  content,
  shown: String(shown),
});

export type AnnexColumn = { readonly header: string; readonly width: number; readonly style?: CellStyle };

/** A line across the whole table: a heading or running text. */
export type AnnexLine = AnnexCell & { readonly kind: "heading" | "text" | "note" };

export type AnnexTable = {
  readonly sheet: string;
  /** The name the sheet will have in the end, which its mark holds; `sheet` where that is its name from the start. */
  readonly finalName?: string;
  readonly title: string;
  readonly subtitle: AnnexCell;
  /** Lines between the subtitle and the table. */
  readonly before?: readonly AnnexLine[];
  readonly columns: readonly AnnexColumn[];
  readonly body: readonly (readonly AnnexCell[])[];
  /** The last row of the body is a total. */
  readonly total?: boolean;
  /** Rows (of the body) and columns that the user fills in. */
  readonly typed?: readonly number[];
  readonly after?: readonly AnnexLine[];
  readonly charts?: readonly Omit<ChartSpec, "position">[];
  /** 填报单位、审核、日期 at the foot. */
  readonly signature?: string;
  /** Written to the right of the table, outside the print area, from row 1 down: label and value. */
  readonly side?: readonly (readonly [label: string, value: CellContent, style?: CellStyle])[];
  readonly fonts: OfficialFonts;
  /** Smaller than 五号 where many columns must fit. */
  readonly size?: number;
};

/** Where things stand; rows are 0-based. */
export const headerRowOf = (before: number): number => 2 + before;

const LEAST_HEIGHT = 21;
const CHART_ROWS = 17;
const CHART_ROW_HEIGHT = 18;
const TITLE_SIZE = 20;
const GRID = "#000000";
const INPUT_FILL = "#FFF2CC";

/**
 * A sheet in the form of an official annex: title, subtitle, lines, a ruled table, notes, charts below it in rows of
 * their own, and a signature line; A4 across, one page wide, the headings on every page.
 */
export function annexEdits(table: AnnexTable): WorkbookEdit[] {
  const { sheet, columns, body, fonts, before = [], after = [], charts = [], size = 10.5 } = table;
  const width = columns.length;
  const header = headerRowOf(before.length);
  const firstBody = header + 1;
  const firstAfter = firstBody + body.length;
  const firstChart = firstAfter + after.length + (charts.length > 0 ? 1 : 0);
  const signatureRow = firstChart + charts.length * (CHART_ROWS + 1);
  const rows = signatureRow + (table.signature === undefined ? 0 : 1);
  const across = (row: number): Area => ({ row, column: 0, rows: 1, columns: width });
  const block: Area = { row: header, column: 0, rows: body.length + 1, columns: width };
  const lines = [
    ...before.map((line, i) => ({ ...line, row: 2 + i })),
    ...after.map((line, i) => ({ ...line, row: firstAfter + i })),
    ...(table.signature === undefined
      ? []
      : [{ kind: "text" as const, ...cell(table.signature), row: signatureRow }]),
  ];
  const base: CellStyle = { fontName: fonts.body.name, fontSize: size, vertical: "center", wrap: true };
  const heading: CellStyle = { fontName: fonts.heading.name, bold: fonts.heading.bold };

  const head: (readonly CellContent[])[] = [[table.title], [table.subtitle.content]];
  const content = padded(
    [
      ...head,
      ...before.map((line) => [line.content]),
      columns.map((column) => column.header),
      ...body.map((row) => row.map((each) => each.content)),
      ...after.map((line) => [line.content]),
    ],
    width,
  );

  const texts: MeasuredText[] = [
    { at: across(0), text: table.title, size: TITLE_SIZE },
    { at: across(1), text: table.subtitle.shown, size },
    ...lines.map(({ row, shown, kind }) => ({ at: across(row), text: shown, size: lineSize(kind, size) })),
    ...columns.map(({ header: text }, column) => ({ at: one(header, column), text, size: size + 0.5 })),
    ...body.flatMap((row, i) =>
      row.map(({ shown }, column) => ({ at: one(firstBody + i, column), text: shown, size })),
    ),
  ];
  const heights = rowHeights(
    texts,
    rows,
    columns.map((column) => column.width),
    LEAST_HEIGHT,
  ).map((height, row) =>
    row >= firstChart && row < signatureRow ? CHART_ROW_HEIGHT : row === signatureRow ? 36 : height,
  );

  return [
    { kind: "add-sheet", sheet },
    { kind: "column-widths", sheet, first: 0, widths: columns.map((column) => column.width) },
    { kind: "style", sheet, at: { row: 0, column: 0, rows, columns: width }, style: base },
    {
      kind: "style",
      sheet,
      at: across(0),
      style: {
        fontName: fonts.title.name,
        bold: fonts.title.bold,
        fontSize: TITLE_SIZE,
        horizontal: "center",
      },
    },
    { kind: "style", sheet, at: across(1), style: { horizontal: "center" } },
    ...lines.map(({ row, kind }): WorkbookEdit => ({
      kind: "style",
      sheet,
      at: across(row),
      style: { horizontal: "left", fontSize: lineSize(kind, size), ...(kind === "heading" ? heading : {}) },
    })),
    { kind: "style", sheet, at: block, style: { grid: GRID, horizontal: "center" } },
    { kind: "style", sheet, at: across(header), style: { ...heading, fontSize: size + 0.5 } },
    ...(body.length === 0 ? [] : columnStyles(table, firstBody)),
    ...(table.total === true && body.length > 0
      ? [{ kind: "style" as const, sheet, at: across(firstAfter - 1), style: heading }]
      : []),
    { kind: "write", sheet, at: { row: 0, column: 0, rows: content.length, columns: width }, content },
    ...(table.signature === undefined
      ? []
      : [
          {
            kind: "write" as const,
            sheet,
            at: one(signatureRow, 0),
            content: [[table.signature]],
          },
        ]),
    ...[across(0), across(1), ...lines.map(({ row }) => across(row))].map((at): WorkbookEdit => ({
      kind: "merge",
      sheet,
      at,
    })),
    { kind: "row-heights", sheet, first: 0, heights },
    ...sideEdits(table, width, base),
    ...charts.map((chart, i): WorkbookEdit => ({
      kind: "chart",
      sheet,
      chart: {
        ...chart,
        position: {
          row: firstChart + i * (CHART_ROWS + 1),
          column: 0,
          rows: CHART_ROWS,
          columns: width,
        },
      },
    })),
    { kind: "freeze-rows", sheet, rows: before.length > 0 ? 1 : header + 1 },
    {
      kind: "page-setup",
      sheet,
      setup: {
        orientation: "landscape",
        paper: "A4",
        fitToWidth: 1,
        titleRows: [header, header],
        printArea: { row: 0, column: 0, rows, columns: width },
        margins: OFFICIAL_MARGINS,
        centerFooter: strings.ledger.pageFooter,
        centerHorizontally: true,
        // A chart is not to be cut by the end of a page.
        breaksBefore: charts.map((_, i) => firstChart + i * (CHART_ROWS + 1)),
      },
    },
  ];
}

const one = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
const lineSize = (kind: AnnexLine["kind"], size: number): number =>
  kind === "heading" ? 14 : kind === "text" ? 12 : size;

function columnStyles({ sheet, columns, body, typed = [] }: AnnexTable, row: number): WorkbookEdit[] {
  return columns.flatMap(({ style }, column) => {
    const at = { row, column, rows: body.length, columns: 1 };
    const own: CellStyle = { ...style, ...(typed.includes(column) ? { fill: INPUT_FILL } : {}) };
    return Object.keys(own).length === 0 ? [] : [{ kind: "style" as const, sheet, at, style: own }];
  });
}

/** The settings beside the table, and below them the mark that says who made the sheet. */
function sideEdits(
  { sheet, finalName = sheet, side = [] }: AnnexTable,
  width: number,
  base: CellStyle,
): WorkbookEdit[] {
  const column = width + 1;
  const all = [...side, [strings.summary.side.mark, finalName, { numberFormat: "@" }] as const];
  const mark: Area = one(all.length - 1, column + 1);
  return [
    { kind: "column-widths", sheet, first: width, widths: [12, 66, 78] },
    {
      kind: "style",
      sheet,
      at: { row: 0, column, rows: all.length, columns: 2 },
      style: { ...base, fontSize: 9, wrap: false, horizontal: "left" },
    },
    ...all.flatMap(([, , style], row): WorkbookEdit[] =>
      style === undefined ? [] : [{ kind: "style", sheet, at: one(row, column + 1), style }],
    ),
    {
      kind: "write",
      sheet,
      at: { row: 0, column, rows: all.length, columns: 2 },
      content: all.map(([label, value]) => [label, value]),
    },
    { kind: "name", sheet, name: MARK, at: mark, comment: strings.summary.nameComment.mark },
  ];
}

function padded(rows: readonly (readonly CellContent[])[], width: number): CellContent[][] {
  return rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
}
