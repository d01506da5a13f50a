import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { serialOf } from "../../src/core/base/serial";
import type { FrameLocator, Page } from "playwright-core";
import { inBrowser, STEP_TIMEOUT, WIDE } from "../support/browser";
import { eventually } from "../support/eventually";
import { readSheets, selectedAddress, tabNames } from "../support/excel-in-page";
import { insertAllLists } from "../support/insert-lists";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";
import { wordText } from "../docx/word-text";
import { fillScriptedYear, writeCells } from "../support/scripted-year-in-page";
import { openView } from "../support/pane";

const SHEETS = ["年终汇总", "分单位汇总", "未完成任务", "报送情况", "汇总明细"];

const LAST_YEAR = plainXlsx([
  {
    name: "2019年清单",
    rows: [
      ["序号", "重点任务", "完成时限", "责任单位", "进展情况"],
      [1, "煤场封闭", "2019年9月底前", "旗工信局", "2019年8月1日已完成"],
    ],
  },
]);
const bookFile = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });

inBrowser("汇总 in the browser", WIDE, (workbench) => {
  test(
    "without a list it says what is missing; with lists it shows their figures",
    async () => {
      const { page, pane, errors } = await workbench.open();
      await openView(pane, "汇总");
      await pane.getByText("本工作簿没有识别出任务清单").waitFor();
      await openView(pane, "插入");
      await insertAllLists(pane, "任务台账");
      await openView(pane, "汇总");
      await pane.getByText("统计3张清单：大气任务台账、水任务台账、土壤任务台账。").waitFor();
      await pane.getByText("工作簿中没有指标表。").waitFor();
      expect(errors).toEqual([]);
      await page.close();
    },
    2 * STEP_TIMEOUT,
  );

  test(
    "a year is summed up, follows a changed row, is made anew after asking, and is copied as numbers",
    async () => {
      const { page, pane, outside, errors } = await workbench.open();
      await openYear(page, pane);
      await pane.getByText(/将新增5张工作表：年终汇总、分单位汇总/).waitFor();
      expect((await tabNames(page)).filter((name) => SHEETS.includes(name))).toEqual([]);

      await pane.getByRole("button", { name: "生成年终汇总" }).click();
      await pane.getByText("已生成年终汇总（统计截止日2020-11-20）").waitFor();
      expect((await tabNames(page)).slice(-5)).toEqual(SHEETS);
      const first = await totalOf(page);
      await pane.getByText(`工作措施104项，逾期${first.overdue}项`).waitFor();

      // A measure that was overdue is done: sheet and pane count one less.
      const row = await firstOpenRow(page, "逾期");
      await pane.getByRole("button", { name: "年终汇总", exact: true }).click();
      await writeCells(page, "大气任务台账", await ledgerCells(page, row.key));
      const after = await eventually(
        () => totalOf(page),
        ({ overdue }) => overdue === first.overdue - 1,
      );
      expect(after).toEqual({ ...first, overdue: first.overdue - 1, done: first.done + 1 });
      await pane.getByText(`工作措施104项，逾期${first.overdue - 1}项`).waitFor();

      // A reason is typed; made anew, asked first, it stays.
      const open = await firstOpenRow(page, "推进中");
      await writeCells(page, "未完成任务", [[open.row, open.reasonColumn, "等待上级批复"]]);
      const before = (await readSheets(page)).map(({ name }) => name);
      await pane.getByRole("button", { name: "生成年终汇总" }).click();
      await pane.getByText(/将替换上次生成的5张工作表/).waitFor();
      await pane.getByText(/已手工填写的1处/).waitFor();
      await pane.getByRole("button", { name: "取消" }).click();
      expect((await readSheets(page)).map(({ name }) => name)).toEqual(before);

      // With the report beside it, which compares with a workbook of last year; another file is refused by name.
      await pane.getByLabel("同时写年终总结").check();
      const lastYear = pane.getByLabel(/^上年的工作簿/);
      await lastYear.setInputFiles(bookFile("说明.xlsx", Buffer.from("没有")));
      await pane.getByText(/“说明.xlsx”没有读入：不是 Excel 工作簿/).waitFor();
      await lastYear.setInputFiles(bookFile("2019年.xlsx", Buffer.from(LAST_YEAR)));
      await pane.getByText("已选“2019年.xlsx”。").waitFor();
      await pane.getByRole("button", { name: "生成年终汇总" }).click();
      await pane.getByRole("button", { name: "重新生成" }).click();
      await pane.getByText("已生成年终汇总").waitFor();
      expect((await readSheets(page)).map(({ name }) => name)).toEqual([...before, "年终总结", "与上年比较"]);
      expect(await textOf(page, "与上年比较")).toMatch(/2019年.*本年.*工作措施/s);
      expect(await totalOf(page)).toEqual(after);
      const again = (await readSheets(page)).find(({ name }) => name === "未完成任务")?.values ?? [];
      expect(again.find((each) => each[2] === open.key)?.[open.reasonColumn]).toBe("等待上级批复");
      expect(again.some((each) => each[2] === row.key)).toBe(false);

      await pane.getByRole("button", { name: "转为数值" }).click();
      await pane.getByText("已另存为数值").waitFor();
      // What is there already is named, with the way there.
      await pane
        .getByText(/^工作簿里已有：年终汇总/)
        .getByRole("button", { name: "年终汇总", exact: true })
        .waitFor();
      await pane.getByRole("button", { name: "年终汇总（数值）" }).click();
      const sheets = await readSheets(page);
      const valuesOf = (name: string) => sheets.find((each) => each.name === name)?.values;
      expect(valuesOf("年终汇总（数值）")).toEqual(valuesOf("年终汇总"));
      expect(outside).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
    4 * STEP_TIMEOUT,
  );

  test(
    "a bulletin with the cards' days set and the next one compared with it; letters for all overdue units, downloaded as Word",
    async () => {
      const { page, pane, errors } = await workbench.open();
      await openYear(page, pane);
      await pane.getByText("督办通报", { exact: true }).click();
      await pane.getByLabel("逾期满几天亮督办红牌").fill("0");
      await pane.getByText("请填1以上的整数，红牌天数不少于黄牌天数。").waitFor();
      await pane.getByLabel("逾期满几天亮督办红牌").fill("10");
      await pane.getByRole("button", { name: "生成通报" }).click();
      await pane.getByText("工作簿中没有更早的通报可比。").waitFor();
      await pane.getByLabel("通报日期").fill("2020-11-30");
      await pane.getByRole("button", { name: "生成通报" }).click();
      await pane.getByText("已与“督办通报2020-11-20”比较。").waitFor();
      // The card says how many there are, and for which day the last was made.
      await pane.getByText("已有2张，最近一张：督办通报2020-11-30", { exact: true }).waitFor();
      const text = await textOf(page, "督办通报2020-11-20附件");
      expect(text).toContain("逾期1天及以上亮督办黄牌，10天及以上亮督办红牌");
      expect(await textOf(page, "督办通报2020-11-20")).toContain("2020年第1期");
      expect(await textOf(page, "督办通报2020-11-30")).toContain("与上期（第1期，截至2020年11月20日）相比");

      await pane.getByText("提醒函和督办函", { exact: true }).click();
      await pane.getByRole("textbox", { name: /填报单位/ }).fill("旗攻坚办");
      await pane.getByRole("button", { name: "生成函件" }).click();
      await pane.getByText(/已生成\d+份函/).waitFor({ timeout: STEP_TIMEOUT });
      await pane.getByText(/领导小组办公室通常设在旗生态环境局/).waitFor();
      const letters = (await tabNames(page)).filter((name) => name.includes("函_"));
      expect(letters.length).toBeGreaterThan(1);
      const letter = await textOf(page, "督办函_旗生态环境局");
      expect(letter).toContain("2020年11月27日前");
      expect(letter).toContain("旗攻坚办");
      // The new sheet in front has a selection of its own: its first row, which is merged.
      const selected = await eventually(
        () => selectedAddress(page),
        (address) => address.endsWith("!A1:H1"),
      );
      expect(selected).toBe("督办函_旗生态环境局!A1:H1");

      const word = await downloaded(page, () =>
        pane.getByRole("button", { name: "下载 Word（合成一份）" }).click(),
      );
      expect(word.name).toBe("督办函和提醒函（2020-11-20）.docx");
      const { paragraphs } = wordText(word.bytes);
      for (const name of letters) {
        const unit = name.slice(name.indexOf("_") + 1);
        expect(paragraphs).toContain(`${unit}：`);
      }
      const zip = await downloaded(page, () =>
        pane.getByRole("button", { name: "下载各单位的函和反馈表（压缩包）" }).click(),
      );
      const files = Object.keys(unzipSync(zip.bytes));
      expect(files.filter((name) => name.endsWith(".docx"))).toHaveLength(letters.length);
      expect(files.filter((name) => name.endsWith(".xlsx"))).toHaveLength(letters.length);
      expect(errors).toEqual([]);
      await page.close();
    },
    4 * STEP_TIMEOUT,
  );

  async function openYear(page: Page, pane: FrameLocator): Promise<void> {
    await insertAllLists(pane, "任务台账");
    await fillScriptedYear(page);
    await openView(pane, "汇总");
    await pane.getByRole("button", { name: "只这一次按另一天统计" }).click();
    await pane.getByLabel("本次统计到").fill("2020-11-20");
    await pane.getByText("现状（截至2020-11-20）").waitFor();
  }
});

/** What the browser keeps after a click. */
async function downloaded(
  page: Page,
  click: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

async function textOf(page: Page, sheet: string): Promise<string> {
  return ((await readSheets(page)).find(({ name }) => name === sheet)?.values ?? []).flat().join("\n");
}

/** The row 合计 of 年终汇总, by its headings. */
async function totalOf(page: Page): Promise<{ measures: number; done: number; overdue: number }> {
  const values = (await readSheets(page)).find(({ name }) => name === "年终汇总")?.values ?? [];
  const header = values.find((row) => row.includes("工作措施")) ?? [];
  const total = values.find((row) => row[0] === "合计") ?? [];
  const of = (heading: string): number => Number(total[header.indexOf(heading)]);
  return { measures: of("工作措施"), done: of("已完成"), overdue: of("逾期") };
}

/** The first task of 大气 with a status in 未完成任务. */
async function firstOpenRow(
  page: Page,
  status: string,
): Promise<{ row: number; key: unknown; reasonColumn: number }> {
  const values = (await readSheets(page)).find(({ name }) => name === "未完成任务")?.values ?? [];
  const header = values.find((row) => row.includes("未完成原因")) ?? [];
  const row = values.findIndex((each) => each[1] === "大气" && each[6] === status);
  return { row, key: values[row]?.[2], reasonColumn: header.indexOf("未完成原因") };
}

/** What says in the ledger that the task with a key was done in time. */
async function ledgerCells(page: Page, key: unknown): Promise<readonly [number, number, string | number][]> {
  const values = (await readSheets(page)).find(({ name }) => name === "大气任务台账")?.values ?? [];
  const header = values[0] ?? [];
  const row = values.findIndex((each) => each.includes(key));
  return [
    [row, header.indexOf("完成状态"), "已完成"],
    [row, header.indexOf("完成日期"), serialOf(2020, 1, 31)],
  ];
}
