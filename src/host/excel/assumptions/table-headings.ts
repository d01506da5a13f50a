import { selfCheckStrings } from "../../../strings/self-check";
import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;

export const tableHeadings: Assumption = {
  id: "table-headings",
  run: async (context, scratch) => {
    const { sheet } = scratch;
    const at = scratch.area(2, 3);
    queueEdits(context.workbook, [
      {
        kind: "write",
        sheet,
        at,
        content: [
          ["编号", "完成\n时限", "备注"],
          [1, 2, 3],
        ],
      },
      { kind: "table", sheet, at, name: scratch.workbookName("标题"), style: "TableStyleLight1" },
    ]);
    await context.sync();
    const cell = (column: number) => ({ ...at, column, rows: 1, columns: 1 });
    scratch.range(context, cell(2)).values = [["编号"]];
    scratch.range(context, cell(0)).values = [[2020]];
    const header = scratch.range(context, { ...at, rows: 1 });
    await context.sync();
    header.load("values");
    await context.sync();
    return compared([[label.value, ["2020", "完成\n时限", "编号2"], (header.values as unknown[][])[0]]]);
  },
};
