import { isSupported, LEAST_EXCEL_API } from "./run";

/** What the page found itself in. */
type HostInfo = {
  readonly host: "excel" | "none" | "no-office-js";
  /** Whether this Excel has what the add-in needs. */
  readonly supported: boolean;
};

/**
 * Resolves when Office.js is ready; `none` when the page was opened in a plain browser, `no-office-js` when Office.js
 * could not be loaded, in Excel or not.
 */
export async function whenReady(): Promise<HostInfo> {
  if (typeof Office === "undefined") return { host: "no-office-js", supported: false };
  const { host } = await Office.onReady();
  // Outside Office the promise resolves with null, against its typing.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return { host: "none", supported: false };
  return { host: "excel", supported: isSupported(LEAST_EXCEL_API) };
}
