/** Why a file could not be opened; the sentence for each is the caller's. */
export type XlsxErrorCode =
  /** The bytes are no zip and no old Excel file. */
  | "not-xlsx"
  /** Nothing at all: 0 bytes. */
  | "empty"
  /** Excel 97–2003 (.xls), or an .et of WPS. */
  | "old-xls"
  /** A password is needed to open it. */
  | "encrypted"
  /** A zip that breaks off, or parts that are not the XML they should be. */
  | "damaged"
  /** A sound zip without a workbook in it (a .docx, a .zip). */
  | "no-workbook"
  /** The file unpacks to more than this program will hold. */
  | "too-large";

/** Where in a file the trouble is, as far as it is known. */
type XlsxPlace = {
  readonly part?: string;
  readonly sheet?: string;
  /** A cell, or a row (`第5行` is the sentence's). */
  readonly cell?: string;
};

/** Which limit a file goes beyond, and what the limit is. */
export type XlsxExcess = {
  readonly what: "file" | "parts" | "part" | "total" | "ratio" | "sheets" | "cells" | "strings";
  readonly limit: number;
};

export class XlsxError extends Error {
  override readonly name = "XlsxError";
  constructor(
    readonly code: XlsxErrorCode,
    /** For whoever mends the program; never shown to a user. */
    readonly reason = "",
    readonly place: XlsxPlace = {},
    readonly excess?: XlsxExcess,
  ) {
    super(reason === "" ? code : `${code}: ${reason}`);
  }

  /** The same error with more of its place filled in; what was known already stays. */
  at(place: XlsxPlace): XlsxError {
    return new XlsxError(this.code, this.reason, { ...place, ...this.place }, this.excess);
  }
}

/** Runs `work`; whatever it throws becomes an `XlsxError` that knows the place. */
export function located<T>(place: XlsxPlace, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw asXlsxError(cause).at(place);
  }
}

/** An error that nobody foresaw is reported as damage: whatever its cause, the file could not be read. */
export function asXlsxError(cause: unknown): XlsxError {
  return cause instanceof XlsxError ? cause : new XlsxError("damaged", String(cause));
}
