import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { siteHeaders } from "../../scripts/release/site-headers";
import type { Files } from "../../scripts/release/zip";

/**
 * A plain web server for the files, below a folder of it, on a port of its own: it knows nothing of the add-in, and
 * tells large letters from small as Linux does. With the headers that a release asks for.
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
    const tag = `"${createHash("sha256").update(bytes).digest("hex")}"`;
    const isKept = request.headers["if-none-match"] === tag;
    response.writeHead(isKept ? 304 : 200, { ...siteHeaders(path, ancestors), ETag: tag });
    response.end(isKept ? undefined : bytes);
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
