import type { HostState } from "../port";
import { isSupported, LEAST_EXCEL_API } from "./capabilities";
import { whenLoaded } from "./loading";

/** Where the page is: resolves when Office.js is ready. */
export async function whenReady(): Promise<HostState> {
  if (!(await whenLoaded())) return "not-loaded";
  const { host } = await Office.onReady();
  // Outside Office the promise resolves with null, against its typing.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return "none";
  return isSupported(LEAST_EXCEL_API) ? "ready" : "too-old";
}

/**
 * Excel's background (`#262626`), `undefined` where it doesn't tell. Some hosts of Office have no theme, and in some
 * asking for it throws.
 */
export function background(): string | undefined {
  if (typeof Office === "undefined") return undefined;
  try {
    // The declarations promise a context and a theme; before the host has answered neither is there.
    const context = Office.context as Partial<Office.Context> | undefined;
    return (context?.officeTheme as Partial<Office.OfficeTheme> | undefined)?.bodyBackgroundColor;
  } catch {
    return undefined;
  }
}
