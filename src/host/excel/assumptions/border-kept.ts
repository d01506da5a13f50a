import { selfCheckStrings } from "../../../strings/self-check";
import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";

const COLOR = "#7F7F7F";

export const borderKept: Assumption = {
  id: "border-kept",
  run: async (context, scratch) => {
    const at = scratch.area(2, 2);
    queueEdits(context.workbook, [{ kind: "style", sheet: scratch.sheet, at, style: { grid: COLOR } }]);
    const { borders } = scratch.range(context, { ...at, rows: 1, columns: 1 }).format;
    const edges = (["EdgeBottom", "EdgeRight"] as const).map((side) => {
      const edge = borders.getItem(side);
      edge.load("style,color");
      return edge;
    });
    await context.sync();
    return compared(
      edges.map(({ style, color }) => [
        selfCheckStrings.label.border,
        ["Continuous", COLOR],
        [style, color.toUpperCase()],
      ]),
    );
  },
};
