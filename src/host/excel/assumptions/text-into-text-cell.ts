import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";
import { columnOf } from "./cells";

const TEXTS = ["推进中", "1-1", "=1+1"] as const;

export const textIntoTextCell: Assumption = {
  id: "text-into-text-cell",
  run: async (context, scratch) => {
    const { sheet } = scratch;
    const at = scratch.area(TEXTS.length);
    queueEdits(context.workbook, [{ kind: "style", sheet, at, style: { numberFormat: "@" } }]);
    // The cell has the format before the command begins that writes into it.
    await context.sync();
    queueEdits(context.workbook, [{ kind: "write", sheet, at, content: TEXTS.map((text) => [text]) }]);
    const range = scratch.range(context, at);
    range.load("values");
    await context.sync();
    const seen = columnOf(range.values);
    return compared(TEXTS.map((text, i) => [text, `'${text}`, seen[i]]));
  },
};
