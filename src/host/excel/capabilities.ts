import type { Capability } from "../port";
import { isOnAMac } from "./platform";

/**
 * The oldest Excel the add-in works with: everything it writes exists there, and merged cells can be read, without
 * which lists would be read wrongly. Excel 2021 has 1.14.
 */
export const LEAST_EXCEL_API = "1.13";

/** Since which version of the Excel API; `1.14` is Excel 2021. */
const SINCE: Readonly<Record<Exclude<Capability, "buttons" | "button-states" | "save-files">, string>> = {
  "row-fills": "1.9",
  "one-undo": "1.20",
};

/** Whether this Excel can do something; a page outside Office can nothing. */
export function can(what: Capability): boolean {
  if (typeof Office === "undefined") return false;
  if (what === "save-files") return !isOnAMac();
  if (what === "button-states") return hasSet("RibbonApi", "1.1");
  return what === "buttons" || isSupported(SINCE[what]);
}

/** Whether Excel has a version of its API. */
export function isSupported(excelApi: string): boolean {
  return hasSet("ExcelApi", excelApi);
}

/** Before Office has started there is no context, and nothing can be done yet. */
function hasSet(name: string, version: string): boolean {
  const context = Office.context as Office.Context | undefined;
  return context?.requirements.isSetSupported(name, version) ?? false;
}
