import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { plainXlsx } from "../../../../test/fixtures/lists/plain-xlsx";
import { eventually } from "../../../../test/support/eventually";
import { paneFrame } from "../../../../test/support/excel-in-page";
import { openFile, openView } from "../../../../test/support/pane";
import { inFolder } from "../in-folder";
import { FOUND_LIST, type Replay } from "../tour";

const HEAD = ["序号", "重点任务", "工作措施", "完成时限", "牵头单位", "配合单位", "完成状态", "完成日期"];
const ROWS = [
  [1, "绿化", "栽植乔木两千株", "2020年6月30日", "林草局", "水利局", "已完成", "2020-06-20"],
  [2, "绿化", "补植灌木", "10月底前", "林草局", "", "", ""],
];
const OTHER = [
  ["姓名", "电话"],
  ["甲", "1"],
  ["乙", "2"],
];

/** A bureau's own list, put right where it was read wrongly. */
export const READING: Replay = {
  guide: "reading",
  follow: (tour) =>
    inFolder(async (folder) => {
      const { page, pane } = tour;
      const file = join(folder, "清单.xlsx");
      // Written as step 5 says.
      const list = { name: "清单", rows: [["2020年度绿化任务清单"], HEAD, ...ROWS] };
      writeFileSync(file, plainXlsx([list, { name: "名册", rows: OTHER }]));
      await tour.step("一行一件事，任务一栏每行都填；时限写到日或“某月底前”", () =>
        openFile(page, file, /^找到1张清单，共2项/),
      );
      await tour.step("先看“督办”页下方列出的清单", async () => {
        await openView(pane, "督办");
        await pane.getByText(FOUND_LIST).click();
        await tour.sees(/表头在第2行/);
      });
      await tour.step("在该清单下的“这份清单的单位”选“是本旗的”“是外地或上级的”或“说不清”", async () => {
        const whose = pane.getByRole("combobox", { name: "这份清单的单位" });
        await whose.selectOption({ label: "是外地或上级的（均按原文）" });
        await whose.selectOption({ index: 0 });
      });
      await tour.step("展开“没有任务清单”看原因，点“指定表头和栏目”", async () => {
        await pane.getByText("1张工作表没有任务清单").click();
        await pane.getByRole("button", { name: "指定表头和栏目", exact: true }).waitFor();
      });
      await tour.step("不是清单的点“这不是任务清单”", async () => {
        await pane.getByRole("button", { name: /^认得不对/ }).click();
        await tour.press("这不是任务清单");
        await tour.sees("本工作簿没有识别出任务清单");
      });
    }),
};

/** Functions in cells, and a text tried in the pane. */
export const FUNCTIONS: Replay = {
  guide: "functions",
  follow: async (tour) => {
    const { page } = tour;
    const asked = ['=ZLQ.DUE("2020年底前")', '=ZLQ.STATUS("持续推进")', '=ZLQ.UNITS("旗发改委、旗住建局")'];
    const values = () =>
      paneFrame(page).evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B4").load("values");
          await context.sync();
          return (range.values as unknown[][]).flat();
        }),
      );
    await tour.step("右侧和下方要留空", async () => {
      await paneFrame(page).evaluate(
        (formulas) =>
          Excel.run(async (context) => {
            const cells = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
            cells.formulas = formulas.map((formula) => [formula]);
            await context.sync();
          }),
        asked,
      );
      const shown = await eventually(values, (cells) => cells.includes("旗住建局"));
      for (const each of [44196, "长期推进", "旗住建局", "共同牵头"])
        if (!shown.includes(each)) throw new Error(`not there: ${each} in ${JSON.stringify(shown)}`);
    });
  },
};
