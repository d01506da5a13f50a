import { OWN_NAMES } from "../../../core/marks/registry";
import { selfCheckStrings } from "../../../strings/self-check";
import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";

export const nameFollows: Assumption = {
  id: "name-follows",
  run: async (context, scratch) => {
    const sheet = scratch.addSpare(context);
    const { name, comment } = OWN_NAMES.flagColumns;
    const at = { row: 1, column: 2, rows: 2, columns: 2 };
    queueEdits(context.workbook, [{ kind: "name", sheet, name, at, comment }]);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.getRange("A:A").insert("Right");
    const range = worksheet.names.getItem(name).getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return compared([
      [selfCheckStrings.label.place, { ...at, column: at.column + 1 }, { row, column, rows, columns }],
    ]);
  },
};
