import { assignColumns } from "../assign-columns";
import { headingParts, mergedHeaderRows } from "../header-rows";
import type { SheetCells } from "../sheet-cells";
import { indicatorRoles, unitOfHeading, yearOfHeading, type RoleClaim } from "./header-words";
import type { IndicatorColumns, IndicatorRole } from "./indicator-table";

export type IndicatorHeader = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: IndicatorColumns;
  /** The unit that the heading of 目标值 or 完成值 names for the whole column. */
  readonly unit: string;
};

/**
 * The header of an indicator table at a row: something measured, what it shall reach, and what it reached. `null`
 * where the row is none.
 */
export function indicatorHeaderAt(cells: SheetCells, row: number): IndicatorHeader | null {
  const inRow = cells.row(row);
  const claims = inRow.flatMap(({ text }) => indicatorRoles(text).slice(0, 1));
  if (claims.length < 2) return null;
  const lastRow = mergedHeaderRows(cells, row, inRow).last;

  const headings = new Map<number, string>();
  for (let column = cells.firstColumn; column <= cells.lastColumn; column += 1) {
    const parts = headingParts(cells, row, lastRow, column, cells.firstColumn);
    const own = parts[parts.length - 1];
    if (own === undefined) continue;
    const together = parts.join("");
    headings.set(column, indicatorRoles(own).length > 0 ? own : together);
  }
  const columns = assign(headings);
  if (columns.target === undefined && columns.wording === undefined) return null;
  if (columns.actual === undefined) return null;
  if (columns.indicator === undefined && columns.wording === undefined && columns.target === undefined)
    return null;
  const unit = [columns.target, columns.actual, columns.indicator]
    .map((column) => (column === undefined ? "" : unitOfHeading(headings.get(column) ?? "")))
    .find((one) => one !== "");
  return { firstRow: row, lastRow, columns, unit: unit ?? "" };
}

/** A role that a column claims, and the year that its heading names (2019年完成值). */
type Claim = RoleClaim & { readonly column: number; readonly year: number | undefined };

/** Each role to one column, the strongest claim first; of equal ones the left. */
function assign(headings: ReadonlyMap<number, string>): IndicatorColumns {
  const all = [...headings].flatMap(([column, heading]) => {
    const year = yearOfHeading(heading);
    return indicatorRoles(heading).map((claim): Claim => ({ ...claim, column, year }));
  });
  return assignColumns(ofTheYear(all)).columns;
}

/**
 * Of 2019年完成值 and 2020年完成值 the column of the later year is the actual, and that of the earlier year the
 * baseline; of several targets the one of the later year counts.
 */
function ofTheYear(claims: readonly Claim[]): Claim[] {
  const yearsOf = (wanted: IndicatorRole): number[] =>
    claims.flatMap(({ role, year }) => (role === wanted && year !== undefined ? [year] : []));
  const reached = yearsOf("actual");
  if (reached.length === 0) return [...claims];
  const now = Math.max(...reached);
  const hasTarget = yearsOf("target").includes(now);
  return claims.filter(({ role, year }) => {
    if (year === undefined) return true;
    if (role === "actual") return year === now;
    if (role === "baseline") return year < now;
    return year === now || !hasTarget || (role !== "target" && role !== "wording");
  });
}
