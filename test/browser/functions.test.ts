import { inBrowser, STEP_TIMEOUT, SMALL } from "../support/browser";
import { eventually } from "../support/eventually";
import { paneFrame } from "../support/excel-in-page";

inBrowser("the custom functions in the grid", SMALL, (workbench) => {
  test(
    "formulas with ZLQ functions show their values, spill, and follow the task's row",
    async () => {
      const { page, errors } = await workbench.open();
      await paneFrame(page).evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange("A1:E3").values = [
            ["序号", "工作措施", "完成时限", "责任单位", "进展情况"],
            [1, "开展施工扬尘专项检查", "2020年底前", "旗住建局", ""],
            [2, "开展散煤综合整治工作", "持续推进", "旗发改委", ""],
          ];
          sheet.getRange("H1:H3").formulas = [["=ZLQ.DUE(C2)"], ["=ZLQ.STATUS(A2)"], ["=ZLQ.UNITS(D2)"]];
          await context.sync();
        }),
      );
      const column = () =>
        paneFrame(page).evaluate(() =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getActiveWorksheet().getRange("H1:I3");
            range.load("values");
            await context.sync();
            return (range.values as unknown[][]).flat();
          }),
        );
      const ready = await eventually(column, (cells) => cells.includes("逾期"));
      expect(ready).toEqual(expect.arrayContaining([44196, "逾期", "旗住建局", "牵头"]));
      await paneFrame(page).evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("E2").values = [["已完成"]];
          await context.sync();
        }),
      );
      const done = await eventually(column, (cells) => cells.includes("已完成"));
      expect(done).toContain("已完成");
      expect(errors).toEqual([]);
      await page.close();
    },
    STEP_TIMEOUT,
  );
});
