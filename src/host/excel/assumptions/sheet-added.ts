import { selfCheckStrings } from "../../../strings/self-check";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;

export const sheetAdded: Assumption = {
  id: "sheet-added",
  run: async (context, scratch) => {
    const { worksheets } = context.workbook;
    const before = worksheets.getActiveWorksheet();
    before.load("name");
    await context.sync();
    const sheet = scratch.addSpare(context);
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    worksheets.load("items/name");
    const used = worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    return compared([
      [label.place, sheet, worksheets.items.at(-1)?.name],
      [label.active, before.name, active.name],
      [label.value, "", used.isNullObject ? "" : used.address],
    ]);
  },
};
