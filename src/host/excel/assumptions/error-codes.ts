import { selfCheckStrings } from "../../../strings/self-check";
import { runExcel } from "../run";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;

export const errorCodes: Assumption = {
  id: "error-codes",
  run: async (_context, scratch) => {
    const codeOf = async (work: (workbook: Excel.Workbook) => void): Promise<unknown> => {
      const result = await runExcel(async ({ workbook }) => {
        work(workbook);
        await workbook.context.sync();
      });
      return result.ok ? "" : result.problem.detail?.["hostCode"];
    };
    const missing = await codeOf(({ worksheets }) => {
      worksheets.getItem(scratch.sheet).names.getItem("没有").delete();
    });
    const taken = await codeOf(({ worksheets }) => {
      worksheets.add(scratch.sheet);
    });
    return compared([
      [label.code, "ItemNotFound", missing],
      [label.code, "ItemAlreadyExists", taken],
    ]);
  },
};
