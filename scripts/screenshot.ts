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
    await registersPicture(workbench);
    await nextYearPicture(workbench);
    await templatesPicture(workbench);
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

/** Registers found by the first letters of their names. */
async function registersPicture(workbench: Workbench): Promise<void> {
  const { page, pane } = await workbench.open();
  await pane.getByText("台账、名录、清单（39种）").click();
  await pane.getByRole("textbox", { name: "查找" }).fill("wkk");
  await pane.getByRole("checkbox", { name: "尾矿库“一库一档”" }).check();
  await pane.getByRole("button", { name: "插入所选台账（1）" }).click();
  await pane.getByText("已插入1张工作表").waitFor();
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: join(FOLDER, "registers.png") });
  await page.close();
}

/** The questions of the review, and a draft. */
async function nextYearPicture(workbench: Workbench): Promise<void> {
  const { page, pane } = await workbench.open();
  await insertLists(pane, ["土壤"], "任务台账");
  await pane.getByText("下一年度草稿").click();
  await pane.getByRole("button", { name: "逐处核对" }).click();
  await pane.getByLabel("选择（土壤-2）").selectOption("删去");
  await pane.getByLabel("选择（土壤-4）").selectOption({ index: 1 });
  await pane.getByLabel("选择（土壤-6）").scrollIntoViewIfNeeded();
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: join(FOLDER, "next-year-review.png") });
  await pane.getByRole("button", { name: "全部按草稿" }).click();
  await pane.getByText("原清单未改动").waitFor();
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: join(FOLDER, "next-year-draft.png") });
  await page.close();
}

/** A template that was kept. */
async function templatesPicture(workbench: Workbench): Promise<void> {
  const { page, pane } = await workbench.open();
  await insertLists(pane, ["土壤"], "任务台账");
  await pane.getByText("自有模板").click();
  await pane.getByLabel("模板名称").fill("本局清单");
  await pane.getByRole("button", { name: "存为模板" }).click();
  await pane.getByText("已存为模板").waitFor();
  await pane.getByText("已存为模板").scrollIntoViewIfNeeded();
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: join(FOLDER, "templates.png") });
  await page.close();
}

void screenshots();
