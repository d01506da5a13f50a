import type { Area } from "../../base/workbook-edit";
import type { SheetSnapshot } from "../../base/snapshot";
import type { Header } from "./header/header";

/**
 * A sheet as it is without the columns that 标记逾期 has added. Lists are looked for there: what we write beside a list
 * must not change what its own columns are taken for.
 */
export function withoutOwnColumns(sheet: SheetSnapshot, own: readonly Area[]): SheetSnapshot {
  const { used } = sheet;
  if (used === null || own.length === 0) return sheet;
  const isOwn = (row: number, column: number): boolean =>
    own.some(
      (at) =>
        row >= at.row && row < at.row + at.rows && column >= at.column && column < at.column + at.columns,
    );
  const values = sheet.values.map((cells, r) =>
    cells.map((value, c) => (isOwn(used.row + r, used.column + c) ? "" : value)),
  );
  return { ...sheet, values };
}

/** The header with our own 截止日期 and 督办状态 in the roles for which the list has no column. */
export function withOwnColumns(header: Header, own: readonly Area[]): Header {
  const { firstColumn, lastColumn, lastRow } = header;
  const mine = own.find(
    ({ row, rows, column }) =>
      row <= lastRow && row + rows > lastRow && column >= firstColumn && column <= lastColumn + 2,
  );
  if (mine === undefined) return header;
  return { ...header, columns: { dueDate: mine.column, status: mine.column + 1, ...header.columns } };
}
