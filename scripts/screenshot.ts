import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startBrowser, type Workbench } from "../test/support/browser";
import { insertAllLists, insertLists, PLANS } from "../test/support/insert-lists";
import { fillScriptedYear } from "../test/support/scripted-year-in-page";

const FOLDER = join(__dirname, "../docs/images");
/** The grid draws a moment after the pane has said that it is done. */
const DRAWN_MS = 1500;

/**
 * Takes the pictures of the README and of the page on 汇总 from the real thing: `npx tsx scripts/screenshot.ts`. Needs a
 * Chromium (CHROMIUM_PATH).
 */
async function screenshots(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const workbench = await startBrowser({ width: 1440, height: 900 });
  try {
    await listPicture(workbench);
    await summaryPicture(workbench);
  } finally {
    await workbench.close();
  }
}

async function listPicture(workbench: Workbench): Promise<void> {
  const { page, pane } = await workbench.open();
  await insertLists(pane, [PLANS[0]], "任务清单");
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: join(FOLDER, "workbook.png") });
  await page.close();
}

/** A year of made-up entries summed up, the pane at its figures. */
async function summaryPicture(workbench: Workbench): Promise<void> {
  const { page, pane } = await workbench.open();
  await insertAllLists(pane, "任务台账");
  await fillScriptedYear(page);
  await pane.getByRole("tab", { name: "汇总" }).click();
  await pane.getByLabel("统计截止日").fill("2020-11-20");
  await pane.getByRole("button", { name: "生成年终汇总" }).click();
  await pane.getByText("已生成年终汇总").waitFor();
  await pane.getByText("各单位办结率").scrollIntoViewIfNeeded();
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: join(FOLDER, "summary-pane.png") });
  await page.close();
}

void screenshots();
