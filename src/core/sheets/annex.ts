import { isFormula } from "../base/cell-content";
import type { Area, CellContent, Formula, WorkbookEdit } from "../base/workbook-edit";
import { annexStyles, lineSize, TITLE_SIZE } from "./annex-look";
import type { AnnexCell, AnnexPlaces, AnnexTable } from "./annex-table";
import { ANNEX_SIZE } from "./looks";
import { landscapePage, OFFICIAL_MARGINS } from "./paper";
import { rowHeights, type MeasuredText } from "./row-heights";
import { sideEdits } from "./side-cells";

export function cell(content: Exclude<CellContent, Formula>): AnnexCell;
export function cell(content: CellContent, shown: string | number): AnnexCell;
export function cell(content: CellContent, shown?: string | number): AnnexCell {
  return { content, shown: String(shown ?? (isFormula(content) ? "" : content)) };
}

/** The table's heading row, 0-based, when so many lines stand above it. */
export const headerRowOf = (before: number): number => 2 + before;

/** Rows a chart takes below the table. */
const CHART_ROWS = 17;
/** Points. */
const LEAST_HEIGHT = 21;
const CHART_ROW_HEIGHT = 18;
const SIGNATURE_HEIGHT = 36;

/**
 * A sheet in the form of an official annex: title, subtitle, lines, a ruled table, notes, charts below it in rows of
 * their own, and a signature line; A4 across, one page wide, the headings on every page.
 */
export function annexEdits(table: AnnexTable): WorkbookEdit[] {
  const { sheet, columns, before = [], charts = [] } = table;
  const places = placesOf(table);
  const { width, header } = places;
  return [
    { kind: "add-sheet", sheet },
    { kind: "column-widths", sheet, first: 0, widths: columns.map((column) => column.width) },
    ...annexStyles(table, places),
    ...contentEdits(table, places),
    ...[0, 1, ...places.lines.map(({ row }) => row)].map((row): WorkbookEdit => ({
      kind: "merge",
      sheet,
      at: across(places, row),
    })),
    { kind: "row-heights", sheet, first: 0, heights: heightsOf(table, places) },
    ...sideEdits({
      sheet,
      width,
      fontName: table.fonts.body.name,
      cells: table.side ?? [],
      ...(table.finalName === undefined ? {} : { finalName: table.finalName }),
    }),
    ...charts.map((chart, i): WorkbookEdit => ({
      kind: "chart",
      sheet,
      chart: {
        ...chart,
        position: { row: places.charts[i] ?? places.end, column: 0, rows: CHART_ROWS, columns: width },
      },
    })),
    { kind: "freeze-rows", sheet, rows: before.length > 0 ? 1 : header + 1 },
    {
      kind: "page-setup",
      sheet,
      setup: {
        ...landscapePage(header, { row: 0, column: 0, rows: places.rows, columns: width }, OFFICIAL_MARGINS),
        centerHorizontally: true,
        // No chart may be cut by the end of a page. A new page begins with the empty row above the chart, so that the
        // chart's upper edge is not drawn on the page before.
        breaksBefore: places.charts.map((row) => row - 1),
      },
    },
  ];
}

/** Title, subtitle, lines, table, lines, charts in rows of their own, signature. */
function placesOf(table: AnnexTable): AnnexPlaces {
  const { columns, body, before = [], after = [], charts = [], signature } = table;
  const header = headerRowOf(before.length);
  const firstBody = header + 1;
  const firstAfter = firstBody + body.length;
  const firstChart = firstAfter + after.length + (charts.length > 0 ? 1 : 0);
  const end = firstChart + charts.length * (CHART_ROWS + 1);
  return {
    width: columns.length,
    header,
    firstBody,
    firstAfter,
    charts: charts.map((_, i) => firstChart + i * (CHART_ROWS + 1)),
    end,
    rows: end + (signature === undefined ? 0 : 1),
    lines: [
      ...before.map((line, i) => ({ ...line, row: headerRowOf(i) })),
      ...after.map((line, i) => ({ ...line, row: firstAfter + i })),
      ...(signature === undefined ? [] : [{ kind: "text" as const, ...cell(signature), row: end }]),
    ],
  };
}

/** All cells above the charts in one block, and the signature below them. */
function contentEdits(table: AnnexTable, { width, end }: AnnexPlaces): WorkbookEdit[] {
  const { sheet, columns, body, before = [], after = [], signature } = table;
  const rows: readonly (readonly CellContent[])[] = [
    [table.title],
    [table.subtitle.content],
    ...before.map((line) => [line.content]),
    columns.map((column) => column.header),
    ...body.map((row) => row.map((each) => each.content)),
    ...after.map((line) => [line.content]),
  ];
  const content = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
  return [
    { kind: "write", sheet, at: { row: 0, column: 0, rows: content.length, columns: width }, content },
    ...(signature === undefined
      ? []
      : [{ kind: "write" as const, sheet, at: one(end, 0), content: [[signature]] }]),
  ];
}

/** The height of every row in points, such that each text is shown whole. */
function heightsOf(table: AnnexTable, places: AnnexPlaces): number[] {
  const { columns, body, size = ANNEX_SIZE } = table;
  const texts: MeasuredText[] = [
    { at: across(places, 0), text: table.title, size: TITLE_SIZE },
    { at: across(places, 1), text: table.subtitle.shown, size },
    ...places.lines.map(({ row, shown, kind }) => ({
      at: across(places, row),
      text: shown,
      size: lineSize(kind, size),
    })),
    ...columns.map(({ header: text }, column) => ({
      at: one(places.header, column),
      text,
      size: size + 0.5,
    })),
    ...body.flatMap((row, i) =>
      row.map(({ shown }, column) => ({ at: one(places.firstBody + i, column), text: shown, size })),
    ),
  ];
  const widths = columns.map((column) => column.width);
  const firstChart = places.charts[0] ?? places.end;
  return rowHeights(texts, places.rows, widths, LEAST_HEIGHT).map((height, row) => {
    if (row < firstChart) return height;
    return row < places.end ? CHART_ROW_HEIGHT : SIGNATURE_HEIGHT;
  });
}

/** A row of the table, from edge to edge. */
const across = ({ width }: AnnexPlaces, row: number): Area => ({
  row,
  column: 0,
  rows: 1,
  columns: width,
});

const one = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

export type { AnnexCell, AnnexColumn, AnnexLine } from "./annex-table";
