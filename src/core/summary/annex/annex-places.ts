import type { Area } from "../../edits/workbook-edit";
import { cell, type AnnexLine, type AnnexTable } from "./annex-table";

/** The table's heading row, 0-based, when so many lines stand above it. */
export const headerRowOf = (before: number): number => 2 + before;

/** Rows a chart takes below the table. */
export const CHART_ROWS = 17;

/** A line across the table with the row it stands in. */
export type PlacedLine = AnnexLine & { readonly row: number };

/** Where the parts of an annex stand; rows are 0-based. */
export type AnnexPlaces = {
  readonly width: number;
  readonly header: number;
  readonly firstBody: number;
  /** The row below the body. */
  readonly firstAfter: number;
  /** The first row of each chart, in their order. */
  readonly charts: readonly number[];
  /** The row below all tables and charts; it holds the signature where there is one. */
  readonly end: number;
  readonly rows: number;
  /** The lines before and after the table, and the signature. */
  readonly lines: readonly PlacedLine[];
};

/** Title, subtitle, lines, table, lines, charts in rows of their own, signature. */
export function annexPlaces(table: AnnexTable): AnnexPlaces {
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

/** A row of the table, from edge to edge. */
export const across = ({ width }: AnnexPlaces, row: number): Area => ({
  row,
  column: 0,
  rows: 1,
  columns: width,
});

export const one = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
