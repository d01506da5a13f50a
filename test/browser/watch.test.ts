import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { inBrowser, STEP_TIMEOUT, WIDE } from "../support/browser";
import { eventually } from "../support/eventually";
import { paneFrame, readSheets, selectedAddress, tabNames } from "../support/excel-in-page";
import { openView } from "../support/pane";

const LISTS = join(__dirname, "../fixtures/lists");

inBrowser("督办 in the browser", WIDE, (workbench) => {
  const folder = mkdtempSync(join(tmpdir(), "zlq-watch-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  async function openFile(page: Page, name: string): Promise<void> {
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "打开 .xlsx" }).click();
    await (await choosing).setFiles(join(LISTS, name, "input.xlsx"));
  }

  async function saved(page: Page, name: string): Promise<Record<string, string>> {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "另存为" }).click();
    const file = join(folder, name);
    await (await download).saveAs(file);
    return Object.fromEntries(
      Object.entries(unzipSync(readFileSync(file))).map(([path, part]) => [
        path,
        Buffer.from(part).toString("utf8"),
      ]),
    );
  }

  test(
    "a clerk's list is recognised, corrected, flagged, counted, gone through and cleared, and the file is as before",
    async () => {
      const { page, pane, outside, errors } = await workbench.open();
      await openFile(page, "header-on-row-4");
      await eventually(
        () => tabNames(page),
        (names) => names.includes("大气"),
      );
      const before = await saved(page, "before.xlsx");
      await openView(pane, "督办");

      // What was recognised stands there before anything is written.
      const found = pane.getByText(/2020年大气污染防治重点任务推进表.*3项任务/);
      await found.click();
      await pane.getByText(/表头在第4行，任务在第5至7行/).waitFor();
      expect(await tabNames(page)).toEqual(["大气"]);

      // What a rule decided is told with its cell, and a click goes there; nobody is asked.
      await pane.getByText("没有需要您确认的地方。").waitFor();
      await pane.getByText("知悉即可（1处）").click();
      await pane.getByText("原文未写年份，按清单年份或上文年份推定。").click();
      await pane.getByRole("button", { name: "G5", exact: true }).click();
      const doubtful = await eventually(
        () => selectedAddress(page),
        (address) => address.endsWith("!G5"),
      );
      expect(doubtful).toBe("大气!G5");

      // A column is corrected from a list of choices.
      await pane.getByRole("button", { name: /认得不对/ }).click();
      await pane.getByRole("combobox", { name: "配合单位" }).selectOption({ label: "（没有这一栏）" });
      await pane.getByRole("button", { name: "确定" }).click();
      await pane.getByText("表头和栏目经人工指定。").waitFor({ state: "attached" });
      expect(await pane.getByText(/F 配合单位/).count()).toBe(0);

      // Whose list it is can be said, and is kept; the names of units follow.
      await pane
        .getByRole("combobox", { name: "这份清单的单位" })
        .selectOption({ label: "是外地或上级的（均按原文）" });
      await pane.getByText("这份清单的单位不在单位名录中，均按原文。").first().waitFor({ state: "attached" });
      await pane.getByRole("combobox", { name: "这份清单的单位" }).selectOption({ index: 0 });
      await pane.getByText("这份清单的单位不在单位名录中，均按原文。").first().waitFor({ state: "detached" });

      // Today every dated task of 2020 is overdue that is not done.
      const counts = pane.getByRole("list", { name: "各状态任务数" });
      expect(await counts.getByRole("listitem").allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringMatching(/逾期\s*1$/), expect.stringMatching(/已完成\s*1$/)]),
      );

      await pane.getByRole("button", { name: "标记逾期" }).click();
      await pane.getByText(/已标记1个清单共3项任务/).waitFor();
      expect(await tabNames(page)).toEqual(["大气", "督办设置"]);
      const rows = (await readSheets(page))[0]?.values ?? [];
      expect(rows.slice(-4).map((row) => row[row.length - 1])).toEqual([
        "督办状态",
        "已完成",
        "逾期",
        "长期推进",
      ]);

      await pane.getByText("▲ 逾期1项").click();
      await pane.getByRole("button", { name: /推进城中村煤改电/ }).click();
      expect(
        await eventually(
          () => selectedAddress(page),
          (address) => address.includes("6"),
        ),
      ).toMatch(/B6:[A-Z]+6$/);

      await pane.getByRole("button", { name: "清除标记" }).click();
      await pane.getByText("已清除标记").waitFor();
      await pane.getByRole("button", { name: /认得不对/ }).click();
      await pane.getByRole("button", { name: "恢复自动识别" }).click();
      await pane.getByText("表头和栏目经人工指定。").waitFor({ state: "detached" });
      expect(await saved(page, "after.xlsx")).toEqual(before);
      expect(outside).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
    2 * STEP_TIMEOUT,
  );

  test(
    "标记逾期 is taken back by the 撤销 beside it, and the file is as before",
    async () => {
      const { page, pane, errors } = await workbench.open();
      await openFile(page, "empty-rows-inside");
      await eventually(
        () => tabNames(page),
        (names) => names.includes("Sheet1"),
      );
      const before = await saved(page, "not-flagged.xlsx");
      await openView(pane, "督办");
      await pane.getByRole("button", { name: "标记逾期" }).click();
      await pane.getByText(/已标记1个清单/).waitFor();
      expect(await tabNames(page)).toEqual(["Sheet1", "督办设置"]);
      await pane.getByText("撤销会删除新建的工作表").waitFor();
      await pane.getByRole("button", { name: "撤销", exact: true }).click();
      await pane.getByText("已撤销：标记逾期。").waitFor();
      expect(await pane.getByRole("button", { name: "撤销", exact: true }).count()).toBe(0);
      expect(await saved(page, "taken-back.xlsx")).toEqual(before);
      expect(errors).toEqual([]);
      await page.close();
    },
    2 * STEP_TIMEOUT,
  );

  test(
    "an edit in the sheet is followed without a click",
    async () => {
      const { page, pane } = await workbench.open();
      await openFile(page, "empty-rows-inside");
      await openView(pane, "督办");
      const counts = pane.getByRole("list", { name: "各状态任务数" });
      await counts.getByText("逾期", { exact: false }).first().waitFor();
      await paneFrame(page).evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("E4").values = [["已完成"]];
          await context.sync();
        }),
      );
      const lines = await eventually(
        () => counts.getByRole("listitem").allInnerTexts(),
        (texts) => texts.some((text) => /已完成\s*2$/.test(text)),
      );
      expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/已完成\s*2$/)]));
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "with every view open an edit is read once, and all of them show it",
    async () => {
      const { page, pane, errors } = await workbench.open();
      await openFile(page, "empty-rows-inside");
      const counts = pane.getByRole("list", { name: "各状态任务数" });
      await openView(pane, "督办");
      await counts.first().waitFor();
      await openView(pane, "指标");
      await pane.getByRole("button", { name: "插入指标表" }).waitFor();
      await openView(pane, "汇总");
      await pane.getByRole("button", { name: "生成年终汇总" }).waitFor();
      await openView(pane, "公式");
      await page.waitForTimeout(1_000);
      const readings = await paneFrame(page).evaluate(async () => {
        let runs = 0;
        const excel = Excel as { run: typeof Excel.run };
        const { run } = excel;
        excel.run = ((...call: Parameters<typeof run>) => {
          runs += 1;
          return run(...call);
        }) as typeof run;
        await run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("E4").values = [["已完成"]];
          await context.sync();
        });
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        excel.run = run;
        return runs;
      });
      expect(readings).toBe(1);
      await openView(pane, "督办");
      expect(await counts.getByRole("listitem").allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringMatching(/已完成\s*2$/)]),
      );
      expect(errors).toEqual([]);
      await page.close();
    },
    STEP_TIMEOUT,
  );
});
