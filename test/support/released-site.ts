import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { readFolder, releaseFiles } from "../../scripts/release/release-files";
import { zipFiles, type Files } from "../../scripts/release/zip";
import { ADDIN_DIR, officeJsDir, PAGE_DIR, ROOT } from "../../workbench/server/paths";
import { listenFrom } from "../../workbench/server/listen";
import { createWorkbenchServer } from "../../workbench/server/server";
import { launch, openPage, type Size, type Workbench } from "./browser";
import { serveFiles } from "./static-site";
import { buildWorkbench } from "./workbench-process";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officeDir = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** The zip as `npm run release` makes it, of what is built now. */
export function zipOfBuild(): Uint8Array {
  const licence = readFileSync(join(ROOT, "LICENSE"));
  return zipFiles(releaseFiles({ site: readFolder(ADDIN_DIR), name: "zlq", version: "1", licence }), "1");
}

/** What an administrator has after unpacking: the files of the site, and the manifest beside them. */
export function unpack(zip: Uint8Array): { readonly site: Files; readonly manifest: Uint8Array } {
  const all = Object.entries(unzipSync(zip)).map(
    ([path, bytes]) => [path.replace(/^[^/]+\//, ""), bytes] as const,
  );
  const manifest = all.find(([path]) => path === "manifest.xml")?.[1];
  if (manifest === undefined) throw new Error("the zip has no manifest.xml");
  const site = all.flatMap(([path, bytes]) =>
    path.startsWith("site/") ? [[path.slice("site/".length), bytes] as const] : [],
  );
  return { site: new Map(site), manifest };
}

/** Answers for Microsoft's site, where there is no internet: Office.js from npm's package. */
export async function answerOfficeJs(page: Page): Promise<void> {
  await page.route(`${OFFICE_JS}**`, (route) =>
    route.fulfill({
      path: join(officeDir, new URL(route.request().url()).pathname.split("/hosted/")[1] ?? ""),
    }),
  );
}

/**
 * The embedded workbook with its pane from the site of a zip, unpacked on a web server of its own below a folder, as
 * it is: what Excel would put into the page the browser does.
 * @param more files that an administrator has put beside those of the zip
 */
export async function startReleased(
  size: Size,
  zip: () => Uint8Array = zipOfBuild,
  more: Files = new Map(),
): Promise<Workbench> {
  await buildWorkbench();
  const { site, manifest } = unpack(zip());
  const folder = mkdtempSync(join(tmpdir(), "zlq-released-"));
  writeFileSync(join(folder, "manifest.xml"), manifest);
  const served = await serveFiles(new Map([...site, ...more]), "/offices/zlq/", "http://localhost:*");
  const server = createWorkbenchServer(
    { page: PAGE_DIR, addin: folder, officeJs: officeJsDir() },
    served.url,
  );
  await listenFrom(server, 0);
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await launch();
  const bridge = readFileSync(join(PAGE_DIR, "pane-bridge.js"), "utf8");
  return {
    url,
    open: () =>
      openPage(browser, url, size, {
        isOwn: (address) => address.startsWith(served.url) || address.startsWith(OFFICE_JS),
        prepare: async (page) => {
          await answerOfficeJs(page);
          await page.addInitScript(`if (location.href.startsWith("${served.url}taskpane")) {${bridge}}`);
        },
      }),
    close: async () => {
      await browser.close();
      served.close();
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}
