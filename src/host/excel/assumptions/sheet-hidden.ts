import { selfCheckStrings } from "../../../strings/self-check";
import { runExcel } from "../run";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;
const WAYS = ["Hidden", "VeryHidden"] as const;

export const sheetHidden: Assumption = {
  id: "sheet-hidden",
  run: async (context, scratch) => {
    const sheet = scratch.addSpare(context);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const cell = worksheet.getRange("A1");
    cell.values = [["底稿"]];
    const seen: unknown[] = [];
    for (const way of WAYS) {
      worksheet.visibility = way;
      worksheet.load("visibility");
      cell.load("values");
      await context.sync();
      seen.push([worksheet.visibility, (cell.values as unknown[][])[0]?.[0]]);
    }
    const deleted = await runExcel(async ({ workbook }) => {
      workbook.worksheets.getItem(sheet).delete();
      await workbook.context.sync();
    });
    return compared([
      [label.visibility, WAYS.map((way) => [way, "底稿"]), seen],
      [label.code, "InvalidOperation", deleted.ok ? "" : deleted.problem.detail?.["hostCode"]],
    ]);
  },
};
