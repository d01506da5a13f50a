import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startBrowser } from "../test/support/browser";
import { PLANS, insertLists } from "../test/support/insert-lists";

/**
 * Takes the README's picture from the real thing: `npx tsx scripts/screenshot.ts`. Needs a Chromium (CHROMIUM_PATH).
 */
async function screenshot(): Promise<void> {
  const folder = join(__dirname, "../docs/images");
  mkdirSync(folder, { recursive: true });
  const workbench = await startBrowser({ width: 1440, height: 900 });
  try {
    const { page, pane } = await workbench.open();
    await insertLists(pane, [PLANS[0]], "任务清单");
    await page.waitForTimeout(1000); // the grid draws a moment after the pane has said that it is done
    await page.screenshot({ path: join(folder, "workbook.png") });
  } finally {
    await workbench.close();
  }
}

void screenshot();
