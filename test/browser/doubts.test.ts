import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { findings, withAxe } from "../support/axe";
import { inBrowser, STEP_TIMEOUT, WIDE } from "../support/browser";
import { eventually } from "../support/eventually";
import { paneFrame, readSheets, selectedAddress } from "../support/excel-in-page";
import { openView } from "../support/pane";
import { describedAs, stopsOf } from "../support/row-list";

const ROWS = [
  ["序号", "重点任务", "完成时限", "责任单位", "进展情况"],
  [1, "煤场封闭", "2020年9月底前", "旗工信局", "正在推进"],
  [2, "方案修编", "春节前", "旗林草局", "正在推进"],
  [3, "管网改造", "2020年11月前", "旗住建局", "正在推进"],
  [4, "河道清理", "春节前", "旗水利局", "正在推进"],
  [5, "道路绿化", "2020年10月底前", "旗林草局、旗住建局", "已完成3处"],
];

inBrowser("存疑之处 in the browser", WIDE, (workbench) => {
  const folder = mkdtempSync(join(tmpdir(), "zlq-doubts-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** The quoted texts that are asked about. */
  const questions = (pane: FrameLocator): Promise<string[]> =>
    pane
      .getByRole("list", { name: /需要您确认/ })
      .locator("li > div:first-child")
      .allInnerTexts();

  const write = (page: Page, address: string, values: unknown[][]): Promise<void> =>
    paneFrame(page).evaluate(
      ([at, cells]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange(at).values = cells;
          await context.sync();
        }),
      [address, values] as const,
    );

  test(
    "a clerk works off what is asked, one by one; it stays worked off in the saved file until a text changes",
    async () => {
      const { page, pane, outside, errors } = await workbench.open();
      await write(page, "A1:E6", ROWS);
      const before = await readSheets(page);
      await openView(pane, "督办");

      // Each question quotes the cell and says what it was taken for and why; two cells that say the same are one.
      await pane.getByText("需要您确认（4处）").waitFor();
      expect(await questions(pane)).toEqual(["“春节前”", "“2020年11月前”", "“已完成3处”"]);
      await pane.getByText("现按“2020-10-31前完成”理解。").waitFor();
      await pane.getByText(/可指该月（年）开始之前/).waitFor();
      await pane.getByText("知悉即可（1处）").waitFor();

      // The questions are one stop of the Tab key, arrows lead from one to the next, and each says what it is about.
      const asked = pane.getByRole("list", { name: /需要您确认/ });
      expect(await stopsOf(asked)).toEqual(["C3", "C5", "改正 C3", "2处都已核对 C3"]);
      await asked.getByRole("button", { name: "C3", exact: true }).focus();
      expect(await describedAs(pane)).toBe("“春节前”");
      await page.keyboard.press("ArrowDown");
      expect(await describedAs(pane)).toBe("“2020年11月前”");
      expect(await stopsOf(asked)).toEqual(["C4", "改正 C4", "已核对 C4"]);
      await page.keyboard.press("Tab");
      expect(await pane.locator(":focus").getAttribute("aria-label")).toBe("改正 C4");
      await page.keyboard.press("End");
      await withAxe(paneFrame(page));
      expect(await findings(paneFrame(page))).toEqual([]);

      // 转到 and 改正 select the cell; 改正 says what to write.
      await pane.getByRole("button", { name: "C5", exact: true }).click();
      await eventually(
        () => selectedAddress(page),
        (address) => address.endsWith("!C5"),
      );
      await pane.getByRole("button", { name: "改正 C4" }).click();
      await pane.getByText(/请在选中的单元格写明完成时限/).waitFor();
      await eventually(
        () => selectedAddress(page),
        (address) => address.endsWith("!C4"),
      );
      await write(page, "C4", [["2020年11月底前"]]);
      await pane.getByText("需要您确认（3处）").waitFor();

      // 已核对 takes the question away and touches no cell.
      await pane.getByRole("button", { name: "2处都已核对 C3" }).click();
      await pane.getByText("已记下2处，还有1处需要您确认。").waitFor();
      expect(await questions(pane)).toEqual(["“已完成3处”"]);
      await pane.getByRole("button", { name: "已核对 E6" }).click();
      await pane.getByText("没有需要您确认的地方。").waitFor();
      await pane.getByText("已核对（3处）").waitFor();
      const cells = before.map(({ name, values }) => ({
        name,
        values: values.map((row, i) =>
          i === 3 ? [...row.slice(0, 2), "2020年11月底前", ...row.slice(3)] : row,
        ),
      }));
      expect(await readSheets(page)).toEqual(cells);

      // It can be taken back.
      await pane.getByText("已核对（3处）").click();
      await pane.getByRole("button", { name: "撤销 E6" }).click();
      await pane.getByText("已撤销1处核对。").waitFor();
      expect(await questions(pane)).toEqual(["“已完成3处”"]);

      // Saved and opened again it is as it was left; a text that changes is asked about anew.
      const file = join(folder, "清单.xlsx");
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "另存为" }).click();
      await (await download).saveAs(file);
      await page.close();
      const again = await workbench.open();
      const choosing = again.page.waitForEvent("filechooser");
      await again.page.getByRole("button", { name: "打开 .xlsx" }).click();
      await (await choosing).setFiles(file);
      await openView(again.pane, "督办");
      await again.pane.getByText("需要您确认（1处）").waitFor();
      await again.pane.getByText("已核对（2处）").waitFor();
      await write(again.page, "C3", [["元宵节前"]]);
      await again.pane.getByText("需要您确认（2处）").waitFor();
      expect(await questions(again.pane)).toEqual(["“元宵节前”", "“已完成3处”"]);
      expect([...outside, ...again.outside]).toEqual([]);
      expect([...errors, ...again.errors]).toEqual([]);
      await again.page.close();
    },
    2 * STEP_TIMEOUT,
  );

  test(
    "知悉即可: the cells of a line are one stop of the Tab key, and arrows lead from one to the next",
    async () => {
      const { page, pane, errors } = await workbench.open();
      const yearLess = Array.from({ length: 40 }, (_, i) => [
        i + 1,
        `任务${i + 1}`,
        "8月底前",
        "旗林草局",
        "正在推进",
      ]);
      await write(page, "A1:E41", [ROWS[0] ?? [], ...yearLess]);
      await openView(pane, "督办");
      await pane.getByText("知悉即可（40处）").click();
      await pane
        .getByText(/（40处）$/)
        .last()
        .click();
      const cells = pane.getByRole("list", { name: /（40处）$/ });
      expect(await cells.getByRole("button").count()).toBe(30);
      await pane.getByText("另有10处").waitFor();
      expect(await stopsOf(cells)).toEqual(["C2"]);
      await cells.getByRole("button", { name: "C2", exact: true }).focus();
      for (const [key, at] of [
        ["ArrowDown", "C3"],
        ["ArrowRight", "C4"],
        ["ArrowLeft", "C3"],
        ["End", "C31"],
        ["ArrowDown", "C31"],
        ["Home", "C2"],
        ["ArrowUp", "C2"],
      ] as const) {
        await page.keyboard.press(key);
        expect([key, await pane.locator(":focus").innerText()]).toEqual([key, at]);
        expect(await stopsOf(cells)).toEqual([at]);
      }
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await eventually(
        () => selectedAddress(page),
        (address) => address.endsWith("!C31"),
      );
      await withAxe(paneFrame(page));
      expect(await findings(paneFrame(page))).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
    2 * STEP_TIMEOUT,
  );
});
