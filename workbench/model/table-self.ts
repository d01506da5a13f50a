import { TableManager, type ITableInfo } from "@univerjs/sheets-table";
import { intersect } from "../../src/core/base/address";
import { HostError } from "../wire/host-error";
import type { Book } from "../book/book";
import { areaFrom, engineArea } from "../book/areas";
import type { Area } from "../../src/core/base/workbook-edit";
import { makeRange } from "./base/references";
import type { RangeSelf } from "./base/selves";

/** The tables of the workbook, or of one sheet. */
export type TablesSelf = { readonly book: Book; readonly sheetId: string | undefined };
export type TableSelf = { readonly book: Book; readonly tableId: string };

type TableEntry = ITableInfo & { readonly subUnitId: string };

export function tablesOf(self: TablesSelf): readonly TableEntry[] {
  const all = self.book.workbook.getTableList() as readonly TableEntry[];
  return self.sheetId === undefined ? all : all.filter((table) => table.subUnitId === self.sheetId);
}

export function openTable(self: TableSelf): TableEntry {
  const found = tablesOf({ book: self.book, sheetId: undefined }).find((table) => table.id === self.tableId);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

export const areaOfTable = (table: TableEntry): Area => areaFrom(table.range);

export function rangeOfTable(self: TableSelf): RangeSelf {
  const table = openTable(self);
  return makeRange(self.book, table.subUnitId, areaOfTable(table));
}

/** The rows between the header and the totals. */
export function bodyOfTable(self: TableSelf): RangeSelf {
  const range = rangeOfTable(self);
  const rows = range.area.rows - 1 - totalsOf(self);
  return { ...range, area: { ...range.area, row: range.area.row + 1, rows } };
}

/** How many rows of totals it has: one, or none. */
export function totalsOf(self: TableSelf): number {
  const { subUnitId } = openTable(self);
  return self.book.sheetExtras(subUnitId).tablesWithTotals.has(self.tableId) ? 1 : 0;
}

/** Whether a range reaches into the header of a table. Asked at every write, so it does not flush what is waiting. */
export function touchesHeader({ book, sheetId, area }: RangeSelf): boolean {
  const tables = book.engine.univer.__getInjector().get(TableManager).getTablesBySubunitId(book.id, sheetId);
  return tables.some(
    (table) =>
      table.isShowHeader() && intersect({ ...areaFrom(table.getRange()), rows: 1 }, area) !== undefined,
  );
}

/** Excel wants the header to stay in its row, and the tables to keep apart. */
export async function resizeTable(self: TableSelf, area: Area): Promise<void> {
  const { book, tableId } = self;
  const done = await book.command("sheet.command.set-table-config", {
    unitId: book.id,
    tableId,
    updateRange: { newRange: engineArea(area) },
  });
  if (!done) throw new HostError("InvalidArgument");
}
