import type { ConditionalFormat } from "../../../core/base/workbook-edit";
import { selfCheckStrings } from "../../../strings/self-check";
import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;
const rule = (formula: string, stopIfTrue?: true): ConditionalFormat => ({
  kind: "formula",
  formula,
  style: { bold: true },
  ...(stopIfTrue && { stopIfTrue }),
});

export const ruleOrder: Assumption = {
  id: "rule-order",
  run: async (context, scratch) => {
    const { sheet } = scratch;
    const at = scratch.area(2);
    const add = (rules: readonly ConditionalFormat[]): void => {
      queueEdits(context.workbook, [{ kind: "conditional-formats", sheet, at, rules }]);
    };
    add([rule("=3>1")]);
    add([rule("=1>0", true), rule("=2>1")]);
    const { conditionalFormats } = scratch.range(context, at);
    conditionalFormats.load("items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula");
    await context.sync();
    const seen = [...conditionalFormats.items].sort((a, b) => a.priority - b.priority);
    return compared([
      [label.order, ["=1>0", "=2>1", "=3>1"], seen.map(({ customOrNullObject: { rule: of } }) => of.formula)],
      [label.stop, [true, false, false], seen.map(({ stopIfTrue }) => stopIfTrue)],
    ]);
  },
};
