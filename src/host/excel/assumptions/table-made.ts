import { areaAddress } from "../../../core/base/address";
import { selfCheckStrings } from "../../../strings/self-check";
import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;
const STYLE = "TableStyleLight9";

export const tableMade: Assumption = {
  id: "table-made",
  run: async (context, scratch) => {
    const { sheet } = scratch;
    const at = scratch.area(3, 3);
    const name = scratch.workbookName("台账");
    const content = [
      ["编号", "工作措施", "督办状态"],
      ["大气-1", "煤场封闭", "推进中"],
      ["大气-2", "管网改造", "逾期"],
    ];
    queueEdits(context.workbook, [
      { kind: "write", sheet, at, content },
      { kind: "table", sheet, at, name, style: STYLE },
    ]);
    const table = context.workbook.tables.getItem(name);
    table.load("name,style");
    const range = table.getRange();
    range.load("address,values");
    await context.sync();
    return compared([
      [label.name, name, table.name],
      [label.kept, STYLE, table.style],
      [label.place, areaAddress(at), range.address.slice(range.address.lastIndexOf("!") + 1)],
      [label.value, content, range.values],
    ]);
  },
};
