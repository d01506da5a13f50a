import { MOST_FILLED_ROWS, numberedFills } from "../../../core/base/row-fills";
import { selfCheckStrings } from "../../../strings/self-check";
import { queueRowFills } from "../read/read-fills";
import { compared, type Assumption } from "./assumption";

const [RED, BLUE] = ["#FF0000", "#0070C0"];

export const rowFills: Assumption = {
  id: "row-fills",
  run: async (context, scratch) => {
    const at = scratch.area(4, 2);
    const cells = (row: number, columns: number) => ({ ...at, row: at.row + row, rows: 1, columns });
    scratch.range(context, cells(0, 2)).format.fill.color = RED;
    scratch.range(context, cells(2, 2)).format.fill.color = RED;
    scratch.range(context, cells(3, 2)).format.fill.color = RED;
    scratch.range(context, cells(3, 1)).format.fill.color = BLUE;
    const read = queueRowFills(scratch.range(context, at), at);
    // A longer range is only asked for its one colour: white without any fill, none where there are several.
    const long = scratch.area(MOST_FILLED_ROWS + 1);
    const none = queueRowFills(scratch.range(context, long), long);
    scratch.range(context, { ...long, rows: 1 }).format.fill.color = RED;
    const some = queueRowFills(scratch.range(context, long), long);
    await context.sync();
    const expected = numberedFills([RED, "", RED, undefined]);
    return compared([
      [selfCheckStrings.label.fills, expected, read()],
      [selfCheckStrings.label.noFill, true, none()?.every((fill) => fill === 0)],
      [selfCheckStrings.label.someFill, undefined, some()],
    ]);
  },
};
