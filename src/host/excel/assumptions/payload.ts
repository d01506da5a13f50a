import { selfCheckStrings } from "../../../strings/self-check";
import { MAX_PAYLOAD_BYTES } from "../apply/payload";
import { compared, type Assumption } from "./assumption";
import { columnOf } from "./cells";

const CELLS = 100;
/** A Chinese character takes three bytes. */
const TEXT = "政".repeat(MAX_PAYLOAD_BYTES / 3 / CELLS);

export const payload: Assumption = {
  id: "payload",
  run: async (context, scratch) => {
    const range = scratch.range(context, scratch.area(CELLS));
    range.values = Array.from({ length: CELLS }, () => [TEXT]);
    await context.sync();
    range.load("values");
    await context.sync();
    const total = columnOf(range.values).reduce<number>((sum, text) => sum + String(text).length, 0);
    // Who shows the workbook reads it again at each change: it has not to read this, too.
    range.clear();
    await context.sync();
    return compared([[selfCheckStrings.label.total, CELLS * TEXT.length, total]]);
  },
};
