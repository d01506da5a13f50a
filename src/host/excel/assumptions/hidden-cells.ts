import { selfCheckStrings } from "../../../strings/self-check";
import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";

const CONTENT = [
  ["编号", "内部"],
  ["大气-1", "备查"],
];

export const hiddenCells: Assumption = {
  id: "hidden-cells",
  run: async (context, scratch) => {
    const sheet = scratch.addSpare(context);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const at = { row: 0, column: 0, rows: 2, columns: 2 };
    queueEdits(context.workbook, [{ kind: "write", sheet, at, content: CONTENT }]);
    worksheet.getRange("B:B").columnHidden = true;
    worksheet.getRange("2:2").rowHidden = true;
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("values");
    await context.sync();
    return compared([[selfCheckStrings.label.value, CONTENT, used.values]]);
  },
};
