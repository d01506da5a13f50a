import { OWN_NAMES, RULE_MARK } from "../../../core/marks/registry";
import { selfCheckStrings } from "../../../strings/self-check";
import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;

export const sheetCopied: Assumption = {
  id: "sheet-copied",
  needs: "1.10",
  run: async (context, scratch) => {
    const { worksheets } = context.workbook;
    const sheet = scratch.addSpare(context);
    const at = { row: 0, column: 0, rows: 2, columns: 1 };
    const { name, comment } = OWN_NAMES.flagColumns;
    const rule = { kind: "formula", formula: `=${RULE_MARK}`, style: { bold: true } } as const;
    const to = `${sheet}a`;
    queueEdits(context.workbook, [
      { kind: "write", sheet, at, content: [["逾期"], [1]] },
      { kind: "name", sheet, name, at, comment },
      { kind: "conditional-formats", sheet, at, rules: [rule] },
      // The mark of the sheet goes along, so that the copy is removed, too.
      { kind: "copy-sheet", sheet, to },
    ]);
    const copy = worksheets.getItem(to);
    const item = copy.names.getItemOrNullObject(name);
    item.load("formula,comment");
    const formats = copy.getRange().conditionalFormats;
    formats.load("items/type");
    const range = copy.getRange("A1:A2");
    range.load("values");
    worksheets.load("items/name");
    await context.sync();
    return compared([
      [label.place, to, worksheets.items.at(-1)?.name],
      [label.value, [["逾期"], [1]], range.values],
      [label.formula, `=${to}!$A$1:$A$2`, item.isNullObject ? "" : String(item.formula).replaceAll("'", "")],
      [label.comment, comment, item.isNullObject ? "" : item.comment],
      [label.count, 1, formats.items.length],
    ]);
  },
};
