import type { Frame } from "playwright-core";
import { startBrowser } from "../../test/support/browser";
import { paneFrame } from "../../test/support/excel-in-page";
import { serveFiles } from "../../test/support/static-site";
import { emptyAddIn, emptySite } from "./empty-page";
import { table } from "./table";

const LOADS = 9;

/**
 * Runs in every frame before its scripts. `usableAfter`: a button of the view can be pressed; `readAfter`: the view says
 * what it has read of the workbook.
 */
const WATCH = `new MutationObserver((_, observer) => {
  const main = document.querySelector("main");
  if (!main || !main.querySelector("button:not([disabled])")) return;
  const isRead = main.querySelector("[role=status]") === null;
  if (isRead) observer.disconnect();
  requestAnimationFrame(() => {
    window.usableAfter ??= performance.now();
    if (isRead) window.readAfter ??= performance.now();
  });
}).observe(document, { childList: true, subtree: true });`;

type Times = { readonly usable: number; readonly read: number };

/** Milliseconds. */
export type FirstView = {
  /** An empty page with Fluent's provider. */
  readonly empty: number;
  /** The same as an add-in, with Office.js and its start, in the pane's place. */
  readonly emptyAddIn: number;
  /** The pane beside the embedded workbook, whose grid is drawn already: a button of 首页 can be pressed. */
  readonly usable: number;
  /** 首页 says what is in the workbook. */
  readonly read: number;
};

/**
 * From a frame's beginning until its first view can be used. Reloaded in turn, so that all have the same machine.
 * @param ofAll which of the times of all loads counts
 */
export async function firstView(
  loads: number,
  ofAll: (times: readonly number[]) => number = middle,
): Promise<FirstView> {
  const site = await serveFiles(emptySite(), "/");
  const workbench = await startBrowser({ width: 1440, height: 900 });
  const peer = await emptyAddIn();
  try {
    const { page } = await workbench.open();
    const browser = page.context().browser();
    const [plain, addIn] = [await browser?.newPage(), await browser?.newPage()];
    if (!plain || !addIn) throw new Error("no browser");
    await plain.goto(site.url);
    await addIn.goto(peer.url);
    await addIn.frameLocator("#pane").getByRole("button").waitFor();
    for (const each of [page, plain, addIn]) await each.addInitScript(WATCH);
    const frames = [plain.mainFrame(), paneFrame(addIn), paneFrame(page)];
    const times: Times[][] = frames.map(() => []);
    for (let load = 0; load <= loads; load += 1)
      for (const [i, frame] of frames.entries()) {
        const found = await timesOf(frame);
        if (load > 0) times[i]?.push(found); // the first warms up
      }
    const [empty = 0, emptyAddInMs = 0, usable = 0] = times.map((each) =>
      ofAll(each.map((one) => one.usable)),
    );
    return { empty, emptyAddIn: emptyAddInMs, usable, read: ofAll((times[2] ?? []).map((one) => one.read)) };
  } finally {
    site.close();
    peer.close();
    await workbench.close();
  }
}

export async function benchFirstView(): Promise<string> {
  const { empty, emptyAddIn: addIn, usable, read } = await firstView(LOADS);
  const row = (name: string, ms: number) => [
    name,
    ms.toFixed(0),
    (ms / empty).toFixed(2),
    (ms / addIn).toFixed(2),
  ];
  return table(
    ["page", "after, ms", "times the empty page", "times the empty add-in"],
    [
      row("empty page with Fluent's provider", empty),
      row("the same as an add-in, with Office.js", addIn),
      row("pane, 首页: its first button can be pressed", usable),
      row("pane, 首页: the workbook has been read", read),
    ],
  );
}

/** Reloads the frame; after how many milliseconds it can be used. */
async function timesOf(frame: Frame): Promise<Times> {
  await frame.evaluate(() => {
    Object.assign(window, { readAfter: undefined }); // of the page that goes away
    location.reload();
  });
  await frame.waitForFunction(
    () => "readAfter" in window && window.readAfter !== undefined && document.readyState === "complete",
  );
  return frame.evaluate(() => {
    const { usableAfter, readAfter } = window as unknown as Record<"usableAfter" | "readAfter", number>;
    return { usable: usableAfter, read: readAfter };
  });
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
