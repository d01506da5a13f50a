import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../src/core/edits/workbook-edit";
import type { Book } from "../book/book";
import { HostError } from "../wire/host-error";

/** What the objects of the model stand for. Sheets are known by id: a deleted one is noticed when it is used. */
export type SheetSelf = { readonly book: Book; readonly id: string };
export type RangeSelf = { readonly book: Book; readonly sheetId: string; readonly area: Area };

export function worksheetOf(self: SheetSelf): FWorksheet {
  const sheet = self.book.sheetById(self.id);
  if (!sheet) throw new HostError("ItemNotFound");
  return sheet;
}

export function sheetOfRange(range: RangeSelf): FWorksheet {
  return worksheetOf({ book: range.book, id: range.sheetId });
}

/** The engine's range; the sheet grows first when Excel's would reach further. */
export function engineRange(range: RangeSelf): FRange {
  const sheet = sheetOfRange(range);
  const { row, column, rows, columns } = range.area;
  if (row + rows > sheet.getMaxRows()) sheet.setRowCount(row + rows);
  if (column + columns > sheet.getMaxColumns()) sheet.setColumnCount(column + columns);
  return sheet.getRange(row, column, rows, columns);
}

/** Writing to a locked sheet fails in Excel with this code. */
export function requireUnlocked(book: Book, sheetId: string): void {
  if (book.sheetExtras(sheetId).protected) throw new HostError("AccessDenied");
}

/** Adding, renaming or removing sheets in a workbook whose structure is protected. */
export function requireOpenStructure(book: Book): void {
  if (book.extras.structureProtected) throw new HostError("AccessDenied");
}

export const POINTS_PER_PIXEL = 0.75;
