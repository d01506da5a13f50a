import { existsSync } from "node:fs";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { paneFrame } from "./excel-in-page";
import { startWorkbench } from "./workbench-process";

/** Building and loading the page takes a while on a slow machine; a step in it does not. */
export const START_TIMEOUT = 240_000;
export const STEP_TIMEOUT = 60_000;

/** The screens of the clerks: most, and the small ones. */
export const WIDE: Size = { width: 1440, height: 900 };
export const SMALL: Size = { width: 1280, height: 720 };

const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

export type Workbench = {
  readonly url: string;
  /** A fresh page with an empty workbook and the add-in in it, both ready for use. */
  readonly open: () => Promise<OpenPage>;
  readonly close: () => Promise<void>;
};

export type OpenPage = {
  readonly page: Page;
  /** The add-in's own page. */
  readonly pane: FrameLocator;
  /** Every address that the page, or the pane in it, asked for beyond the workbench's server. */
  readonly outside: readonly string[];
  /** Errors that no code caught. */
  readonly errors: readonly string[];
  /** What a page's own policy did not let it load or run. */
  readonly refused: readonly string[];
};

/**
 * Tests that drive the embedded workbook in a Chromium: one server and one browser for all of them, closed behind them.
 * Where there is no Chromium they fail and say so.
 */
export function inBrowser(
  title: string,
  screen: Size,
  tests: (workbench: Pick<Workbench, "open" | "url">) => void,
): void {
  describe(title, () => {
    let started: Workbench | undefined;
    beforeAll(async () => {
      started = await startBrowser(screen);
    }, START_TIMEOUT);
    afterAll(() => started?.close(), STEP_TIMEOUT);
    const running = (): Workbench => {
      if (!started) throw new Error("the browser has not started");
      return started;
    };
    tests({
      open: () => running().open(),
      get url() {
        return running().url;
      },
    });
  });
}

/** One server and one browser. */
export async function startBrowser(size: Size): Promise<Workbench> {
  const server = await startWorkbench();
  const browser = await launch();
  return {
    url: server.url,
    open: () => openPage(browser, server.url, size),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Where a Chromium to test with is: named by CHROMIUM_PATH, or where the systems have one. */
function chromiumPath(): string | undefined {
  const places = [process.env["CHROMIUM_PATH"], ...USUAL_PLACES];
  return places.find((place) => place !== undefined && existsSync(place));
}

/** A Chromium without the workbench; the caller closes it. */
export function launch(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error("no Chromium found: name it in CHROMIUM_PATH");
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** A pane that comes from another site than the workbook's page. */
type Elsewhere = {
  /** Whether an address is the pane's own, or one that its page names. */
  readonly isOwn: (address: string) => boolean;
  readonly prepare: (page: Page) => Promise<void>;
};

/**
 * A fresh page with an empty workbook and the add-in in it, from the server that has them at `url` (without `/` at its
 * end).
 */
export async function openPage(
  browser: Browser,
  url: string,
  viewport: Size,
  elsewhere?: Elsewhere,
): Promise<OpenPage> {
  const page = await browser.newPage({ viewport, locale: "zh-CN" });
  page.setDefaultTimeout(STEP_TIMEOUT / 2);
  const outside: string[] = [];
  const errors: string[] = [];
  const refused: string[] = [];
  page.on("request", (request) => {
    const address = request.url();
    if (address.startsWith(`${url}/`) || /^(data|blob):/.test(address)) return;
    if (elsewhere?.isOwn(address) !== true) outside.push(address);
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  await elsewhere?.prepare(page);
  await page.goto(`${url}/`);
  await gridOf(page).waitFor();
  await page.frameLocator("#pane").getByRole("tab").first().waitFor();
  await paneFrame(page).waitForFunction(() => "Excel" in window);
  return { page, pane: page.frameLocator("#pane"), outside, errors, refused };
}

/** The canvas on which the cells are drawn. */
export function gridOf(page: Page) {
  return page.locator("#grid canvas[id^=univer-sheet-main]").first();
}

export type Size = { readonly width: number; readonly height: number };
