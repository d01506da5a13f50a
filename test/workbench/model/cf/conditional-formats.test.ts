import { openBook } from "../../open-book";

beforeEach(() => openBook("清单"));

const inSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem("清单"), context));

test("a formula rule keeps its formula, its look and whether it stops the ones after it", () =>
  inSheet(async (sheet, context) => {
    const range = sheet.getRange("A2:F9");
    const added = range.conditionalFormats.add("Custom");
    added.custom.rule.formula = '=$F2="逾期"';
    added.custom.format.fill.color = "#FFC7CE";
    added.custom.format.font.color = "#9C0006";
    added.custom.format.font.bold = true;
    added.stopIfTrue = true;
    await context.sync();

    const { conditionalFormats } = range;
    conditionalFormats.load(
      "items/id,items/type,items/stopIfTrue,items/priority,items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font/color,items/custom/format/font/bold",
    );
    await context.sync();
    expect(conditionalFormats.items).toHaveLength(1);
    const [rule] = conditionalFormats.items;
    expect(rule).toMatchObject({ type: "Custom", stopIfTrue: true, priority: 0 });
    expect(rule?.custom.rule.formula).toBe('=$F2="逾期"');
    expect(rule?.custom.format.fill.color).toBe("#FFC7CE");
    expect(rule?.custom.format.font.toJSON()).toMatchObject({ color: "#9C0006", bold: true });
    const where = rule?.getRange();
    where?.load("address");
    await context.sync();
    expect(where?.address).toBe("清单!A2:F9");
  }));

test("a number format that a rule gives is kept, and null takes it away", () =>
  inSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A2:A9").conditionalFormats.add("Custom").custom;
    format.numberFormat = '"▲ "@';
    format.load("numberFormat");
    await context.sync();
    expect(format.numberFormat).toBe('"▲ "@');
    format.numberFormat = null;
    format.load("numberFormat");
    await context.sync();
    expect(format.numberFormat).toBeNull();
  }));

test("a new rule stands before those that were there", () =>
  inSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange("A1:A5");
    conditionalFormats.add("Custom").custom.rule.formula = "=1=1";
    conditionalFormats.add("Custom").custom.rule.formula = "=2=2";
    await context.sync();
    conditionalFormats.load("items/priority,items/custom/rule/formula");
    await context.sync();
    expect(conditionalFormats.items.map(({ priority, custom }) => [priority, custom.rule.formula])).toEqual([
      [0, "=2=2"],
      [1, "=1=1"],
    ]);
  }));

test("a data bar keeps its bounds and colour", () =>
  inSheet(async (sheet, context) => {
    const { dataBar } = sheet.getRange("B2:B9").conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "Number", formula: "1" };
    dataBar.positiveFormat.fillColor = "#63BE7B";
    dataBar.positiveFormat.gradientFill = false;
    dataBar.load("lowerBoundRule,upperBoundRule,positiveFormat/fillColor,positiveFormat/gradientFill");
    await context.sync();
    expect(dataBar.upperBoundRule).toEqual({ type: "Number", formula: "1" });
    expect(dataBar.positiveFormat.toJSON()).toMatchObject({ fillColor: "#63BE7B", gradientFill: false });
  }));

test("a deleted rule is gone, and the others stay", () =>
  inSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange("A1:A5");
    const first = conditionalFormats.add("Custom");
    conditionalFormats.add("Custom").custom.rule.formula = "=2=2";
    await context.sync();
    first.delete();
    conditionalFormats.load("items/custom/rule/formula");
    await context.sync();
    expect(conditionalFormats.items.map(({ custom }) => custom.rule.formula)).toEqual(["=2=2"]);
    const whole = sheet.getRange().conditionalFormats;
    whole.clearAll();
    const left = whole.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  }));

test("a kind of rule that is not there fails by its name", () =>
  inSheet(async (sheet, context) => {
    sheet.getRange("A1").conditionalFormats.add("IconSet");
    await expect(context.sync()).rejects.toMatchObject({
      code: "NotImplemented",
      message: 'NotImplemented ConditionalFormatCollection.add("IconSet")',
    });
  }));
