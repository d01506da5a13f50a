import type { IWorkbookData } from "@univerjs/core";
import type { Book } from "../book/book";
import type { WorkbookExtras } from "../book/extras";
import { modelOf } from "./model/model-of";
import { writeFresh } from "./write/fresh";

export { XlsxError, type XlsxErrorCode } from "./xlsx-error";

/** Opens a file. Throws an `XlsxError` that says why when it cannot. */
export type OpenedXlsx = { readonly data: IWorkbookData; readonly extras: WorkbookExtras };

/** The workbook as it stands, calculated, as a file. */
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  const model = modelOf(await book.snapshot(), book.extras);
  return (await writeFresh(model)).zip();
}
