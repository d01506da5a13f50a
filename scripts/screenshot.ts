import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainXlsx } from "../test/fixtures/lists/plain-xlsx";
import { answered, fileOfZip } from "../test/support/answer-in-file";
import { startBrowser, type Workbench } from "../test/support/browser";
import { insertAllLists, insertLists, PLANS } from "../test/support/insert-lists";
import { openView } from "../test/support/pane";
import { fillRows, insertRegisters } from "../test/support/register-rows-in-page";
import { fillScriptedYear } from "../test/support/scripted-year-in-page";

const FOLDER = join(__dirname, "../docs/images");
/** The grid draws a moment after the pane has said that it is done. */
const DRAWN_MS = 1500;

/** The pictures by the first word of their files. */
const PICTURES: Readonly<Record<string, (workbench: Workbench) => Promise<void>>> = {
  workbook: listPicture,
  home: homePictures,
  summary: summaryPicture,
  collect: collectPicture,
  registers: registersPicture,
  "next-year": nextYearPicture,
  templates: templatesPicture,
  duties: dutiesPicture,
  rulings: rulingsPicture,
  attest: attestPicture,
  "register-rows": registerRowsPicture,
};

/**
 * Takes the pictures of the README and of the guides in which the pane is seen from the real thing: `npx tsx
 * scripts/screenshot.ts [NAME …]`. Needs a Chromium (CHROMIUM_PATH).
 */
async function screenshots(wanted: readonly string[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const workbench = await startBrowser({ width: 1440, height: 900 });
  try {
    for (const [name, picture] of Object.entries(PICTURES))
      if (wanted.length === 0 || wanted.includes(name)) await picture(workbench);
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

/** A day in June: what was missed, what is due this week, four reports registered. */
async function dutiesPicture(workbench: Workbench): Promise<void> {
  const { page, pane } = await workbench.open();
  await pane.getByRole("tab", { name: "报送" }).click();
  await pane.getByRole("button", { name: "生成报送日历" }).click();
  await pane.getByText(/^已生成：48期/).waitFor();
  await pane.getByRole("button", { name: "更改", exact: true }).click();
  await pane.getByLabel("固定在某一天").fill("2020-06-29");
  await pane.getByRole("button", { name: "固定在这一天" }).click();
  await pane.getByText(/^截至2020-06-29：应报48期/).waitFor();
  for (const [id, due] of [
    ["W1", "2020-03-31"],
    ["W2", "2020-03-31"],
    ["D4", "2020-03-31"],
    ["R1", "2020-04-01"],
  ] as const) {
    await pane.getByRole("button", { name: `登记已报 ${id} ${due}` }).click();
    await pane.getByRole("button", { name: "登记", exact: true }).click();
    await pane.getByRole("button", { name: `登记已报 ${id} ${due}` }).waitFor({ state: "detached" });
  }
  await pane.getByRole("region", { name: /逾期未报/ }).evaluate(toTop);
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: join(FOLDER, "duties-pane.png") });
  await page.close();
}

/** A contradiction that was decided, with both wordings. */
async function rulingsPicture(workbench: Workbench): Promise<void> {
  const { page, pane } = await workbench.open();
  await insertLists(pane, ["土壤"], "任务台账");
  await pane.getByRole("tab", { name: "督办" }).click();
  await pane.getByText("原文核对（通知的矛盾和缺字）").click();
  await pane.getByLabel("核定人").fill("张三");
  await pane.getByRole("button", { name: "A1 按措施" }).click();
  await pane.getByText(/^已核定：按措施/).waitFor();
  await pane.getByText("核定人", { exact: true }).evaluate(toTop);
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: join(FOLDER, "rulings-pane.png") });
  await page.close();
}

/** An indicator that only a person can judge, and one that a person has judged. */
async function attestPicture(workbench: Workbench): Promise<void> {
  const { page, pane } = await workbench.open();
  // A list, by whose year the days are counted.
  await insertLists(pane, ["土壤"], "任务台账");
  await pane.getByRole("tab", { name: "指标" }).click();
  for (const plan of ["大气", "水"]) await pane.getByRole("checkbox", { name: plan }).uncheck();
  await pane.getByRole("button", { name: "插入指标表" }).click();
  await pane.getByText("已插入1张指标表").waitFor();
  await pane.getByRole("button", { name: "人工认定 污染地块清单和优先管控名录" }).click();
  await pane.getByLabel("认定人").fill("张三");
  await pane.getByRole("button", { name: "记下", exact: true }).click();
  await pane.getByText(/^已记下：污染地块清单和优先管控名录/).waitFor();
  await pane.getByRole("button", { name: "人工认定 耕地分类清单和图表,上传信息系统" }).click();
  await pane.getByRole("button", { name: "受污染耕地安全利用率", exact: true }).evaluate(toTop);
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: join(FOLDER, "attest-pane.png") });
  await page.close();
}

/** Open rows of two registers in 督办, below those of the list. */
async function registerRowsPicture(workbench: Workbench): Promise<void> {
  const { page, pane } = await workbench.open();
  await insertLists(pane, ["土壤"], "任务台账");
  await insertRegisters(pane, ["尾矿库“一库一档”", "入河（湖、库）排污口台账（一口一档）"]);
  await fillRows(page, "尾矿库一库一档", [
    { 尾矿库名称: "甲矿一号库", 责任单位: "旗应急局", 整治时限: 44104 },
    { 尾矿库名称: "乙矿尾矿库", 责任单位: "旗应急局", 整治时限: 44196 },
  ]);
  await fillRows(page, "入河排污口台账", [
    { 排污口名称: "甲厂排污口", 责任单位: "旗水利局", 整治时限: 44135 },
  ]);
  await pane.getByRole("tab", { name: "督办" }).click();
  await pane.getByText(/^台账未完成3项/).click();
  await pane.getByText(/^台账未完成3项/).evaluate(toTop);
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: join(FOLDER, "register-rows.png") });
  await page.close();
}

/** To the top of the pane, below its row of tabs. */
const toTop = (element: HTMLElement | SVGElement): void => {
  element.style.scrollMarginTop = "110px";
  element.scrollIntoView({ block: "start" });
};

void screenshots(process.argv.slice(2));
