import { CopySheetCommand } from "@univerjs/sheets";
import { quoteSheet } from "../../src/core/base/address";
import { HostError } from "../wire/host-error";
import type { Book } from "../book/book";
import { copyCharts } from "../book/charts";
import { addName } from "./names";
import { requireOpenStructure, worksheetOf, type SheetSelf } from "./base/selves";

/**
 * Copies a whole sheet: the engine copies cells, looks, rules, tables and names, this function print set-up and charts.
 * Excel names the copy `大气 (2)`. Gives its id.
 */
export async function copySheet(self: SheetSelf, position: string, relativeTo?: string): Promise<string> {
  requireOpenStructure(self.book);
  const { book } = self;
  const source = worksheetOf(self);
  const before = new Set(book.sheets().map((sheet) => sheet.getSheetId()));
  const active = book.workbook.getActiveSheet();
  await book.command(CopySheetCommand.id, { unitId: book.id, subUnitId: self.id });
  const copy = book.sheets().find((sheet) => !before.has(sheet.getSheetId()));
  if (!copy) throw new HostError("GeneralException");
  const id = copy.getSheetId();
  copy.setName(freeName(book, source.getSheetName(), id));
  moveSheet({ book, id }, placeOf(book, id, position, relativeTo));
  book.workbook.setActiveSheet(active);
  copyNames(book, self.id, id);
  const extras = structuredClone(book.sheetExtras(self.id));
  book.extras.sheets.set(id, { ...extras, charts: copyCharts(extras.charts, self.id, id) });
  return id;
}

/**
 * Gives the copy names of its own for the names of the sheet, and for names of the workbook that refer to the sheet.
 */
function copyNames(book: Book, from: string, to: string): void {
  const [source, copy] = [book.sheetById(from), book.sheetById(to)];
  if (!source || !copy) return;
  const [before, after] = [source, copy].map((sheet) => `${quoteSheet(sheet.getSheetName())}!`);
  if (before === undefined || after === undefined) return;
  const all = book.workbook.getDefinedNames();
  const taken = new Set(all.filter((item) => item.getLocalSheetId() === to).map((item) => item.getName()));
  for (const item of all) {
    const reference = item.getFormulaOrRefString();
    const isOfSheet = item.getLocalSheetId() === from;
    if (taken.has(item.getName()) || !(isOfSheet || (item.isWorkbookScope() && reference.includes(before))))
      continue;
    addName(book, to, item.getName(), reference.replaceAll(before, after), item.getComment() ?? "");
    taken.add(item.getName());
  }
}

function freeName(book: Book, name: string, except: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const candidate = stem.slice(0, 31 - end.length) + end;
    const taken = book.sheetByName(candidate);
    if (!taken || taken.getSheetId() === except) return candidate;
  }
}

/** The place of a copy relative to another sheet; places count without the copy itself. */
function placeOf(book: Book, id: string, position: string, relativeTo?: string): number {
  const others = book.sheets().filter((sheet) => sheet.getSheetId() !== id);
  if (position === "Beginning") return 0;
  if (position === "End" || position === "None") return others.length;
  const anchor = others.findIndex((sheet) => sheet.getSheetId() === relativeTo);
  if (anchor < 0) throw new HostError("InvalidArgument");
  return position === "Before" ? anchor : anchor + 1;
}

export function moveSheet({ book, id }: SheetSelf, place: number): void {
  if (place < 0 || place >= book.sheets().length) throw new HostError("InvalidArgument");
  book.workbook.moveSheet(worksheetOf({ book, id }), place);
}
