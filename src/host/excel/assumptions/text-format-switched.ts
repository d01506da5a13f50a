import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";
import { columnOf } from "./cells";

/** What is written, and the format that the cell has in the end. */
const CELLS = [
  ["推进中", "@"],
  ["1-1", "@"],
  ["=1+1", "@"],
  [0.8, "0%"],
] as const;

export const textFormatSwitched: Assumption = {
  id: "text-format-switched",
  run: async (context, scratch) => {
    const { sheet } = scratch;
    const at = scratch.area(CELLS.length);
    const format = (numberFormat: string, where = at) =>
      ({ kind: "style", sheet, at: where, style: { numberFormat } }) as const;
    queueEdits(context.workbook, [format("@")]);
    await context.sync();
    queueEdits(context.workbook, [
      format("General"),
      { kind: "write", sheet, at, content: CELLS.map(([content]) => [content]) },
      ...CELLS.map(([, last], i) => format(last, { ...at, row: at.row + i, rows: 1 })),
    ]);
    const range = scratch.range(context, at);
    range.load("values");
    await context.sync();
    const seen = columnOf(range.values);
    return compared(CELLS.map(([content], i) => [String(content), content, seen[i]]));
  },
};
