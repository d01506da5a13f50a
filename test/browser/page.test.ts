import { homeStrings } from "../../src/strings/home";
import { gridOf, inBrowser, launch, STEP_TIMEOUT, SMALL } from "../support/browser";
import { paneFrame, readSheets, tabNames } from "../support/excel-in-page";
import { openView, pressElsewhere } from "../support/pane";

inBrowser("the page around the grid", SMALL, (workbench) => {
  test(
    "the ribbon shows the manifest's groups, and its buttons open the right view of the pane",
    async () => {
      const { page, pane, errors } = await workbench.open();
      const ribbon = page.getByRole("navigation", { name: "攻坚任务" });
      await ribbon.getByRole("button", { name: "公式助手" }).click();
      await pane.getByRole("tab", { name: "公式", selected: true }).waitFor();
      await ribbon.getByRole("button", { name: "插入清单" }).click();
      await pane.getByRole("tab", { name: "插入", selected: true }).waitFor();
      expect(await ribbon.getByRole("region", { name: "任务清单" }).count()).toBe(1);
      expect(errors).toEqual([]);
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "where Office.js starts later than the pane, the pane opens all the same, and reads the workbook when it has started",
    async () => {
      const browser = await launch();
      const page = await browser.newPage({ viewport: SMALL, locale: "zh-CN" });
      const late: string[] = [];
      // What the first script of Office.js fetches for Excel.
      await page.route(/\/office-js\/excel[^/]*\.js/, async (route) => {
        late.push(route.request().url());
        await new Promise((resume) => setTimeout(resume, 3000));
        await route.continue();
      });
      await page.goto(`${workbench.url}/`);
      const pane = page.frameLocator("#pane");
      await pane.getByRole("tab", { name: "首页" }).waitFor();
      expect(late).not.toEqual([]);
      await pane.getByText(homeStrings.empty.heading).waitFor();
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await browser.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "a closed pane comes back with 任务窗格, and with a button that leads into it",
    async () => {
      const { page } = await workbench.open();
      const pane = page.locator("#pane-area");
      for (const button of ["任务窗格", "插入清单"]) {
        await page.getByRole("button", { name: "关闭任务窗格" }).click();
        await pane.waitFor({ state: "hidden" });
        await page.getByRole("button", { name: button, exact: true }).click();
        await pane.waitFor({ state: "visible" });
      }
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "what a shortcut of a ribbon button could not do is said in the pane until another view is chosen",
    async () => {
      const { page, pane } = await workbench.open();
      const problem = pane.getByRole("button", { name: "知道了" });
      await pressElsewhere(page, "flagOverdue");
      await problem.waitFor();
      await pane.getByRole("tab", { name: "督办", selected: true }).waitFor();
      await page.getByRole("button", { name: "指标", exact: true }).click();
      await problem.waitFor({ state: "detached" });
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "while a cell is being edited the add-in waits and says why; what was typed is kept",
    async () => {
      const { page, pane } = await workbench.open();
      await openView(pane, "插入");
      await gridOf(page).dblclick({ position: { x: 200, y: 200 } });
      await page.keyboard.type("正在填写");
      await pane.getByRole("button", { name: "插入", exact: true }).click();
      await pane.getByText("有单元格正在编辑，Excel在等编辑结束").waitFor();
      expect(await tabNames(page)).toEqual(["Sheet1"]);
      await gridOf(page).click({ position: { x: 400, y: 300 } });
      await pane.getByText("已插入3张工作表").waitFor();
      expect((await readSheets(page))[0]?.values).toEqual([["正在填写"]]);
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "the pane's edge can be drawn wider and narrower",
    async () => {
      const { page } = await workbench.open();
      const width = async () => (await page.locator("#pane-area").boundingBox())?.width ?? 0;
      expect(await width()).toBe(350);
      const edge = await page.locator("#splitter").boundingBox();
      if (!edge) throw new Error("no splitter");
      await page.mouse.move(edge.x + 3, edge.y + 100);
      await page.mouse.down();
      await page.mouse.move(edge.x - 47, edge.y + 120, { steps: 4 });
      await page.mouse.up();
      expect(await width()).toBeCloseTo(400, -1);
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "the line under the grid explains an error of the add-in's functions, and counts the charts it can't show",
    async () => {
      const { page } = await workbench.open();
      const line = page.locator("#sheet-notice");
      await paneFrame(page).evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange("A1:A2").formulas = [['=ZLQ.DUE("没有时限")'], ["=1+1"]];
          await context.sync();
        }),
      );
      await gridOf(page).click({ position: { x: 80, y: 50 } });
      await line.waitFor({ state: "hidden" });
      await gridOf(page).click({ position: { x: 80, y: 30 } });
      await line.getByText("看不懂完成时限“没有时限”").waitFor();
      await paneFrame(page).evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("A1:A2"));
          await context.sync();
        }),
      );
      await line.getByText("本表含 1 个图表").waitFor();
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "the add-in runs as its build has it: only Office.js and the bridge come from the workbench",
    async () => {
      const { page } = await workbench.open();
      const scripts = await paneFrame(page).evaluate(() =>
        [...document.querySelectorAll("script[src]")].map((script) => (script as HTMLScriptElement).src),
      );
      const ours = scripts
        .map((src) => src.replace(workbench.url, ""))
        .filter((src) => !src.startsWith("/addin/"));
      expect(ours.filter((src) => !src.startsWith("/office-js/"))).toEqual(["/workbench/pane-bridge.js"]);
      expect(ours).toContain("/office-js/office.js");
      await page.close();
    },
    STEP_TIMEOUT,
  );
});
