import { readFileSync, rmSync, writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { FrameLocator, Page } from "playwright-core";
import { mergeSet } from "../../scripts/bench/merge-set";
import { serialOf } from "../../src/core/base/serial";
import { readSnapshot } from "../../src/xlsx";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";
import { answered, fileOfZip } from "../support/answer-in-file";
import { findings, withAxe } from "../support/axe";
import { inBrowser, STEP_TIMEOUT, WIDE } from "../support/browser";
import { eventually } from "../support/eventually";
import { paneFrame, readSheets, tabNames } from "../support/excel-in-page";
import { longestTaskWhile } from "../support/longest-task";
import { openView } from "../support/pane";
import { describedAs, stopsOf } from "../support/row-list";

const HEADER = [
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
const ROWS = [
  [1, "河道整治", "清理河道垃圾三处", "2020年10月底前", "旗水利局", "", "", "", ""],
  [2, "河道整治", "拆除河岸违章建筑两处", "2020年11月底前", "旗水利局、旗住建局", "", "", "", ""],
  [3, "污水处理", "改造老旧污水管网五公里", "2020年12月底前", "旗住建局", "", "", "", ""],
  [4, "农村环境", "回收废旧农膜八十吨", "2020年11月底前", "旗农牧业局", "", "", "", ""],
  [5, "农村环境", "建成粪污处理设施十座", "2020年12月底前", "旗文旅局", "", "", "", ""],
];

inBrowser("分发回收 in the browser", WIDE, (workbench) => {
  const folder = mkdtempSync(join(tmpdir(), "zlq-collect-"));
  const base = join(folder, "底稿.xlsx");
  beforeAll(() => {
    writeFileSync(base, plainXlsx([{ name: "清单", rows: [["2020年度重点任务清单"], HEADER, ...ROWS] }]));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test(
    "a list is split and downloaded; three filled files and a refused one are merged, one conflict is decided, and 撤销 takes all back",
    async () => {
      const { page, pane, outside, errors } = await workbench.open();
      await openBase(page, pane, base);
      const zip = await splitAndDownload(page, pane);
      expect(Object.keys(unzipSync(zip)).map((name) => name.split("-")[1])).toEqual([
        "旗水利局",
        "旗住建局",
        "旗农牧业局",
        "旗文旅局",
      ]);

      await sendBack(pane, [
        file(zip, "旗水利局", [
          { row: "清理河道垃圾三处", column: "进展情况", text: "已清理三处" },
          { row: "拆除河岸违章建筑两处", column: "进展情况", text: "已拆除一处" },
        ]),
        file(zip, "旗住建局", [{ row: "拆除河岸违章建筑两处", column: "进展情况", text: "两处均已拆除" }]),
        file(zip, "旗农牧业局", [{ row: "回收废旧农膜八十吨", column: "完成状态", text: "已完成" }]),
        { name: "说明.xlsx", buffer: Buffer.from("这不是工作簿，只是改了后缀的文字说明。") },
      ]);
      await pane.getByText("收到3/4，缺：旗文旅局。").waitFor();
      await pane.getByText("拒收：不是 Excel 工作簿").waitFor();
      // Nothing is written before 写入.
      const before = await readSheets(page);
      expect(before).toHaveLength(1);
      expect(before[0]?.values[2]?.[5]).toBe("");

      // What would be written is one stop of the Tab key; each cell says what would stand in it.
      await pane.getByText("将写入2处").click();
      const changes = pane.getByRole("list", { name: "将写入2处" });
      expect(await stopsOf(changes)).toHaveLength(1);
      await changes.getByRole("button").first().focus();
      expect(await describedAs(pane)).toContain("已清理三处");
      await page.keyboard.press("ArrowDown");
      expect(await describedAs(pane)).toContain("已完成");
      expect(await stopsOf(changes)).toHaveLength(1);

      await pane.getByText("共同牵头答复不同（1）").click();
      const differing = pane.getByRole("list", { name: "共同牵头答复不同" });
      expect((await stopsOf(differing)).length).toBeGreaterThan(1);
      await withAxe(paneFrame(page));
      expect(await findings(paneFrame(page))).toEqual([]);
      await pane.getByRole("radio", { name: "两家合并" }).check();
      await pane.getByRole("button", { name: "写入3处" }).click();
      await pane.getByText("已写入3处，冲突0处未写").waitFor();
      const [list, record] = await readSheets(page);
      expect(list?.values.slice(2).map((row) => row.slice(5, 7))).toEqual([
        ["已清理三处", ""],
        ["旗水利局：已拆除一处\n旗住建局：两处均已拆除", ""],
        ["", ""],
        ["", "已完成"],
        ["", ""],
      ]);
      expectRecord(record?.values ?? []);

      await pane.getByRole("button", { name: "撤销", exact: true }).click();
      await pane.getByText("已撤销：写入回收的答复。").waitFor();
      expect(await readSheets(page)).toEqual(before);
      expect(errors).toEqual([]);
      expect(outside).toEqual([]);
      await page.close();
    },
    2 * STEP_TIMEOUT,
  );

  test(
    "what somebody types between preview and 写入 is kept, and the pane says to look again; sheets for units are no lists",
    async () => {
      const { page, pane } = await workbench.open();
      await openBase(page, pane, base);
      const zip = await splitAndDownload(page, pane);
      await pane.getByRole("button", { name: "放在本工作簿（4个单位）" }).click();
      await pane.getByText("已新增4张工作表").waitFor();
      expect(await tabNames(page)).toEqual(["清单", "旗水利局", "旗住建局", "旗农牧业局", "旗文旅局"]);
      // The lists are those of the office still: the units are offered once, not twice.
      await pane.getByText("单位（已选4/4，共6项）").waitFor();

      await sendBack(pane, [
        file(zip, "旗农牧业局", [{ row: "回收废旧农膜八十吨", column: "完成状态", text: "已完成" }]),
      ]);
      await pane.getByText("收到1/4").waitFor();
      await typeInto(page, "清单", "G6", "推进中");
      await pane.getByRole("button", { name: "写入1处" }).click();
      await pane.getByText("预览之后底稿“清单”已改动，请重新预览").waitFor();
      await pane.getByRole("button", { name: "重新预览" }).first().click();
      await pane.getByText("发出后底稿已改（1）").waitFor();
      expect((await readSheets(page))[0]?.values[5]?.[6]).toBe("推进中");
      await page.close();
    },
    2 * STEP_TIMEOUT,
  );

  test(
    "while a hundred files are read, no task of the pane takes more than 100 ms of the processor; reading can be cancelled, files dropped, and read without a worker",
    async () => {
      const set = mergeSet(10);
      const path = join(folder, "千行底稿.xlsx");
      writeFileSync(path, set.base);
      const { page, pane, errors } = await workbench.open();
      await openBase(page, pane, path);
      const longest = await longestTaskWhile(page, async () => {
        await sendBack(
          pane,
          set.returned.map((bytes, i) => ({ name: `第${i + 1}局.xlsx`, buffer: Buffer.from(bytes) })),
        );
        await pane.getByText("收到100/100").waitFor();
      });
      expect(longest).toBeGreaterThan(0);
      expect(longest).toBeLessThan(100);
      await pane.getByText("将写入3000处").waitFor();

      // Cancelled while it reads: what was read already counts, the rest is said not to be read.
      const many = set.returned.map((bytes, i) => ({
        name: `第${i + 1}局.xlsx`,
        buffer: Buffer.from(bytes),
      }));
      await pane.getByRole("button", { name: "清空，重新选" }).click();
      await pressWhenThere(page, "取消");
      await sendBack(pane, many);
      await pane.getByText("文件（100份）").click();
      await pane.getByText("已取消，未读").first().waitFor();
      await pane.getByText("收到100/100").waitFor({ state: "detached" });

      // Dropped, in a pane that can't have a worker: one file with a column of its own, and the base itself.
      await pane.getByRole("button", { name: "清空，重新选" }).click();
      await withoutWorkers(page);
      await drop(page, pane, [
        { name: "第1局.xlsx", buffer: Buffer.from(withColumn("延期至", "2021年3月31日")) },
        { name: "千行底稿.xlsx", buffer: Buffer.from(set.base) },
      ]);
      await pane.getByText("收到1/100").waitFor();
      await pane.getByText("拒收：就是底稿本身，不作为回收文件。").waitFor();
      await pane.getByRole("button", { name: "加“清单”的“延期至”栏" }).click();
      await pane.getByText("写入时在清单右侧加：“清单”的“延期至”栏。").waitFor();
      await pane.getByRole("button", { name: "写入1处" }).click();
      await pane.getByText("已写入1处").waitFor();
      const [list] = await readSheets(page);
      expect(list?.values.slice(1, 3).map((row) => row[10])).toEqual(["延期至", serialOf(2021, 3, 31)]);
      expect(errors).toEqual([]);
      await page.close();
    },
    3 * STEP_TIMEOUT,
  );
});

type Sent = { readonly name: string; readonly buffer: Buffer };

function file(zip: Uint8Array, unit: string, answers: Parameters<typeof answered>[1]): Sent {
  const { name, bytes } = fileOfZip(zip, unit);
  return { name, buffer: Buffer.from(answered(bytes, answers)) };
}

async function openBase(page: Page, pane: FrameLocator, path: string): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles(path);
  await eventually(
    () => tabNames(page),
    (names) => names.includes("清单"),
  );
  await openView(pane, "分发回收");
  await pane.getByRole("button", { name: "下载压缩包（.zip）" }).waitFor();
}

async function splitAndDownload(page: Page, pane: FrameLocator): Promise<Uint8Array> {
  await pane.getByLabel("请于何日前填报（可不填）").fill("2020-11-25");
  await pane.getByLabel("批次").fill("20201109-01");
  const download = page.waitForEvent("download");
  await pane.getByRole("button", { name: "下载压缩包（.zip）" }).click();
  expect((await download).suggestedFilename()).toBe("填报表-20201109-01.zip");
  return readFileSync(await (await download).path());
}

async function sendBack(pane: FrameLocator, files: readonly Sent[]): Promise<void> {
  const mimeType = "application/octet-stream";
  await pane.locator("input[type=file]").setInputFiles(files.map((one) => ({ ...one, mimeType })));
}

/** A list of the first unit's first task, with an answer that the base has no column for. */
function withColumn(heading: string, answer: string): Uint8Array {
  const [, head = [], first = []] = readSnapshot(mergeSet(1).base).snapshot.sheets[0]?.values ?? [];
  const rows = [["2020年度重点任务清单"], [...head, heading], [...first, answer]];
  return plainXlsx([{ name: "清单", rows }]);
}

/** As from the desktop: one drop of several files. */
async function drop(page: Page, pane: FrameLocator, files: readonly Sent[]): Promise<void> {
  const dropped = await paneOf(page).evaluateHandle(
    (all) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of all) transfer.items.add(new File([Uint8Array.from(bytes)], name));
      return transfer;
    },
    files.map(({ name, buffer }) => ({ name, bytes: [...buffer] })),
  );
  await pane.getByText("也可以把文件拖到这里").dispatchEvent("drop", { dataTransfer: dropped });
}

/** Presses a button as soon as it is there: it goes again with what it is for. */
const pressWhenThere = (page: Page, name: string): Promise<void> =>
  paneOf(page).evaluate((text) => {
    const timer = setInterval(() => {
      const found = [...document.querySelectorAll("button")].find((one) => one.textContent === text);
      if (found === undefined) return;
      clearInterval(timer);
      found.click();
    }, 5);
  }, name);

/** As where the pane's own page must not start any. */
const withoutWorkers = (page: Page): Promise<void> =>
  paneOf(page).evaluate(() => {
    Reflect.set(window, "Worker", undefined);
  });

function paneOf(page: Page) {
  const frame = page.frames().find((each) => each.url().includes("/addin/"));
  if (frame === undefined) throw new Error("no pane");
  return frame;
}

/** As a colleague would, who works on the same file. */
async function typeInto(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await paneOf(page).evaluate(
    ([name, cell, value]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(cell).values = [[value]];
        await context.sync();
      }),
    [sheet, address, text] as const,
  );
}

function expectRecord(values: readonly (readonly unknown[])[]): void {
  const text = values.map((row) => row.join("|"));
  expect(text[1]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d\|20201109-01\|4\|3\|\d+\|0\|1$/);
  const starts = (begin: string): string => text.find((line) => line.startsWith(begin)) ?? "";
  expect(text.filter((line) => line.includes("|进展情况|清单!F"))).toHaveLength(3);
  expect(starts("共同牵头单位答复不同。")).toContain("|两家合并");
  expect(starts("未报单位|")).toBe("未报单位|旗文旅局|1项任务||||");
  expect(starts("拒收|")).toMatch(/^拒收\|说明\.xlsx\|不是 Excel 工作簿/);
}
