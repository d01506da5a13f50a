import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainXlsx } from "../test/fixtures/lists/plain-xlsx";
import { answered, fileOfZip } from "../test/support/answer-in-file";
import { startBrowser, type Workbench } from "../test/support/browser";
import { insertAllLists, insertLists, PLANS } from "../test/support/insert-lists";
import { openView } from "../test/support/pane";
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
    await homePictures(workbench);
    await summaryPicture(workbench);
    await collectPicture(workbench);
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

/** 首页 of a year in November, and 设置. */
async function homePictures(workbench: Workbench): Promise<void> {
  const { page, pane } = await workbench.open();
  await insertAllLists(pane, "任务台账");
  await fillScriptedYear(page);
  await pane.getByRole("button", { name: "更改", exact: true }).click();
  await pane.getByLabel("固定在某一天").fill("2020-11-24");
  await pane.getByRole("button", { name: "固定在这一天" }).click();
  await pane.getByText("统计截止日 2020-11-24").waitFor();
  await openView(pane, "首页");
  await pane.getByText(/^7天内到期（/).waitFor();
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: join(FOLDER, "home-pane.png") });
  await openView(pane, "设置");
  await pane.getByLabel("临期天数").waitFor();
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: join(FOLDER, "settings-pane.png") });
  await page.close();
}

/** A year of made-up entries summed up, the pane at its figures. */
async function summaryPicture(workbench: Workbench): Promise<void> {
  const { page, pane } = await workbench.open();
  await insertAllLists(pane, "任务台账");
  await fillScriptedYear(page);
  await pane.getByRole("tab", { name: "汇总" }).click();
  await pane.getByRole("button", { name: "只这一次按另一天统计" }).click();
  await pane.getByLabel("本次统计到").fill("2020-11-20");
  await pane.getByRole("button", { name: "生成年终汇总" }).click();
  await pane.getByText("已生成年终汇总").waitFor();
  await pane.getByText("各单位办结率").scrollIntoViewIfNeeded();
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: join(FOLDER, "summary-pane.png") });
  await page.close();
}

const MEASURES = [
  "清理河道垃圾三处",
  "拆除河岸违章建筑两处",
  "改造老旧污水管网五公里",
  "建成粪污处理设施十座",
];
const UNITS = ["旗水利局", "旗水利局、旗住建局", "旗住建局", "旗文旅局"];

/** A list that was split; two of three units have answered, and differ where both lead. */
async function collectPicture(workbench: Workbench): Promise<void> {
  const head = [
    "序号",
    "重点任务",
    "工作措施",
    "完成时限",
    "责任单位",
    "进展情况",
    "完成状态",
    "完成日期",
    "备注",
  ];
  const rows = MEASURES.map((measure, i) => [
    ...[i + 1, i < 2 ? "河道整治" : "污染治理", measure, "2020年12月底前", UNITS[i] ?? ""],
    ...["", "", "", ""],
  ]);
  const folder = mkdtempSync(join(tmpdir(), "zlq-picture-"));
  const base = join(folder, "底稿.xlsx");
  writeFileSync(base, plainXlsx([{ name: "清单", rows: [["2020年度重点任务清单"], head, ...rows] }]));
  const { page, pane } = await workbench.open();
  await page.locator("input[type=file]").first().setInputFiles(base);
  await pane.getByRole("tab", { name: "分发回收" }).click();
  await pane.getByLabel("批次").fill("20201109-01");
  const download = page.waitForEvent("download");
  await pane.getByRole("button", { name: "下载压缩包（.zip）" }).click();
  const zip = readFileSync(await (await download).path());
  const sentBack = (unit: string, texts: readonly (readonly [row: string | undefined, text: string])[]) => {
    const { name, bytes } = fileOfZip(zip, unit);
    const answers = texts.map(([row = "", text]) => ({ row, column: "进展情况", text }));
    return { name, mimeType: "application/octet-stream", buffer: Buffer.from(answered(bytes, answers)) };
  };
  const [first, second, third] = MEASURES;
  await pane.locator("input[type=file]").setInputFiles([
    sentBack("旗水利局", [
      [first, "已清理三处"],
      [second, "已拆除一处，另一处正在办理手续"],
    ]),
    sentBack("旗住建局", [
      [second, "两处均已拆除"],
      [third, "已完成四公里"],
    ]),
  ]);
  await pane.getByText("共同牵头答复不同（1）").click();
  await pane.getByText("收到2/3").evaluate((element) => {
    element.scrollIntoView({ block: "start" });
  });
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: join(FOLDER, "collect-pane.png") });
  await page.close();
  rmSync(folder, { recursive: true });
}

/** Registers found by the first letters of their names. */
async function registersPicture(workbench: Workbench): Promise<void> {
  const { page, pane } = await workbench.open();
  await openView(pane, "插入");
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
