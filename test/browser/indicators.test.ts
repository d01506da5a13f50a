import type { FrameLocator, Locator, Page } from "playwright-core";
import { gridOf, inBrowser, STEP_TIMEOUT, WIDE } from "../support/browser";
import { eventually } from "../support/eventually";
import { paneFrame, readSheets } from "../support/excel-in-page";
import { openView } from "../support/pane";

inBrowser("the indicators in the browser", WIDE, (workbench) => {
  test(
    "a value typed into the sheet changes its verdict, the pane's list and the picture; a wrong one is refused, and a person settles what has none",
    async () => {
      const { page, pane, outside, errors } = await workbench.open();
      await insertWater(pane);
      const line = lineOf(pane, "城镇污水处理率");
      await line.getByText("未填").waitFor();
      expect(await pictureOf(line)).toBe("城镇污水处理率：目标≥85%");
      expect(await line.locator("svg rect").count()).toBe(3);

      await typeInto(page, line, "城镇污水处理率", "86%");
      await line.getByText("✓ 达标").waitFor();
      expect(await pictureOf(line)).toBe("城镇污水处理率：目标≥85%，完成86%，完成率101.2%");
      expect(await line.locator("svg rect").count()).toBe(4);
      expect(await verdictOf(page, "城镇污水处理率")).toBe("达标");

      await typeInto(page, line, "城镇污水处理率", "80%");
      await line.getByText("✗ 未达标").waitFor();
      await eventually(
        () => verdictOf(page, "城镇污水处理率"),
        (verdict) => verdict === "未达标",
      );

      // 920% and a text are refused as they are typed, and what stood there stays.
      for (const wrong of ["920%", "很好"]) {
        await typeInto(page, line, "城镇污水处理率", wrong);
        await page.getByText("百分比请填如92%").first().waitFor();
        await page.keyboard.press("Escape");
        expect(await verdictOf(page, "城镇污水处理率")).toBe("未达标");
      }
      // What no figure can say a person settles, who is named; the sheet's own formula follows.
      const survey = lineOf(pane, "“十小”企业排查");
      await survey.getByRole("button", { name: "人工认定 “十小”企业排查" }).click();
      await survey.getByLabel("认定人").fill("张三");
      await survey.getByRole("button", { name: "记下", exact: true }).click();
      await pane.getByText("已记下：“十小”企业排查，人工认定达标。").waitFor();
      await survey.getByText(/^人工认定达标（张三，20\d\d-\d\d-\d\d）$/).waitFor();
      expect(await verdictOf(page, "“十小”企业排查")).toBe("人工认定达标");
      expect(outside).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
    2 * STEP_TIMEOUT,
  );

  test(
    "what gets past the sheet's own check by pasting is told in the pane, in a sentence",
    async () => {
      const { page, pane } = await workbench.open();
      await insertWater(pane);
      await paste(page, "城镇污水处理率", -0.2);
      await lineOf(pane, "城镇污水处理率").getByText("比例不能为负数（-20）").waitFor();
      await paste(page, "城镇污水处理率", "920%");
      await lineOf(pane, "城镇污水处理率").getByText("不能超过100%（填报为920%）").waitFor();
      await paste(page, "用水总量", "三吨");
      await lineOf(pane, "用水总量").getByText("完成值“三吨”不是数值").waitFor();
      await page.close();
    },
    2 * STEP_TIMEOUT,
  );
});

async function insertWater(pane: FrameLocator): Promise<void> {
  await openView(pane, "指标");
  for (const plan of ["大气", "土壤"]) await pane.getByRole("checkbox", { name: plan }).uncheck();
  await pane.getByRole("button", { name: "插入指标表" }).click();
  await pane.getByText("已插入1张指标表").waitFor();
}

/** The pane's entry of an indicator. */
const lineOf = (pane: FrameLocator, indicator: string): Locator =>
  pane.getByRole("listitem").filter({ has: pane.getByRole("button", { name: indicator, exact: true }) });

const pictureOf = (line: Locator): Promise<string | null> => line.getByRole("img").getAttribute("aria-label");

/** The pane shows the cell, the keyboard fills it. */
async function typeInto(page: Page, line: Locator, indicator: string, value: string): Promise<void> {
  await line.getByRole("button", { name: indicator, exact: true }).click();
  const at = await addressOf(page, indicator);
  await eventually(
    () => selected(page),
    (address) => address === at,
  );
  // A click brings the keyboard back from the pane to the grid; then the cell is chosen again.
  await gridOf(page).click({ position: { x: 300, y: 200 } });
  await select(page, at);
  await page.keyboard.type(value);
  await page.keyboard.press("Enter");
}

async function rowOf(page: Page, indicator: string): Promise<number> {
  const sheet = (await readSheets(page)).find(({ name }) => name === "水指标表");
  return sheet?.values.findIndex((row) => row[1] === indicator) ?? -1;
}

const addressOf = async (page: Page, indicator: string): Promise<string> =>
  `水指标表!I${(await rowOf(page, indicator)) + 1}`;

async function verdictOf(page: Page, indicator: string): Promise<unknown> {
  const sheet = (await readSheets(page)).find(({ name }) => name === "水指标表");
  return sheet?.values.find((row) => row[1] === indicator)?.[10];
}

const selected = (page: Page): Promise<string> =>
  paneFrame(page).evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load({ address: true });
      await context.sync();
      return range.address;
    }),
  );

const select = (page: Page, address: string): Promise<void> =>
  paneFrame(page).evaluate(
    (cell) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("水指标表").getRange(cell).select();
        await context.sync();
      }),
    address.replace(/^.*!/, ""),
  );

/** As pasting does, past the validation. */
async function paste(page: Page, indicator: string, value: string | number): Promise<void> {
  const row = (await rowOf(page, indicator)) + 1;
  await paneFrame(page).evaluate(
    ([at, content]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("水指标表").getRange(`I${at}`).values = [[content]];
        await context.sync();
      }),
    [row, value] as const,
  );
}
