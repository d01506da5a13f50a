import { OWN_NAMES } from "../../../core/marks/registry";
import { selfCheckStrings } from "../../../strings/self-check";
import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;
const TEXT = '20201125-01|旗"住建"局';

export const nameText: Assumption = {
  id: "name-text",
  run: async (context, scratch) => {
    const { sheet } = scratch;
    const { name, comment } = OWN_NAMES.batch;
    queueEdits(context.workbook, [{ kind: "text-name", sheet, name, text: TEXT, comment }]);
    const item = scratch.worksheet(context).names.getItem(name);
    item.load("formula,comment");
    await context.sync();
    return compared([
      [label.formula, `="${TEXT.replaceAll('"', '""')}"`, item.formula],
      [label.comment, comment, item.comment],
    ]);
  },
};
