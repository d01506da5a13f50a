import { absoluteAddress, quoteSheet } from "../../../core/base/address";
import { OWN_NAMES } from "../../../core/marks/registry";
import { selfCheckStrings } from "../../../strings/self-check";
import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;

export const nameComment: Assumption = {
  id: "name-comment",
  run: async (context, scratch) => {
    const { sheet } = scratch;
    const at = scratch.area(2, 2);
    const { name, comment } = OWN_NAMES.flagColumns;
    queueEdits(context.workbook, [{ kind: "name", sheet, name, at, comment }]);
    const item = scratch.worksheet(context).names.getItem(name);
    item.load("name,formula,comment");
    await context.sync();
    return compared([
      [label.name, name, item.name],
      [label.formula, `=${quoteSheet(sheet)}!${absoluteAddress(at)}`, item.formula],
      [label.comment, comment, item.comment],
    ]);
  },
};
