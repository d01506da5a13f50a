import { queueEdits } from "../apply/queue-edits";
import type { Assumption } from "./assumption";
import { textsIn } from "./cells";

const TEXTS = ["1-1", "3/4", "2020年12月", "=1+1", "00123"] as const;

export const textFormatFirst: Assumption = {
  id: "text-format-first",
  run: (context, scratch) => {
    const at = scratch.area(TEXTS.length);
    queueEdits(context.workbook, [{ kind: "style", sheet: scratch.sheet, at, style: { numberFormat: "@" } }]);
    const range = scratch.range(context, at);
    range.values = TEXTS.map((text) => [text]);
    return textsIn(range, TEXTS);
  },
};
