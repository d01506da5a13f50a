import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { listenFrom } from "../../workbench/server/listen";
import { ADDIN_DIR, officeJsDir, PAGE_DIR } from "../../workbench/server/paths";
import { createWorkbenchServer } from "../../workbench/server/server";

/** What the pane cannot be faster than: React and Fluent's provider with one button, nothing else. */
const SCRIPT = `
import { createRoot } from "react-dom/client";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createElement } from "react";
const show = () => createRoot(document.getElementById("pane")).render(
  createElement(FluentProvider, { theme: webLightTheme }, createElement("main", null, createElement("button", null, "好"))),
);
if (window.Office) Office.onReady(show); else show();`;

const page = (head: string): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><div id="pane"></div></body></html>`,
  );

function script(): Uint8Array {
  const { outputFiles } = buildSync({
    stdin: { contents: SCRIPT, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** Named as the pane's scripts are, so that a browser keeps it as it keeps those. */
const NAME = "empty.00000000.js";

export const emptySite = (): ReadonlyMap<string, Uint8Array> =>
  new Map([
    ["index.html", page(`<script defer src="${NAME}"></script>`)],
    [NAME, script()],
  ]);

/** The embedded workbook with that page in the pane's place, as an add-in that waits for Office.js. */
export async function emptyAddIn(): Promise<{ readonly url: string; readonly close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "zlq-empty-"));
  copyFileSync(join(ADDIN_DIR, "manifest.xml"), join(folder, "manifest.xml"));
  writeFileSync(join(folder, "functions.json"), '{"functions":[]}');
  writeFileSync(join(folder, NAME), script());
  const office = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
  writeFileSync(
    join(folder, "taskpane.html"),
    page(`<script src="${office}"></script><script defer src="${NAME}"></script>`),
  );
  const server = createWorkbenchServer({ page: PAGE_DIR, addin: folder, officeJs: officeJsDir() });
  const port = await listenFrom(server, 0);
  return {
    url: `http://localhost:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}
