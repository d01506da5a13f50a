import type { CellContent, WorkbookEdit } from "../../edits/workbook-edit";
import { OFFICIAL_MARGINS } from "../../sheets/paper";
import { strings } from "../../../strings";
import { annexHeights } from "./annex-heights";
import { across, annexPlaces, CHART_ROWS, one, type AnnexPlaces } from "./annex-places";
import { annexSide } from "./annex-side";
import { annexStyles } from "./annex-styles";
import type { AnnexTable } from "./annex-table";

/**
 * A sheet in the form of an official annex: title, subtitle, lines, a ruled table, notes, charts below it in rows of
 * their own, and a signature line; A4 across, one page wide, the headings on every page.
 */
export function annexEdits(table: AnnexTable): WorkbookEdit[] {
  const { sheet, columns, before = [], charts = [] } = table;
  const places = annexPlaces(table);
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
    { kind: "row-heights", sheet, first: 0, heights: annexHeights(table, places) },
    ...annexSide(table, places),
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
        orientation: "landscape",
        paper: "A4",
        fitToWidth: 1,
        titleRows: [header, header],
        printArea: { row: 0, column: 0, rows: places.rows, columns: width },
        margins: OFFICIAL_MARGINS,
        centerFooter: strings.ledger.pageFooter,
        centerHorizontally: true,
        // A chart is not to be cut by the end of a page; nor is its upper edge to be drawn on the page before, so that
        // the empty row above it begins the new page.
        breaksBefore: places.charts.map((row) => row - 1),
      },
    },
  ];
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
