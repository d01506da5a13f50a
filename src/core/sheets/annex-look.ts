import type { CellStyle, WorkbookEdit } from "../base/workbook-edit";
import type { AnnexLine, AnnexPlaces, AnnexTable } from "./annex-table";
import { ANNEX_SIZE, INPUT_FILL } from "./looks";

export const TITLE_SIZE = 20;

/** The size of a line across the table, in points. */
export const lineSize = (kind: AnnexLine["kind"], size: number): number =>
  kind === "heading" ? 14 : kind === "text" ? 12 : size;

const GRID = "#000000";

/** The look of every cell for which no later style says otherwise. */
const baseStyle = ({ fonts, size = ANNEX_SIZE }: AnnexTable): CellStyle => ({
  fontName: fonts.body.name,
  fontSize: size,
  vertical: "center",
  wrap: true,
});

/** Fonts, alignment and lines of the whole annex, from the general to the particular. */
export function annexStyles(table: AnnexTable, places: AnnexPlaces): WorkbookEdit[] {
  const { sheet, body, fonts, size = ANNEX_SIZE } = table;
  const { width, header, rows, firstAfter } = places;
  const heading: CellStyle = { fontName: fonts.heading.name, bold: fonts.heading.bold };
  const title: CellStyle = {
    fontName: fonts.title.name,
    bold: fonts.title.bold,
    fontSize: TITLE_SIZE,
    horizontal: "center",
  };
  const style = (row: number, look: CellStyle, count = 1): WorkbookEdit => ({
    kind: "style",
    sheet,
    at: { row, column: 0, rows: count, columns: width },
    style: look,
  });
  return [
    { kind: "style", sheet, at: { row: 0, column: 0, rows, columns: width }, style: baseStyle(table) },
    style(0, title),
    style(1, { horizontal: "center" }),
    ...places.lines.map(({ row, kind }) =>
      style(row, {
        horizontal: "left",
        fontSize: lineSize(kind, size),
        ...(kind === "heading" ? heading : {}),
      }),
    ),
    ...(table.signatureSide === undefined ? [] : [style(places.end, { horizontal: table.signatureSide })]),
    style(header, { grid: GRID, horizontal: "center" }, body.length + 1),
    style(header, { ...heading, fontSize: size + 0.5 }),
    ...(body.length === 0 ? [] : columnStyles(table, places)),
    ...ownFormats(table, places),
    ...(table.total === true && body.length > 0 ? [style(firstAfter - 1, heading)] : []),
  ];
}

function ownFormats({ sheet, body }: AnnexTable, { firstBody }: AnnexPlaces): WorkbookEdit[] {
  return body.flatMap((cells, r) =>
    cells.flatMap(({ numberFormat }, column): WorkbookEdit[] =>
      numberFormat === undefined
        ? []
        : [
            {
              kind: "style",
              sheet,
              at: { row: firstBody + r, column, rows: 1, columns: 1 },
              style: { numberFormat },
            },
          ],
    ),
  );
}

function columnStyles({ sheet, columns, body, typed = [] }: AnnexTable, places: AnnexPlaces): WorkbookEdit[] {
  return columns.flatMap(({ style }, column) => {
    const at = { row: places.firstBody, column, rows: body.length, columns: 1 };
    const own: CellStyle = { ...style, ...(typed.includes(column) ? { fill: INPUT_FILL } : {}) };
    return Object.keys(own).length === 0 ? [] : [{ kind: "style" as const, sheet, at, style: own }];
  });
}
