import { writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";
import { inBrowser, STEP_TIMEOUT, WIDE, type OpenPage, type Workbench } from "../support/browser";
import { eventually } from "../support/eventually";
import { paneFrame } from "../support/excel-in-page";
import { longestTask } from "../support/longest-task";
import { openFile, openView, PANE_VIEWS, type View } from "../support/pane";

const ROWS = 1000;
const UNITS = ["旗水利局", "旗住建局", "旗工信局", "旗农牧局", "旗交通局"];
const LIST = plainXlsx([
  {
    name: "清单",
    rows: [
      ["序号", "重点任务", "完成时限", "责任单位", "进展情况"],
      ...Array.from({ length: ROWS }, (_, i) => [
        i + 1,
        `整治第${i + 1}处排污口，恢复河道${i % 90}米`,
        `2020年${(i % 12) + 1}月底前`,
        UNITS[i % UNITS.length] ?? "",
        i % 3 === 0 ? "2020年1月5日已完成" : "",
      ]),
    ],
  },
]);

/** What a view shows of how many tasks are overdue. */
const OVERDUE: readonly (readonly [View, RegExp])[] = [
  ["首页", /(\d+)逾期/],
  ["督办", /▲ 逾期(\d+)项/],
  ["汇总", /逾期(\d+)/],
];

/** One more task becomes overdue, or one less: the progress of a row that is due is taken away, or written. */
function change(page: Page, row: number, text: string): Promise<void> {
  return paneFrame(page).evaluate(
    ([at, value]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("清单").getRange(`E${at}`).values = [[value]];
        await context.sync();
      }),
    [row, text] as const,
  );
}

/** A fresh page with the list in it, recognised. */
async function openList(workbench: Pick<Workbench, "open">): Promise<OpenPage> {
  const opened = await workbench.open();
  const file = join(mkdtempSync(join(tmpdir(), "zlq-")), "千行.xlsx");
  writeFileSync(file, LIST);
  await openFile(opened.page, file, `找到1张清单，共${ROWS}项`);
  return opened;
}

inBrowser("a list of a thousand rows", WIDE, (workbench) => {
  test(
    "each view follows a change within a second, and no task of the pane takes over a tenth of one",
    async () => {
      const { page, pane, errors } = await openList(workbench);
      const slow: string[] = [];
      const seen: string[] = [];
      for (const [view, pattern] of OVERDUE) {
        await openView(pane, view);
        const panel = pane.getByRole("tabpanel", { name: view, exact: true });
        const shown = async (): Promise<string | undefined> =>
          pattern.exec((await panel.innerText()).replaceAll("\n", ""))?.[1];
        await eventually(shown, (figure) => figure !== undefined);
        const tries: { task: number; wait: number }[] = [];
        // The least of some tries: other programs hold up a machine, and none of ours makes it faster.
        for (let i = 0; i < 4; i += 1) {
          const before = await shown();
          const started = Date.now();
          let wait = Infinity;
          const task = await longestTask(page, async () => {
            await change(page, 3, i % 2 === 0 ? "2020年2月1日已完成" : "");
            const from = Date.now();
            while ((await shown()) === before && Date.now() - started < STEP_TIMEOUT / 2)
              await page.waitForTimeout(20);
            wait = Date.now() - from;
          });
          tries.push({ task, wait });
        }
        const [task, wait] = [
          Math.min(...tries.map((one) => one.task)),
          Math.min(...tries.map((one) => one.wait)),
        ];
        seen.push(`${view}: ${task.toFixed(0)} ms, ${wait} ms`);
        if (task > 100 || wait > 1000) slow.push(seen.at(-1) ?? "");
      }
      expect(slow).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
    8 * STEP_TIMEOUT,
  );

  test(
    "after a change each view is opened, and has read it, within a second, and no task of the pane takes over a tenth of one",
    async () => {
      const { page, pane, errors } = await openList(workbench);
      const slow: string[] = [];
      for (const view of PANE_VIEWS) {
        const panel = pane.getByRole("tabpanel", { name: view, exact: true });
        const least = { task: Infinity, wait: Infinity };
        for (let i = 0; i < 4; i += 1) {
          await openView(pane, view === "帮助" ? "公式" : "帮助");
          const task = await longestTask(page, async () => {
            await change(page, 3, i % 2 === 0 ? "2020年2月1日已完成" : "");
            const from = Date.now();
            await openView(pane, view);
            while (/正在(读取|识别|统计|打开)/.test(await panel.innerText())) await page.waitForTimeout(20);
            least.wait = Math.min(least.wait, Date.now() - from);
          });
          least.task = Math.min(least.task, task);
        }
        if (least.task > 100 || least.wait > 1000)
          slow.push(`${view}: ${least.task.toFixed(0)} ms, ${least.wait} ms`);
      }
      expect(slow).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
    8 * STEP_TIMEOUT,
  );
});
