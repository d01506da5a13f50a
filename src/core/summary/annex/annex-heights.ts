import { rowHeights, type MeasuredText } from "../../sheets/row-heights";
import { across, one, type AnnexPlaces } from "./annex-places";
import { ANNEX_SIZE, lineSize, TITLE_SIZE, type AnnexTable } from "./annex-table";

const LEAST_HEIGHT = 21;
const CHART_ROW_HEIGHT = 18;
const SIGNATURE_HEIGHT = 36;

/** The height of every row in points, such that each text is shown whole. */
export function annexHeights(table: AnnexTable, places: AnnexPlaces): number[] {
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
