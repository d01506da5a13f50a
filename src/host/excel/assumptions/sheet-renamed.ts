import { selfCheckStrings } from "../../../strings/self-check";
import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;

export const sheetRenamed: Assumption = {
  id: "sheet-renamed",
  run: async (context, scratch) => {
    const { worksheets } = context.workbook;
    const sheet = scratch.addSpare(context);
    const worksheet = worksheets.getItem(sheet);
    worksheet.getRange("A1").values = [[7]];
    worksheet.load("id");
    const cell = scratch.range(context, scratch.area(1));
    cell.formulas = [[`='${sheet}'!A1`]];
    await context.sync();
    const to = `${sheet}b`;
    queueEdits(context.workbook, [{ kind: "rename-sheet", sheet, to }]);
    const renamed = worksheets.getItem(to);
    renamed.load("id");
    cell.load("formulas,values");
    await context.sync();
    return compared([
      [label.formula, `=${to}!A1`, String((cell.formulas as unknown[][])[0]?.[0]).replaceAll("'", "")],
      [label.value, [[7]], cell.values],
      ["id", worksheet.id, renamed.id],
    ]);
  },
};
