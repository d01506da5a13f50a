import ICAL from "ical.js";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { serialOf } from "../../src/core/base/serial";
import { inBrowser, START_TIMEOUT, WIDE } from "../support/browser";
import { eventually } from "../support/eventually";
import { readSheets, selectedAddress } from "../support/excel-in-page";
import { openView } from "../support/pane";

const SHEET = "报送日历2020";

inBrowser("报送 in the browser", WIDE, (workbench) => {
  /** What a row of 报送日历 holds under the headings, by number and month. */
  async function row(page: Page, id: string, period: string): Promise<Record<string, unknown>> {
    const sheet = (await readSheets(page)).find(({ name }) => name === SHEET);
    const [headings = [], ...rows] = sheet?.values ?? [];
    const found = rows.find((cells) => cells[headings.indexOf("编号")] === id && cells.includes(period));
    return Object.fromEntries(headings.map((heading, i) => [String(heading), found?.[i]]));
  }

  test(
    "a clerk makes the calendar, registers what was reported, chooses a reading, and takes the calendar file along",
    async () => {
      const { page, pane, outside, errors } = await workbench.open();
      await openView(pane, "报送");
      await pane.getByText("这个工作簿还没有报送日历。").waitFor();
      await pane.getByRole("button", { name: "生成报送日历" }).click();
      const made = pane.getByText("已生成：48期，另有无固定日期的23项。");
      await made.waitFor();
      // What was made goes again by the 撤销 beside it, and can be made once more.
      await pane.getByRole("button", { name: "撤销", exact: true }).click();
      await pane.getByText("已撤销：生成报送日历。").waitFor();
      await pane.getByText("这个工作簿还没有报送日历。").waitFor();
      expect((await readSheets(page)).map(({ name }) => name)).not.toContain(SHEET);
      await pane.getByRole("button", { name: "生成报送日历" }).click();
      await made.waitFor();
      await pane.getByRole("button", { name: "更改", exact: true }).click();
      await pane.getByLabel("固定在某一天").fill("2020-06-29");
      await pane.getByRole("button", { name: "固定在这一天" }).click();
      await pane.getByText(/^截至2020-06-29：应报48期，已报0期/).waitFor();

      // A click goes to the row; 登记已报 writes day and evidence there.
      const missed = pane.getByRole("region", { name: /逾期未报/ });
      await missed.getByRole("button", { name: /^R1 / }).first().click();
      await eventually(
        () => selectedAddress(page),
        (address) => address.startsWith(`${SHEET}!A`),
      );
      await missed.getByRole("button", { name: "登记已报 R1 2020-04-01" }).click();
      await pane.getByLabel("报送日期").fill("2020-03-31");
      await pane.getByLabel(/^凭证/).fill("蓝环函〔2020〕3号");
      await pane.getByRole("button", { name: "登记", exact: true }).click();
      await pane.getByText(/^已登记：.*，2020-03-31。/).waitFor();
      await pane.getByText(/^截至2020-06-29：应报48期，已报1期/).waitFor();
      expect(await row(page, "R1", "2020年4月")).toMatchObject({
        报送日期: serialOf(2020, 3, 31),
        凭证: "蓝环函〔2020〕3号",
        督办状态: "已完成",
      });

      // A reading that is open is chosen; the sheet follows when it is asked to, with what was registered.
      await pane.getByText(/^有几种理解的时限/).click();
      await pane.getByLabel(/^R3 /).selectOption("季末月1日");
      await pane.getByText(/报送口径改过了.*不能撤销/).waitFor();
      await pane.getByRole("button", { name: "按现行口径更换" }).click();
      await pane.getByText(/^已按现行口径更换/).waitFor();
      expect(await pane.getByRole("button", { name: "撤销", exact: true }).count()).toBe(0);
      expect(await row(page, "R3", "2020年9月")).toMatchObject({ 应报日: serialOf(2020, 9, 1) });
      expect(await row(page, "R1", "2020年4月")).toMatchObject({ 报送日期: serialOf(2020, 3, 31) });

      const [download] = await Promise.all([
        page.waitForEvent("download"),
        pane.getByRole("button", { name: "下载日历文件（zlq-2020.ics）" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("zlq-2020.ics");
      const file = readFileSync(await download.path(), "utf8");
      const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents("vevent");
      const summaries = events.map((event) => new ICAL.Event(event).summary);
      expect(summaries.filter((summary) => summary.startsWith("✓已报"))).toHaveLength(1);
      await pane.getByRole("button", { name: "复制为文字" }).click();
      await pane.getByText(/^已复制\d+行。|没能复制/).waitFor();
      expect(outside).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
    START_TIMEOUT,
  );
});
