import { strFromU8, unzipSync } from "fflate";
import type { IWorkbookData } from "@univerjs/core";
import { Book } from "../../../workbench/book/book";
import { emptyWorkbook } from "../../../workbench/book/empty-workbook";
import type { WorkbookExtras } from "../../../workbench/book/extras";
import { createHeadlessEngine } from "../../../workbench/engine/headless";
import type { Engine } from "../../../workbench/engine/engine";
import { readXlsx } from "../../../workbench/xlsx";

let engine: Engine | undefined;
let current: Book | undefined;

/** A workbook in the real engine, without a window. One at a time. */
export function openBook(data: IWorkbookData, extras: WorkbookExtras): Book {
  engine ??= createHeadlessEngine();
  current?.dispose();
  current = new Book(engine, data, extras);
  return current;
}

export function newBook(): Book {
  const { data, extras } = emptyWorkbook("测试.xlsx");
  return openBook(data, extras);
}

export async function openFile(bytes: Uint8Array): Promise<Book> {
  const { data, extras } = await readXlsx(bytes, "测试.xlsx");
  return openBook(data, extras);
}

/** The parts of a package as text, by path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

export const firstSheet = (book: Book) => {
  const [sheet] = book.sheets();
  if (!sheet) throw new Error("no sheet");
  return sheet;
};
