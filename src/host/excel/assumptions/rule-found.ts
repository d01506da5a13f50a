import { cellAddress } from "../../../core/base/address";
import { RULE_MARK } from "../../../core/marks/registry";
import { selfCheckStrings } from "../../../strings/self-check";
import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;

export const ruleFound: Assumption = {
  id: "rule-found",
  run: async (context, scratch) => {
    const { sheet } = scratch;
    const at = scratch.area(3);
    const formula = `=AND($A${at.row + 1}="逾期",${RULE_MARK})`;
    const style = { color: "#c00000" };
    queueEdits(context.workbook, [
      { kind: "conditional-formats", sheet, at, rules: [{ kind: "formula", formula, style }] },
      {
        kind: "conditional-formats",
        sheet,
        at,
        rules: [{ kind: "data-bar", color: "#70ad47", least: 0, most: 1 }],
      },
    ]);
    const own = async () => {
      const formats = scratch.worksheet(context).getRange().conditionalFormats;
      formats.load("items/id,items/customOrNullObject/rule/formula");
      await context.sync();
      return formats.items.filter(
        ({ customOrNullObject: custom }) => !custom.isNullObject && custom.rule.formula.includes(RULE_MARK),
      );
    };
    const found = await own();
    const rules = found.map(({ id, customOrNullObject: custom }) => ({ id, formula: custom.rule.formula }));
    queueEdits(context.workbook, [{ kind: "delete-conditional-formats", sheet, rules }]);
    return compared([
      [
        cellAddress(at.row, at.column),
        [formula],
        found.map(({ customOrNullObject: { rule } }) => rule.formula),
      ],
      [label.gone, 0, (await own()).length],
    ]);
  },
};
