import { selfCheckStrings } from "../../../strings/self-check";
import { runExcel } from "../run";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;

export const sheetProtected: Assumption = {
  id: "sheet-protected",
  run: async (context, scratch) => {
    const sheet = scratch.addSpare(context);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.protection.protect();
    await context.sync();
    const written = await runExcel(async ({ workbook }) => {
      workbook.worksheets.getItem(sheet).getRange("A1").values = [["写入"]];
      await workbook.context.sync();
    });
    const cell = worksheet.getRange("A1");
    cell.load("values");
    await context.sync();
    worksheet.protection.unprotect();
    await context.sync();
    return compared([
      [label.code, "AccessDenied", written.ok ? "" : written.problem.detail?.["hostCode"]],
      [label.value, [[""]], cell.values],
    ]);
  },
};
