import { extname } from "node:path";
import { cacheControl } from "../../workbench/server/keeping";

/** Where Excel on the web shows the pane from: worldwide, and at 21Vianet. */
export const EXCEL_SITES = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.officewebapps.cn",
  "https://*.sharepoint.cn",
];

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * What the site of a release has to send with a file; docs/admin.md has it as a table, for nginx and for IIS, and a test
 * compares them.
 * @param ancestors who may show the site's pages within theirs
 */
export function siteHeaders(path: string, ancestors = EXCEL_SITES.join(" ")): Record<string, string> {
  return {
    "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
    "Cache-Control": cacheControl(path),
    "X-Content-Type-Options": "nosniff",
    "Access-Control-Allow-Origin": "*",
    "Content-Security-Policy": `frame-ancestors ${ancestors}`,
  };
}
