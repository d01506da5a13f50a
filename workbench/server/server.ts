import { createReadStream, type Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname } from "node:path";
import { cacheControl, entityTag, isUnchanged } from "./keeping";
import { isOwnHost } from "./own-host";
import { localPane } from "./pane-page";
import { checkedSite, pageForSite, policyFor } from "./pane-site";
import { route, type Folders } from "./routes";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** What the browser may load and reach: this server alone. The grid and the pane style their elements in place. */
const POLICY =
  "default-src 'self' data: blob:; script-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'";

/**
 * The workbench's web server: files of three folders, and the add-in's page, changed to use only this server.
 * @param site where the add-in's own site is, if elsewhere: the page then takes the pane from there as it is, and of
 *   the add-in's folder the manifest alone.
 */
export function createWorkbenchServer(folders: Folders, site?: string): Server {
  const pages = site === undefined ? LOCAL : pagesWith(checkedSite(site));
  return createServer((request, response) => {
    answer(request, response, { folders, pages }).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

type Pages = { readonly policy: string; readonly start: (html: string) => string };

const LOCAL: Pages = { policy: POLICY, start: (html) => html };

const pagesWith = (site: string): Pages => ({
  policy: policyFor(POLICY, site),
  start: (html) => pageForSite(html, site),
});

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { folders, pages }: { readonly folders: Folders; readonly pages: Pages },
): Promise<void> {
  if (!isOwnHost(request.headers.host)) {
    refuse(response, 421);
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    refuse(response, 405);
    return;
  }
  const path = pathOf(request);
  const found = route(path, folders);
  const stats = found && (await statsOfFile(found.file));
  if (!found || !stats) {
    refuse(response, 404);
    return;
  }
  response.setHeader("Content-Type", TYPES[extname(found.file).toLowerCase()] ?? "application/octet-stream");
  response.setHeader("Cache-Control", cacheControl(path));
  response.setHeader("Content-Security-Policy", pages.policy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  if (request.method === "HEAD") {
    response.end();
  } else if (path === "/") {
    response.end(pages.start(await readFile(found.file, "utf8")));
  } else if (found.isPane && found.file.startsWith(folders.addin)) {
    response.end(localPane(await readFile(found.file, "utf8"), "/workbench/pane-bridge.js"));
  } else {
    const tag = entityTag(stats);
    response.setHeader("ETag", tag);
    if (isUnchanged(tag, request.headers["if-none-match"])) response.writeHead(304).end();
    else createReadStream(found.file).pipe(response);
  }
}

function pathOf(request: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  } catch {
    return ""; // a malformed address leads to no file
  }
}

async function statsOfFile(file: string): Promise<Stats | undefined> {
  return stat(file).then(
    (found) => (found.isFile() ? found : undefined),
    () => undefined,
  );
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status);
  response.end();
}
