/** Why a file could not be opened; the sentence for each is the caller's. */
export type XlsxErrorCode =
  /** The bytes are no zip and no old Excel file. */
  | "not-xlsx"
  /** Excel 97–2003 (.xls). */
  | "old-xls"
  /** A password is needed to open it. */
  | "encrypted"
  /** A zip that breaks off, or parts that are not the XML they should be. */
  | "damaged"
  /** A sound zip without a workbook in it (a .docx, a .zip). */
  | "no-workbook"
  /** Unpacks to more than this program will hold. */
  | "too-large";

export class XlsxError extends Error {
  override readonly name = "XlsxError";
  constructor(
    readonly code: XlsxErrorCode,
    detail?: string,
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`);
  }
}
