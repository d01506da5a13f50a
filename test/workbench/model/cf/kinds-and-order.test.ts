import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import type { Book } from "../../../../workbench/book/book";
import { openBook } from "../../open-book";

let book: Book;
beforeEach(async () => {
  book = await openBook("大气");
});

const rangeAt = (context: Excel.RequestContext, address?: string) =>
  context.workbook.worksheets.getItem("大气").getRange(address);

/** What the grid would draw. */
const inEngine = () =>
  book.engine.univer
    .__getInjector()
    .get(ConditionalFormattingRuleModel)
    .getSubunitRules(book.id, "sheet-1") ?? [];

test("a rule by formula keeps its formula, fill and font, and the grid has it", () =>
  Excel.run(async (context) => {
    const added = rangeAt(context, "A2:F20").conditionalFormats.add("Custom");
    added.custom.rule.formula = '=$E2="逾期"';
    added.custom.format.fill.color = "#FFC7CE";
    added.custom.format.font.color = "#9C0006";
    added.custom.format.font.bold = true;
    added.stopIfTrue = true;
    await context.sync();
    const found = rangeAt(context).conditionalFormats;
    const custom = "items/customOrNullObject";
    found.load(
      `items/type,items/stopIfTrue,items/priority,${custom}/rule/formula,${custom}/format/fill/color,${custom}/format/font`,
    );
    await context.sync();
    const [rule] = found.items;
    expect(rule?.toJSON()).toMatchObject({ type: "Custom", stopIfTrue: true, priority: 0 });
    expect(rule?.customOrNullObject.rule.formula).toBe('=$E2="逾期"');
    expect(rule?.customOrNullObject.format.fill.color).toBe("#FFC7CE");
    expect(rule?.customOrNullObject.format.font).toMatchObject({ color: "#9C0006", bold: true });
    expect(inEngine()).toMatchObject([
      {
        ranges: [{ startRow: 1, endRow: 19, startColumn: 0, endColumn: 5 }],
        rule: { value: '=$E2="逾期"', style: { bg: { rgb: "#FFC7CE" } } },
      },
    ]);
  }));

test("a new rule goes on top, and priority moves it", () =>
  Excel.run(async (context) => {
    const { conditionalFormats } = rangeAt(context, "A1:A9");
    const formulas = ["=A1=1", "=A1=2", "=A1=3"];
    for (const formula of formulas) conditionalFormats.add("Custom").custom.rule.formula = formula;
    await context.sync();
    const read = async () => {
      conditionalFormats.load("items/customOrNullObject/rule/formula,items/priority");
      await context.sync();
      return conditionalFormats.items.map((item) => item.customOrNullObject.rule.formula);
    };
    expect(await read()).toEqual(["=A1=3", "=A1=2", "=A1=1"]);
    const last = conditionalFormats.items[2];
    if (last) last.priority = 0;
    expect(await read()).toEqual(["=A1=1", "=A1=3", "=A1=2"]);
    const first = conditionalFormats.items[0];
    if (first) first.priority = 2;
    expect(await read()).toEqual(["=A1=3", "=A1=2", "=A1=1"]);
  }));

test("rules by value and by text, and data bars, are read back as they were set", () =>
  Excel.run(async (context) => {
    const { conditionalFormats } = rangeAt(context, "B2:B9");
    const value = conditionalFormats.add("CellValue");
    value.cellValue.rule = { formula1: "=0.5", operator: "LessThan" };
    value.cellValue.format.font.color = "#FF0000";
    const text = conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: "待确认" };
    const bar = conditionalFormats.add("DataBar");
    bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    bar.dataBar.upperBoundRule = { type: "Number", formula: "1" };
    bar.dataBar.positiveFormat.fillColor = "#5B9BD5";
    bar.dataBar.positiveFormat.gradientFill = false;
    value.cellValue.load("rule");
    text.textComparison.load("rule");
    bar.load("type,dataBar/lowerBoundRule,dataBar/upperBoundRule,dataBar/positiveFormat/fillColor");
    const count = conditionalFormats.getCount();
    await context.sync();
    expect(value.cellValue.rule).toEqual({ formula1: "=0.5", operator: "LessThan" });
    expect(text.textComparison.rule).toEqual({ operator: "Contains", text: "待确认" });
    expect(bar.type).toBe("DataBar");
    expect(bar.dataBar.lowerBoundRule).toEqual({ type: "Number", formula: "0" });
    expect(bar.dataBar.upperBoundRule).toEqual({ type: "Number", formula: "1" });
    expect(bar.dataBar.positiveFormat.fillColor).toBe("#5B9BD5");
    expect(count.value).toBe(3);
  }));

test("one rule is deleted by its id; clearing a range leaves the rest of a longer rule", () =>
  Excel.run(async (context) => {
    const { conditionalFormats } = rangeAt(context, "A1:A10");
    conditionalFormats.add("Custom").custom.rule.formula = "=A1=1";
    conditionalFormats.add("Custom").custom.rule.formula = "=A1=2";
    conditionalFormats.load("items/id");
    await context.sync();
    rangeAt(context)
      .conditionalFormats.getItem(conditionalFormats.items[0]?.id ?? "")
      .delete();
    rangeAt(context, "A6:A10").conditionalFormats.clearAll();
    const rest = rangeAt(context).conditionalFormats;
    rest.load("items/customOrNullObject/rule/formula");
    await context.sync();
    expect(rest.items.map((item) => item.customOrNullObject.rule.formula)).toEqual(["=A1=1"]);
    const range = rest.items[0]?.getRange().load("address");
    await context.sync();
    expect(range?.address).toBe("大气!A1:A5");
  }));

test("a kind this workbook does not have fails by name", async () => {
  await expect(
    Excel.run(async (context) => {
      rangeAt(context, "A1").conditionalFormats.add("IconSet");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "NotImplemented" });
});
