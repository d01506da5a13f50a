import type { Validation } from "../../../core/base/workbook-edit";
import { selfCheckStrings } from "../../../strings/self-check";
import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;
const said = { title: "完成状态", message: "请从列表中选择" };

export const validationKept: Assumption = {
  id: "validation-kept",
  run: async (context, scratch) => {
    const { sheet } = scratch;
    const rule = (of: Validation) => {
      const at = scratch.area(1);
      queueEdits(context.workbook, [{ kind: "validation", sheet, at, rule: of }]);
      const { dataValidation } = scratch.range(context, at);
      dataValidation.load("type,rule,errorAlert,ignoreBlanks");
      return dataValidation;
    };
    const list = rule({ kind: "list", words: ["已完成", "推进中"], ...said });
    const custom = rule({ kind: "formula", formula: "=LEN(A1)<=20", ...said, alert: "warning" });
    await context.sync();
    return compared([
      [label.value, "已完成,推进中", list.rule.list?.source],
      [label.stop, "Stop", list.errorAlert.style],
      [label.formula, "=LEN(A1)<=20", custom.rule.custom?.formula],
      [label.stop, "Warning", custom.errorAlert.style],
    ]);
  },
};
