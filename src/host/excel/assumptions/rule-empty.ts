import { selfCheckStrings } from "../../../strings/self-check";
import { compared, type Assumption } from "./assumption";

export const ruleEmpty: Assumption = {
  id: "rule-empty",
  run: async (context, scratch) => {
    const added = scratch.range(context, scratch.area(1)).conditionalFormats.add("Custom");
    const { rule } = added.custom;
    rule.load("formula");
    await context.sync();
    // Either is taken for a rule that a broken request has left.
    const seen = rule.formula === "=FALSE" ? "" : rule.formula;
    added.delete();
    await context.sync();
    return compared([[selfCheckStrings.label.formula, "", seen]]);
  },
};
