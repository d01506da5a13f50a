import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { findings, withAxe } from "../support/axe";
import { inBrowser, STEP_TIMEOUT, WIDE } from "../support/browser";
import { letExcelAnswer } from "../support/excel-answers";
import { paneFrame, selectCell } from "../support/excel-in-page";
import { LOOKS, look, openFile, openView, saidTwice, type View } from "../support/pane";

const FILE = join(__dirname, "../fixtures/lists/header-on-row-4/input.xlsx");

/** What is there besides the view as it stands, which is looked at elsewhere: what the states say. */
const SAID = "[role=tabpanel]:not([hidden]) [aria-live]:not(:empty)";

/** A job of a view: what starts it, what stands there while it runs, and when it is done. */
type Job = {
  readonly view: View;
  /** Opened beforehand, by its heading. */
  readonly part?: string;
  readonly start: string | RegExp;
  readonly running: RegExp;
  readonly done: RegExp;
  readonly prepare?: (pane: FrameLocator) => Promise<void>;
};

/** Looked at by itself once it is done: lists that come to the workbook are another choice of what to send out. */
const SPLIT: Job = {
  view: "分发回收",
  start: /^放在本工作簿/,
  running: /正在新增工作表…/,
  done: /已新增\d+张工作表/,
};
const JOBS: readonly Job[] = [
  SPLIT,
  { view: "首页", start: "标记到表上", running: /正在写入…/, done: /已标记1个清单共3项任务/ },
  { view: "督办", start: "清除标记", running: /正在写入…/, done: /已清除标记/ },
  { view: "指标", start: "插入指标表", running: /正在写入…/, done: /已插入3张指标表/ },
  { view: "报送", start: "生成报送日历", running: /正在写入…/, done: /已生成：48期/ },
  { view: "汇总", start: "生成年终汇总", running: /正在生成…/, done: /已生成/ },
  { view: "汇总", part: "督办通报", start: "生成通报", running: /正在生成…/, done: /已生成/ },
  { view: "汇总", part: "提醒函和督办函", start: "生成函件", running: /正在生成…/, done: /已生成1份/ },
  { view: "插入", start: "插入", running: /正在/, done: /已插入3张工作表/ },
  { view: "公式", part: "ZLQ.DUE", start: "插入示例", running: /正在写入…/, done: /已写入/ },
  {
    view: "设置",
    start: "保存（1项）",
    running: /正在保存…/,
    done: /已保存1项设置/,
    prepare: (pane) => pane.getByLabel("临期天数").fill("30"),
  },
];

inBrowser("the states of the views", WIDE, (workbench) => {
  test(
    "what runs, waits, fails and is done has its sentence in every view, and is clean for axe in every theme",
    async () => {
      const { page, pane, errors } = await workbench.open();
      const frame = paneFrame(page);
      await withAxe(frame);
      await openFile(page, FILE, "找到1张清单，共3项");
      const panelOf = ({ view }: Job) => pane.getByRole("tabpanel", { name: view, exact: true });
      const startOf = (job: Job) => panelOf(job).getByRole("button", { name: job.start, exact: true });
      const start = async (job: Job): Promise<void> => {
        await openView(pane, job.view);
        await startOf(job).click();
      };
      /** All jobs are in one state; the views are looked at one after the other. */
      const found: string[] = [];
      const lookAt = async (state: string, said: (job: Job) => RegExp, jobs = JOBS): Promise<void> => {
        for (const job of jobs) {
          await openView(pane, job.view);
          await panelOf(job).getByText(said(job)).first().waitFor();
        }
        for (const as of LOOKS) {
          await look(page, as);
          for (const view of new Set(jobs.map((job) => job.view))) {
            await openView(pane, view);
            const where = `${view} ${state}, ${as}`;
            const seen = await findings(frame, as === "light" ? undefined : "color-contrast", SAID);
            found.push(...[...seen, ...(await saidTwice(page))].map((one) => `${where}: ${one}`));
          }
        }
        await look(page, "light");
      };

      for (const job of JOBS) {
        await openView(pane, job.view);
        if (job.part !== undefined) await panelOf(job).locator("summary", { hasText: job.part }).click();
        await job.prepare?.(pane);
        await startOf(job).waitFor();
      }
      await letExcelAnswer(frame, "after the edit");
      for (const job of JOBS) await start(job);
      await pane.getByText("有单元格正在编辑").first().waitFor({ state: "attached" });
      await lookAt("running", ({ running }) => running);
      await letExcelAnswer(frame, "never");
      await lookAt("failed", () => /Excel正忙，没有响应/);
      await letExcelAnswer(frame, "as ever");
      for (const job of JOBS) {
        // An example is written into a cell that is free.
        if (job.view === "公式") await selectCell(page, "Z90");
        await start(job);
        await panelOf(job).getByText(job.done).first().waitFor();
        if (job === SPLIT) await lookAt("done", ({ done }) => done, [SPLIT]);
      }
      await lookAt("done", ({ done }) => done, JOBS.slice(1));
      expect(found).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
    10 * STEP_TIMEOUT,
  );
});
