import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import type { Files } from "../../scripts/release/zip";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

/** How long a browser may keep a file: for ever where its name changes with it. */
const cacheOf = (path: string): string =>
  /\.[0-9a-f]{8}\.js$/.test(path) ? "public, max-age=31536000, immutable" : "no-cache";

/**
 * A plain web server for the files, below a folder of it, on a port of its own: it knows nothing of the add-in, and
 * tells large letters from small as Linux does. With the headers that docs/admin.md asks for.
 * @param ancestors who may show its pages within theirs, as the administrator writes it for Excel on the web
 * @returns url: where the folder is, with `/` at its end.
 */
export async function serveFiles(
  files: Files,
  folder: string,
  ancestors = "'none'",
): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname.replace(/\/$/, "/index.html");
    const bytes = path.startsWith(folder)
      ? files.get(decodeURIComponent(path.slice(folder.length)))
      : undefined;
    if (bytes === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": cacheOf(path),
      "Access-Control-Allow-Origin": "*",
      "Content-Security-Policy": `frame-ancestors ${ancestors}`,
    });
    response.end(bytes);
  });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${folder}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
