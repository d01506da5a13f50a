import type { FrameLocator, Page } from "playwright-core";
import { paneFrame } from "./excel-in-page";

/** The tabs in their order; those behind ⋯ apart. */
const FRONT = ["首页", "督办", "指标", "报送", "分发回收", "汇总"] as const;
const MORE = ["插入", "公式", "设置", "自检", "帮助"] as const;
export const PANE_VIEWS = [...FRONT, ...MORE];

export type View = (typeof PANE_VIEWS)[number];

/** Opens a view of the pane by its tab, behind ⋯ where it is there, and waits until the view is drawn. */
export async function openView(pane: FrameLocator | Page, name: View): Promise<void> {
  const tab = pane.getByRole("tab", { name, exact: true });
  if (MORE.some((one) => one === name) && !(await tab.isVisible()))
    await pane.getByRole("button", { name: "更多" }).click();
  await tab.click();
  await pane
    .getByRole("tabpanel", { name, exact: true })
    .getByText("正在打开…")
    .waitFor({ state: "detached" });
}

/** How the pane may look: Office's white and black theme, and a system's forced colours. */
export const LOOKS = ["light", "dark", "forced light", "forced dark"] as const;

/** Gives the pane one of its looks. */
export async function look(page: Page, as: (typeof LOOKS)[number]): Promise<void> {
  const colorScheme = as.endsWith("dark") ? "dark" : "light";
  const forcedColors = as.startsWith("forced") ? "active" : "none";
  await page.emulateMedia({ forcedColors, colorScheme, reducedMotion: "reduce" });
  await setOfficeTheme(page, colorScheme);
  await colorsSettled(page);
}

/** Waits for the ends of transitions, which are short without movement: half-way no colour has its contrast. */
async function colorsSettled(page: Page): Promise<void> {
  await paneFrame(page).evaluate(async () => {
    const drawn = () => new Promise(requestAnimationFrame);
    await drawn();
    await drawn();
    const moving = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}

/** Opens a file in place of the workbook that is open, and waits for the pane's word of what is in it. */
export async function openFile(page: Page, file: string, said: string | RegExp): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "打开 .xlsx" }).click();
  await (await choosing).setFiles(file);
  await page.frameLocator("#pane").getByText(said).first().waitFor();
}

/** Runs what a button of the ribbon stands for from elsewhere: a shortcut, the menu of a cell. */
export async function pressElsewhere(page: Page, functionName: string): Promise<void> {
  await page.locator("#pane").evaluate((frame: HTMLIFrameElement, name) => {
    const message = { kind: "press", functionName: name, buttonId: "" };
    frame.contentWindow?.postMessage(message, new URL(frame.src).origin);
  }, functionName);
}

/** Draws the pane so many pixels wide. */
export function setPaneWidth(page: Page, width: number): Promise<void> {
  return page.locator("#pane-area").evaluate((area, to) => {
    area.style.width = `${to}px`;
  }, width);
}

/**
 * Gives Excel its white or its black theme, while the pane is open. The client asks for it every five seconds only;
 * here it asks always, so that a test of many looks need not wait for each.
 */
async function setOfficeTheme(page: Page, theme: "light" | "dark"): Promise<void> {
  await changeOfficeTheme(page, theme);
  await paneFrame(page).waitForFunction((to) => {
    const { OfficeExt } = window as unknown as Client;
    OfficeExt.OfficeTheme.OfficeThemeManager._osfOfficeThemeCacheValidPeriod = 0;
    document.dispatchEvent(new Event("visibilitychange"));
    return document.documentElement.style.colorScheme === to;
  }, theme);
}

/** Where Office.js keeps for how many milliseconds it takes the theme for the one that it was told last. */
type Client = {
  readonly OfficeExt: {
    readonly OfficeTheme: { readonly OfficeThemeManager: { _osfOfficeThemeCacheValidPeriod: number } };
  };
};

/** Changes Excel's theme as a user does, and leaves it to the pane to find that out. */
export async function changeOfficeTheme(page: Page, theme: "light" | "dark"): Promise<void> {
  await page.locator("#pane").evaluate((frame: HTMLIFrameElement, to) => {
    frame.contentWindow?.postMessage({ kind: "theme", theme: to }, new URL(frame.src).origin);
  }, theme);
}

/** Waits until the pane has Excel's theme by itself. */
export async function themeFollowed(page: Page, theme: "light" | "dark"): Promise<void> {
  await paneFrame(page).waitForFunction((to) => document.documentElement.style.colorScheme === to, theme);
}

/** Counts the clicks in the pane from now on. */
export async function countClicks(page: Page): Promise<() => Promise<number>> {
  const frame = paneFrame(page);
  await frame.evaluate(() => {
    document.documentElement.dataset["clicks"] = "0";
    document.addEventListener(
      "click",
      (event) => {
        const { dataset } = document.documentElement;
        if (event.isTrusted) dataset["clicks"] = String(Number(dataset["clicks"]) + 1);
      },
      true,
    );
  });
  return () => frame.evaluate(() => Number(document.documentElement.dataset["clicks"]));
}

/** How many pixels the pane's content is wider than the pane. */
export const overflowOf = (page: Page): Promise<number> =>
  paneFrame(page).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Messages that touch what comes after them. */
export const touched = (page: Page): Promise<readonly string[]> =>
  paneFrame(page).evaluate(() =>
    [...document.querySelectorAll("[role=tabpanel]:not([hidden]) .fui-MessageBar")].flatMap((bar) => {
      const next = bar.nextElementSibling?.getBoundingClientRect();
      const { bottom, height } = bar.getBoundingClientRect();
      const isShown = height > 0 && next !== undefined && next.height > 0;
      return isShown && next.top - bottom < 4 ? [bar.textContent.slice(0, 40)] : [];
    }),
  );

/** Live regions that stand in another one, so that a screen reader says the same twice. */
export const saidTwice = (page: Page): Promise<readonly string[]> =>
  paneFrame(page).evaluate(() =>
    [...document.querySelectorAll("[aria-live] :is([aria-live], [role=status], [role=alert])")].map(
      ({ outerHTML }) => outerHTML.slice(0, 200),
    ),
  );
