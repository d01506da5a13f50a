import { selfCheckStrings } from "../../../strings/self-check";
import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";

export const sheetDeleted: Assumption = {
  id: "sheet-deleted",
  run: async (context, scratch) => {
    const sheet = scratch.addSpare(context);
    const cell = scratch.range(context, scratch.area(1));
    cell.formulas = [[`='${sheet}'!A1`]];
    await context.sync();
    queueEdits(context.workbook, [{ kind: "delete-sheet", sheet }]);
    await context.sync();
    cell.load("values");
    await context.sync();
    return compared([[selfCheckStrings.label.value, [["#REF!"]], cell.values]]);
  },
};
