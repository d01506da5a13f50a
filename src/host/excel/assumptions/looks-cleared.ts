import { queueEdits } from "../apply/queue-edits";
import type { Assumption } from "./assumption";
import { TAKEN_FOR_MORE, textsIn, writeColumn } from "./cells";

export const looksCleared: Assumption = {
  id: "looks-cleared",
  run: (context, scratch) => {
    const { at, range } = writeColumn(context, scratch, TAKEN_FOR_MORE);
    const { sheet } = scratch;
    queueEdits(context.workbook, [
      { kind: "style", sheet, at, style: { numberFormat: "@" } },
      { kind: "clear", sheet, at, looksOnly: true },
    ]);
    return textsIn(range, TAKEN_FOR_MORE);
  },
};
