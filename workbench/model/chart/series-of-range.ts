import type { Area } from "../../../src/core/base/workbook-edit";
import type { ChartCells, ChartSeriesState } from "../../book/charts";
import { mapCells, valueOf } from "../base/cells";
import type { RangeSelf } from "../base/selves";

/**
 * The series Excel makes of a block: one a column (or a row), with the first row as their names and the first column
 * as categories where those hold texts. `Auto` takes the longer side for the categories.
 */
export function seriesOfRange(range: RangeSelf, seriesBy: string): ChartSeriesState[] {
  const { area } = range;
  const values = mapCells(range, valueOf);
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && area.columns > area.rows);
  const isText = (value: unknown) => typeof value === "string";
  const headRow = area.rows > 1 && (values[0] ?? []).slice(area.columns > 1 ? 1 : 0).every(isText);
  const headColumn = area.columns > 1 && values.slice(headRow ? 1 : 0).every((row) => isText(row[0]));
  const body: Area = {
    row: area.row + (headRow ? 1 : 0),
    column: area.column + (headColumn ? 1 : 0),
    rows: area.rows - (headRow ? 1 : 0),
    columns: area.columns - (headColumn ? 1 : 0),
  };
  const cells = (part: Area): ChartCells => ({ sheetId: range.sheetId, area: part });
  const categories = byRows
    ? headRow && cells({ ...body, row: area.row, rows: 1 })
    : headColumn && cells({ ...body, column: area.column, columns: 1 });
  return Array.from({ length: byRows ? body.rows : body.columns }, (_, i) => {
    const part = byRows
      ? { ...body, row: body.row + i, rows: 1 }
      : { ...body, column: body.column + i, columns: 1 };
    const head = byRows
      ? headColumn && values[part.row - area.row]?.[0]
      : headRow && values[0]?.[part.column - area.column];
    return {
      name: typeof head === "string" && head !== "" ? head : `系列${i + 1}`,
      values: cells(part),
      ...(categories ? { categories } : {}),
      labels: { shown: false },
    };
  });
}
