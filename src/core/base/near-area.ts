import type { Area } from "./workbook-edit";

/**
 * A cell that somebody filled by accident in the last row of a sheet makes its used area seventeen thousand million
 * cells large. Cells far from the rest are left out of a reading, which says so; the remaining area is read whole.
 */

/** A used area of so many cells is read whole, wherever its cells lie. */
const WHOLE_UP_TO = 100_000;
/** Cells separated by more blank rows (or columns) than this do not belong together. */
export const FAR_ROWS = 1000;
export const FAR_COLUMNS = 100;
/** A reading of more cells than this is refused. */
export const MOST_CELLS = 5_000_000;

export const isLarge = ({ rows, columns }: Area): boolean => rows * columns > WHOLE_UP_TO;

type NearAndFar = {
  /** The part of the sheet to be read; undefined where there is nothing. */
  readonly near: Area | undefined;
  readonly far: readonly Area[];
};

/**
 * Parts a used area where it has wide gaps, and keeps the largest part. Its contents are given in bands: the used area
 * of every `FAR_ROWS` rows (or `FAR_COLUMNS` columns), in their order, those without contents left out.
 */
export function nearPart(bands: readonly Area[], along: "rows" | "columns"): NearAndFar {
  const [start, gap] = along === "rows" ? (["row", FAR_ROWS] as const) : (["column", FAR_COLUMNS] as const);
  const parts: { area: Area; cells: number }[] = [];
  for (const band of bands) {
    const last = parts[parts.length - 1];
    const cells = band.rows * band.columns;
    if (last && band[start] - (last.area[start] + last.area[along]) <= gap) {
      last.area = around(last.area, band);
      last.cells += cells;
    } else parts.push({ area: band, cells });
  }
  const most = Math.max(...parts.map(({ cells }) => cells));
  const near = parts.find(({ cells }) => cells === most);
  return { near: near?.area, far: parts.filter((part) => part !== near).map(({ area }) => area) };
}

/** The smallest area that holds both areas. */
export function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The bands of a used area: so many rows (or columns) each. */
export function bandsOf(used: Area, along: "rows" | "columns"): Area[] {
  const step = along === "rows" ? FAR_ROWS : FAR_COLUMNS;
  return Array.from({ length: Math.ceil(used[along] / step) }, (_, index) => {
    const size = Math.min(step, used[along] - index * step);
    return along === "rows"
      ? { ...used, row: used.row + index * step, rows: size }
      : { ...used, column: used.column + index * step, columns: size };
  });
}
