import { XlsxError, type XlsxErrorCode } from "../../xlsx";

/** What to tell the user about a file that did not open; an error nobody foresaw counts as damage. */
export function openProblem(error: unknown): XlsxErrorCode {
  return error instanceof XlsxError ? error.code : "damaged";
}
