import { selfCheckStrings } from "../../../strings/self-check";
import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";

const FORMAT = '"▲ "@';

export const ruleNumberFormat: Assumption = {
  id: "rule-number-format",
  run: async (context, scratch) => {
    const at = scratch.area(1);
    const style = { numberFormat: FORMAT };
    queueEdits(context.workbook, [
      {
        kind: "conditional-formats",
        sheet: scratch.sheet,
        at,
        rules: [{ kind: "formula", formula: "=TRUE", style }],
      },
    ]);
    const { format } = scratch.range(context, at).conditionalFormats.getItemAt(0).custom;
    format.load("numberFormat");
    await context.sync();
    return compared([[selfCheckStrings.label.numberFormat, FORMAT, format.numberFormat]]);
  },
};
