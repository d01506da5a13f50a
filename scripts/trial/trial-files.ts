import { readFileSync } from "node:fs";
import { localPane } from "../../workbench/server/pane-page";
import type { Files } from "../release/zip";
import { officeJsFiles } from "../webpack/office-js";
import strings from "./strings.json";

/** Addresses beside the add-in's page: the training page lies in any folder of any web server. */
const BRIDGE = "../workbench/pane-bridge.js";
const OFFICE_JS = "../office-js/office.js";

/**
 * The embedded workbook as files for a web server that only serves files: what `npm start` puts together at each
 * request stands here ready.
 * @param page the workbench's page, as it is built. @param addin the built add-in.
 */
export function trialFiles(page: Files, addin: Files): Files {
  const files = new Map<string, Uint8Array>();
  for (const [path, bytes] of page) files.set(path === "index.html" ? path : `workbench/${path}`, bytes);
  for (const [path, bytes] of addin) files.set(`addin/${path}`, bytes);
  const pane = addin.get("taskpane.html");
  if (pane === undefined) throw new Error("the built add-in has no taskpane.html");
  const html = localPane(Buffer.from(pane).toString("utf8"), BRIDGE, OFFICE_JS);
  files.set("addin/taskpane.html", Buffer.from(html));
  for (const { from, to } of officeJsFiles()) files.set(`office-js/${to}`, readFileSync(from));
  files.set("README.txt", Buffer.from(`\uFEFF${strings.readme.join("\r\n")}\r\n`));
  return files;
}
