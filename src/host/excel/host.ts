import { isSupported, LEAST_EXCEL_API } from "./run";

/** What the page found itself in. */
type HostInfo = {
  readonly host: "excel" | "none";
  /** Whether this Excel has what the add-in needs. */
  readonly supported: boolean;
};

/** Resolves when Office.js is ready; `none` when the page was opened in a plain browser. */
export async function whenReady(): Promise<HostInfo> {
  if (typeof Office === "undefined") return { host: "none", supported: false };
  const { host } = await Office.onReady();
  // Outside Office the promise resolves with null, against its typing.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return { host: "none", supported: false };
  return { host: "excel", supported: isSupported(LEAST_EXCEL_API) };
}
