import type { IWorkbookData } from "@univerjs/core";
import { setHost } from "../../src/host/current";
import { excelHost } from "../../src/host/excel/excel-host";
import { Book, type BookOptions } from "../../workbench/book/book";
import { defaultWorkbookExtras, type WorkbookExtras } from "../../workbench/book/extras";
import { startNodeClient, type NodeClient } from "../../workbench/client/node-client";
import { createHeadlessEngine } from "../../workbench/engine/headless";
import { ExcelHost } from "../../workbench/host/host";

/**
 * The genuine client against the genuine host, for every test that needs a workbook. Engine and client start once
 * per test file; each `openBook()` opens a fresh workbook and closes the one before it.
 */
const engine = createHeadlessEngine();
export const host = new ExcelHost();
let starting: Promise<NodeClient> | undefined;

/** The started client. It refuses members above the host's ExcelApi, as an Excel of that age would. */
export function client(): Promise<NodeClient> {
  setHost(excelHost);
  starting ??= startNodeClient(host, { checkApiSets: true });
  return starting;
}

/** Opens an empty workbook whose sheets have the given names, the first of them active. */
export async function openBook(...sheetNames: readonly string[]): Promise<Book> {
  return openFileBook(emptyWorkbook(sheetNames), defaultWorkbookExtras("工作簿.xlsx"));
}

/** Opens what was read from a file (`readXlsx`). */
export async function openFileBook(
  data: Partial<IWorkbookData>,
  extras: WorkbookExtras,
  options?: BookOptions,
): Promise<Book> {
  await client();
  host.close();
  host.interceptor = undefined;
  const book = new Book(engine, data, extras, options);
  host.open(book);
  return book;
}

function emptyWorkbook(names: readonly string[]) {
  const sheets = (names.length > 0 ? names : ["Sheet1"]).map((name, i) => ({ id: `sheet-${i + 1}`, name }));
  return {
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

afterAll(() => {
  host.close();
  engine.univer.dispose(); // or its timers keep the process alive
});
