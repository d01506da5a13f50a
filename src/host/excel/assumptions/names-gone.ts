import { OWN_NAMES } from "../../../core/marks/registry";
import { marksStrings } from "../../../strings/marks";
import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";

export const namesGone: Assumption = {
  id: "names-gone",
  run: async (context, scratch) => {
    const { workbook } = context;
    const sheet = scratch.addSpare(context);
    const at = { row: 0, column: 0, rows: 1, columns: 1 };
    const ofBook = scratch.workbookName("随表");
    const { name, comment } = OWN_NAMES.flagColumns;
    queueEdits(workbook, [
      { kind: "name", sheet, name, at, comment },
      { kind: "workbook-name", sheet, name: ofBook, at, comment: marksStrings.scratch },
    ]);
    await context.sync();
    workbook.worksheets.getItem(sheet).delete();
    workbook.names.load("items/name,items/formula");
    await context.sync();
    const { items } = workbook.names;
    const left = items.find((item) => item.name === ofBook);
    return compared([
      [name, false, items.some((item) => String(item.formula).includes(sheet))],
      [ofBook, true, String(left?.formula ?? "").includes("#REF!")],
    ]);
  },
};
