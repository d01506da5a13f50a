import { buildSync } from "esbuild";
import type { Frame } from "playwright-core";
import { startBrowser } from "../../test/support/browser";
import { paneFrame } from "../../test/support/excel-in-page";
import { serveFiles } from "../../test/support/static-site";
import { table } from "./table";

const LOADS = 7;

/** What the pane cannot be faster than: React and Fluent's provider with one sentence, nothing else. */
const EMPTY_PAGE = `
import { createRoot } from "react-dom/client";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createElement } from "react";
createRoot(document.getElementById("pane")).render(
  createElement(FluentProvider, { theme: webLightTheme }, createElement("main", null, createElement("button", null, "好"))),
);`;

/** Runs in every frame before its scripts: when the frame's first usable button was there. */
const WATCH = `new MutationObserver((_, observer) => {
  if (!document.querySelector("main button:not([disabled])")) return;
  observer.disconnect();
  requestAnimationFrame(() => { window.usableAfter = performance.now(); });
}).observe(document, { childList: true, subtree: true });`;

/**
 * Milliseconds from a frame's beginning until its first view can be used: the pane beside the embedded workbook, whose
 * grid is drawn already, and an empty page with Fluent's provider. Reloaded in turn, the middle of several.
 */
export async function benchFirstView(): Promise<string> {
  const site = await serveFiles(emptySite(), "/");
  const workbench = await startBrowser({ width: 1440, height: 900 });
  try {
    const { page } = await workbench.open();
    const empty = await page.context().browser()?.newPage();
    if (!empty) throw new Error("no browser");
    await empty.goto(site.url);
    for (const each of [page, empty]) await each.addInitScript(WATCH);
    const pane: number[] = [];
    const fluent: number[] = [];
    for (let load = 0; load <= LOADS; load += 1) {
      const ours = await usableAfter(paneFrame(page));
      const theirs = await usableAfter(empty.mainFrame());
      if (load === 0) continue; // warms up
      pane.push(ours);
      fluent.push(theirs);
    }
    const [ours, theirs] = [middle(pane), middle(fluent)];
    return table(
      ["page", "usable after, ms", "times the empty page"],
      [
        ["empty page with Fluent's provider", theirs.toFixed(0), "1.00"],
        ["pane, 首页", ours.toFixed(0), (ours / theirs).toFixed(2)],
      ],
    );
  } finally {
    site.close();
    await workbench.close();
  }
}

/** Reloads the frame; after how many milliseconds it can be used. */
async function usableAfter(frame: Frame): Promise<number> {
  await frame.evaluate(() => {
    location.reload();
  });
  await frame.waitForFunction(() => "usableAfter" in window && document.readyState === "complete");
  return frame.evaluate(() => (window as unknown as { usableAfter: number }).usableAfter);
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function emptySite(): ReadonlyMap<string, Uint8Array> {
  const { outputFiles } = buildSync({
    stdin: { contents: EMPTY_PAGE, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const page = '<!doctype html><meta charset="utf-8"><div id="pane"></div><script src="empty.js"></script>';
  return new Map([
    ["index.html", new TextEncoder().encode(page)],
    ["empty.js", outputFiles[0]?.contents ?? new Uint8Array()],
  ]);
}
