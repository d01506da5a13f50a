import type { Area } from "../../core/base/workbook-edit";
import { FAR_COLUMNS, FAR_ROWS, isLarge, nearPart } from "../../core/base/near-area";
import type { SparseSheet } from "./sparse-sheet";

type UsedArea = { readonly used: Area | undefined; readonly far: readonly Area[] };

/**
 * The part of a sheet to be read: the area with all contents; where some lie far from the rest, the area without those.
 */
export function usedAreaOf(sheet: SparseSheet): UsedArea {
  const whole = around(sheet, undefined);
  if (!whole || !isLarge(whole)) return { used: whole, far: [] };
  const byRows = nearPart(rowBands(sheet, whole), "rows");
  if (!byRows.near || !isLarge(byRows.near)) return { used: byRows.near, far: byRows.far };
  const byColumns = nearPart(columnBands(sheet, byRows.near), "columns");
  return { used: byColumns.near, far: [...byRows.far, ...byColumns.far] };
}

/** An area that grows with each cell. */
class Extent {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(row: number, column: number): void {
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  area(): Area | undefined {
    if (this.bottom < 0) return undefined;
    const { top: row, left: column } = this;
    return { row, column, rows: this.bottom - row + 1, columns: this.right - column + 1 };
  }
}

function around({ rows }: SparseSheet, within: Area | undefined): Area | undefined {
  const extent = new Extent();
  for (const [row, { columns }] of rows)
    if (!within || (row >= within.row && row < within.row + within.rows))
      for (const column of columns) extent.add(row, column);
  return extent.area();
}

const rowBands = (sheet: SparseSheet, { row: first }: Area): Area[] =>
  bands(sheet, undefined, (row) => Math.floor((row - first) / FAR_ROWS));

const columnBands = (sheet: SparseSheet, within: Area): Area[] =>
  bands(sheet, within, (_, column) => Math.floor((column - within.column) / FAR_COLUMNS));

/** The used area of each band that has contents, in their order. */
function bands(
  { rows }: SparseSheet,
  within: Area | undefined,
  bandOf: (row: number, column: number) => number,
): Area[] {
  const extents = new Map<number, Extent>();
  for (const [row, { columns }] of rows) {
    if (within && (row < within.row || row >= within.row + within.rows)) continue;
    for (const column of columns) {
      const band = bandOf(row, column);
      let extent = extents.get(band);
      if (!extent) extents.set(band, (extent = new Extent()));
      extent.add(row, column);
    }
  }
  return [...extents].sort(([a], [b]) => a - b).flatMap(([, extent]) => extent.area() ?? []);
}
