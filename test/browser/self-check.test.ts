import { ASSUMPTIONS } from "../../src/host/excel/assumptions";
import { findings, withAxe } from "../support/axe";
import { inBrowser, SMALL, STEP_TIMEOUT } from "../support/browser";
import { paneFrame, readSheets } from "../support/excel-in-page";
import { look, LOOKS, openView } from "../support/pane";

inBrowser("自检 in the embedded workbook", SMALL, (workbench) => {
  test(
    "stands behind ⋯, finds everything as it is rested on, custom functions too, and leaves no sheet behind",
    async () => {
      const { page, pane, errors } = await workbench.open();
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      expect(await pane.getByRole("tab", { name: "自检" }).count()).toBe(0);
      await pane.getByRole("button", { name: "更多" }).click();
      await openView(pane, "自检");
      await pane.getByText("不能再撤销").waitFor();
      const [popup] = await Promise.all([
        page.waitForEvent("popup"),
        pane.getByRole("button", { name: "打开新工作簿" }).click(),
      ]);
      await popup.close();

      // Cancelled: nothing is left.
      await pane.getByRole("button", { name: "在本工作簿自检" }).click();
      await pane.getByText(new RegExp(`正在自检（\\d+/${ASSUMPTIONS.length}）`)).waitFor();
      await withAxe(paneFrame(page));
      expect(await findings(paneFrame(page))).toEqual([]);
      await pane.getByRole("button", { name: "取消" }).click();
      await pane.getByText("已取消。工作簿未作任何改动。").waitFor();
      const before = await readSheets(page);

      await pane.getByRole("button", { name: "在本工作簿自检" }).click();
      await pane.getByText(`全部${ASSUMPTIONS.length}项相符。`).waitFor({ timeout: 2 * STEP_TIMEOUT });
      const lines = await pane.getByRole("list", { name: "自检结果" }).getByRole("listitem").allInnerTexts();
      expect(lines).toHaveLength(ASSUMPTIONS.length);
      expect(await findings(paneFrame(page))).toEqual([]);
      for (const as of LOOKS.slice(1)) {
        await look(page, as);
        expect([as, await findings(paneFrame(page), "color-contrast")]).toEqual([as, []]);
      }
      await look(page, "light");
      expect(lines.filter((line) => !/^相符\s+\S/.test(line))).toEqual([]);
      expect(await readSheets(page)).toEqual(before);
      expect(before.map(({ name }) => name)).toEqual(["Sheet1"]);

      await pane.getByRole("button", { name: "复制结果" }).click();
      const shown = pane.getByRole("textbox", { name: "自检结果" });
      await pane.getByText("已复制。").or(shown).first().waitFor();
      const text = (await shown.count()) > 0 ? await shown.inputValue() : await clipboard(page);
      expect(text).toMatch(
        /^攻坚任务加载项\S+自检结果\nExcel 16\.0\.1\.1（PC，ExcelApi 1\.14，界面语言zh-CN）\n/,
      );
      expect(text).toContain("［相符］custom-function ZLQ函数算得出");
      expect(errors).toEqual([]);
      await page.close();
    },
    4 * STEP_TIMEOUT,
  );
});

const clipboard = (page: { evaluate: (read: () => Promise<string>) => Promise<string> }): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());
