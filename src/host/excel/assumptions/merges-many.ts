import { selfCheckStrings } from "../../../strings/self-check";
import { queueMerges } from "../read/read-merges";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;
/** Pairs of cells above and below one tall area, which lies where two questions meet. */
const [ABOVE, TALL, BELOW] = [505, 15, 120];

export const mergesMany: Assumption = {
  id: "merges-many",
  needs: "1.13",
  run: async (context, scratch) => {
    const at = scratch.area(ABOVE + TALL + BELOW, 2);
    const part = (row: number, rows: number, columns: number) => ({
      ...at,
      row: at.row + row,
      rows,
      columns,
    });
    const tall = part(ABOVE, TALL, 1);
    scratch.range(context, part(0, ABOVE, 2)).merge(true);
    scratch.range(context, tall).merge();
    scratch.range(context, part(ABOVE + TALL, BELOW, 2)).merge(true);
    await context.sync();
    const read = queueMerges(scratch.range(context, at), at);
    await context.sync();
    const areas = read();
    return compared([
      [label.count, ABOVE + 1 + BELOW, areas.length],
      [label.place, tall, areas.find(({ row }) => row === tall.row)],
    ]);
  },
};
