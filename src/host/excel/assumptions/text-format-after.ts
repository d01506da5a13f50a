import { queueEdits } from "../apply/queue-edits";
import type { Assumption } from "./assumption";
import { TAKEN_FOR_MORE, textsIn, writeColumn } from "./cells";

export const textFormatAfter: Assumption = {
  id: "text-format-after",
  run: (context, scratch) => {
    const { at, range } = writeColumn(context, scratch, TAKEN_FOR_MORE);
    queueEdits(context.workbook, [{ kind: "style", sheet: scratch.sheet, at, style: { numberFormat: "@" } }]);
    return textsIn(range, TAKEN_FOR_MORE);
  },
};
