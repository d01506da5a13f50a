import { selfCheckStrings } from "../../../strings/self-check";
import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;
const COLOR = "#70AD47";
const amount = (formula: string | undefined): number => Number(formula?.replace(/^=/, ""));

export const dataBar: Assumption = {
  id: "data-bar",
  run: async (context, scratch) => {
    const at = scratch.area(2);
    queueEdits(context.workbook, [
      {
        kind: "conditional-formats",
        sheet: scratch.sheet,
        at,
        rules: [{ kind: "data-bar", color: COLOR, least: 0, most: 1 }],
      },
    ]);
    const bar = scratch.range(context, at).conditionalFormats.getItemAt(0).dataBar;
    bar.load("lowerBoundRule,upperBoundRule,positiveFormat/fillColor");
    await context.sync();
    return compared([
      [label.lower, 0, amount(bar.lowerBoundRule.formula)],
      [label.upper, 1, amount(bar.upperBoundRule.formula)],
      [label.color, COLOR, bar.positiveFormat.fillColor.toUpperCase()],
    ]);
  },
};
