import { sum } from "../base/sum";
import { summaryStrings } from "../../strings/summary";
import { isFormula } from "../base/cell-content";
import type { Area, CellContent, Formula, PageSetup, WorkbookEdit } from "../base/workbook-edit";
import { annexStyles, lineSize, TITLE_SIZE } from "./annex-look";
import type { AnnexCell, AnnexPlaces, AnnexTable } from "./annex-table";
import { ANNEX_SIZE } from "./looks";
import { pageBreaks, type RowGroup } from "./paginate";
import { landscapePage, OFFICIAL_MARGINS, printable, rowRoom, withBreaks } from "./paper";
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
/** Rows of the table that stay with what stands above it, and with the chart below. */
const KEPT_ROWS = 2;
/**
 * A sheet in the form of an official annex: title, subtitle, lines, a ruled table, notes, charts below it in rows of
 * their own, and a signature line; A4 across, one page wide, the headings on every page.
 */
export function annexEdits(table: AnnexTable): WorkbookEdit[] {
  const { sheet, columns, before = [], charts = [] } = table;
  const places = placesOf(table);
  const { width, header } = places;
  const heights = heightsOf(table, places);
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
    { kind: "row-heights", sheet, first: 0, heights },
    ...sideEdits({
      sheet,
      width,
      fontName: table.fonts.body.name,
      cells: [
        ...(table.side ?? []),
        ...(table.hints ?? []).map(
          (hint) => [summaryStrings.side.hint, hint, { numberFormat: "@" }] as const,
        ),
      ],
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
      setup: pageOf(table, places, heights),
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

/**
 * No chart is cut by the end of a page, and none stands alone below the table's headings: the table's last rows go
 * with it, and a table that is whole on one page has its headings on that page only.
 */
function pageOf(table: AnnexTable, places: AnnexPlaces, heights: readonly number[]): PageSetup {
  const { columns, typed = [] } = table;
  const { header, firstBody, firstAfter, rows, width } = places;
  const widths = columns.map((column) => column.width);
  const whole = landscapePage(header, { row: 0, column: 0, rows, columns: width }, OFFICIAL_MARGINS);
  const setup: PageSetup = {
    ...whole,
    centerHorizontally: true,
    ...(typed.length > 0 ? { blackAndWhite: true } : {}),
  };
  if (places.charts.length === 0) return setup;
  const page = rowRoom(widths, OFFICIAL_MARGINS);
  const room = { firstPage: page, laterPages: page - (heights[header] ?? 0) };
  const breaks = pageBreaks(rowGroups(places, heights, room.laterPages), heights, room);
  const isSplit = breaks.some((row) => row > firstBody && row < firstAfter);
  const { titleRows, ...untitled } = setup;
  const titled = isSplit && titleRows !== undefined ? { ...untitled, titleRows } : untitled;
  return withBreaks(titled, breaks, widths, printable(OFFICIAL_MARGINS).width);
}

/**
 * What stands above the table with its first rows, row by row, the last rows with the first chart where a page of so
 * many points has room for them, each further chart with what stands below it.
 */
function rowGroups(
  { firstBody, firstAfter, charts, rows }: AnnexPlaces,
  heights: readonly number[],
  room: number,
): readonly RowGroup[] {
  // The empty row above a chart begins its page, so that the chart's upper edge is not drawn on the page before.
  const firstRows = charts.map((row) => row - 1);
  const [firstChart = rows, nextChart = rows] = firstRows;
  const lastRows = rowsFrom(Math.max(firstAfter - KEPT_ROWS, firstBody + 1), firstAfter);
  const tail = lastRows.find((row) => sum(heights.slice(row, nextChart)) <= room) ?? firstChart;
  const begins = [0, ...rowsFrom(firstBody + KEPT_ROWS, tail), tail, ...firstRows.slice(1)];
  return begins.map((first, i) => ({ first, last: (begins[i + 1] ?? rows) - 1 }));
}

const rowsFrom = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(end - first, 0) }, (_, i) => first + i);

/** A row of the table, from edge to edge. */
const across = ({ width }: AnnexPlaces, row: number): Area => ({
  row,
  column: 0,
  rows: 1,
  columns: width,
});

const one = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

export type { AnnexCell, AnnexColumn, AnnexLine } from "./annex-table";
