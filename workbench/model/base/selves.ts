import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../../src/core/base/workbook-edit";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/core/base/address";
import type { Book } from "../../book/book";
import { growTo } from "../../book/grow-to";
import { HostError } from "../../wire/host-error";

/** What the objects of the model stand for. Sheets are known by id, so using a deleted sheet fails. */
export type SheetSelf = { readonly book: Book; readonly id: string };
export type RangeSelf = { readonly book: Book; readonly sheetId: string; readonly area: Area };

/** The engine's sheet, after telling the engine of every write. */
export function worksheetOf(self: SheetSelf): FWorksheet {
  self.book.flush();
  const sheet = self.book.sheetById(self.id);
  if (!sheet) throw new HostError("ItemNotFound");
  return sheet;
}

export function sheetOfRange(range: RangeSelf): FWorksheet {
  return worksheetOf({ book: range.book, id: range.sheetId });
}

/**
 * The cells a write reaches, without flushing. A range of whole rows, columns or the sheet stops where the engine's
 * grid ends: cells beyond it do not exist yet.
 */
export function writableArea(range: RangeSelf): Area {
  const sheet = range.book.sheetById(range.sheetId);
  if (!sheet) throw new HostError("ItemNotFound");
  const { row, column, rows, columns } = range.area;
  return {
    row,
    column,
    rows: rows === MAX_ROWS ? sheet.getMaxRows() : rows,
    columns: columns === MAX_COLUMNS ? sheet.getMaxColumns() : columns,
  };
}

/** The engine's range; the sheet grows first when Excel's would reach further. */
export function engineRange(range: RangeSelf): FRange {
  const sheet = sheetOfRange(range);
  const { row, column, rows, columns } = writableArea(range);
  growTo(sheet, { rows: row + rows, columns: column + columns });
  return sheet.getRange(row, column, rows, columns);
}

/** Throws where the sheet is locked, with the code that Excel gives. */
export function requireUnlocked(book: Book, sheetId: string): void {
  if (book.sheetExtras(sheetId).protected) throw new HostError("AccessDenied");
}

/** Throws where the workbook's structure is protected: sheets can't be added, renamed or removed. */
export function requireOpenStructure(book: Book): void {
  if (book.extras.structureProtected) throw new HostError("AccessDenied");
}

export const POINTS_PER_PIXEL = 0.75;
