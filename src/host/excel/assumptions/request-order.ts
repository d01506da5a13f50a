import { areaAddress } from "../../../core/base/address";
import { selfCheckStrings } from "../../../strings/self-check";
import { writeSetting } from "../settings";
import { runExcel } from "../run";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;

export const requestOrder: Assumption = {
  id: "request-order",
  run: async (context, scratch) => {
    const [first, last] = [scratch.area(1), scratch.area(1)];
    const key = scratch.settingKey("order");
    const failed = await runExcel(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(scratch.sheet);
      writeSetting(workbook, key, "begun");
      sheet.getRange(areaAddress(first)).values = [["先"]];
      workbook.worksheets.getItem(`${scratch.sheet}?`).getRange("A1").values = [["无"]];
      sheet.getRange(areaAddress(last)).values = [["后"]];
      writeSetting(workbook, key, "written");
      await workbook.context.sync();
    });
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    const ranges = [first, last].map((at) => scratch.range(context, at));
    for (const range of ranges) range.load("values");
    await context.sync();
    const [before, after] = ranges.map((range) => (range.values as unknown[][])[0]?.[0]);
    return compared([
      [label.code, false, failed.ok],
      [label.before, ["begun", "先"], [setting.isNullObject ? "" : (setting.value as unknown), before]],
      [label.after, "", after],
    ]);
  },
};
