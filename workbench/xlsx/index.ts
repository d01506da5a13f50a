import type { IWorkbookData } from "@univerjs/core";
import type { Book } from "../book/book";
import type { WorkbookExtras } from "../book/extras";
import { saveKept } from "./keep/save-kept";
import { modelOf } from "./model/model-of";
import { Package } from "./package/package";
import { readWorkbook } from "./read/read-workbook";
import { writeFresh } from "./write/fresh";
import { asXlsxError } from "../../src/xlsx/bounds/xlsx-error";

export { XlsxError, type XlsxErrorCode } from "../../src/xlsx";

export type OpenedXlsx = { readonly data: IWorkbookData; readonly extras: WorkbookExtras };

/** Opens a file. Throws an `XlsxError` that says why when it cannot. */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<OpenedXlsx> {
  try {
    const { data, extras } = await readWorkbook(Package.open(bytes), name);
    extras.source = bytes;
    return { data, extras };
  } catch (cause) {
    throw asXlsxError(cause); // an error that nobody foresaw is put down to the file
  }
}

/** The workbook as it stands, calculated, as a file; one that was opened keeps what its file has besides. */
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  const model = modelOf(await book.snapshot(), book.extras);
  const { source } = book.extras;
  return source ? saveKept(model, source) : (await writeFresh(model)).zip();
}
