import { openBook } from "../open-book";

beforeEach(() => openBook());

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test("what is written is read back, with addresses and calculated formulas", () =>
  Excel.run(async (context) => {
    const range = sheetOf(context).getRange("B2:C3");
    range.values = [
      [1, "=B2+1"],
      ["大气", true],
    ];
    range.load("values,formulas,address,text,valueTypes,rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    expect(range.toJSON()).toMatchObject({
      values: [
        [1, 2],
        ["大气", true],
      ],
      formulas: [
        [1, "=B2+1"],
        ["大气", true],
      ],
      address: "Sheet1!B2:C3",
      text: [
        ["1", "2"],
        ["大气", "TRUE"],
      ],
      valueTypes: [
        ["Double", "Double"],
        ["String", "Boolean"],
      ],
      rowIndex: 1,
      columnIndex: 1,
      rowCount: 2,
      columnCount: 2,
    });
  }));

test("a formula follows the cells it reads, across syncs", () =>
  Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
    await context.sync();
    sheet.getRange("A1").values = [[10]];
    const sum = sheet.getRange("A3").load("values");
    await context.sync();
    expect(sum.values).toEqual([[12]]);
  }));

test("2020年11月 becomes a date, as in Excel, unless the cell is text", () =>
  Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B1");
    sheetOf(context).getRange("B1").numberFormat = [["@"]];
    range.values = [["2020年11月", "2020年11月"]];
    range.load("values,numberFormat,text");
    await context.sync();
    expect(range.values).toEqual([[44136, "2020年11月"]]);
    expect(range.numberFormat).toEqual([['yyyy"年"m"月"', "@"]]);
    expect(range.text).toEqual([["2020年11月", "2020年11月"]]);
  }));

test("a text cell keeps 0012 and a formula as they are written", () =>
  Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:A2");
    range.numberFormat = [["@"], ["@"]];
    range.values = [["0012"], ["=1+1"]];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["0012"], ["=1+1"]]);
    expect(range.valueTypes).toEqual([["String"], ["String"]]);
  }));

test("null leaves a cell as it is and an empty string empties it", () =>
  Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:C1");
    range.values = [[1, 2, 3]];
    await context.sync();
    range.values = [[null, "", 4]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, "", 4]]);
  }));

test("one value fills every cell of the range", () =>
  Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B2");
    range.values = "未开始" as unknown as string[][];
    range.load("values");
    await context.sync();
    expect(range.values.flat()).toEqual(Array(4).fill("未开始"));
  }));

test("an array of another size is refused and nothing of it is written", async () => {
  await expect(
    Excel.run(async (context) => {
      sheetOf(context).getRange("A1:B1").values = [[1], [2]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("the used range is the smallest area with contents, and a null object on an empty sheet", () =>
  Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const before = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(before.isNullObject).toBe(true);
    sheet.getRange("C5").values = [["x"]];
    sheet.getRange("B7").values = [["y"]];
    const used = sheet.getUsedRange(true).load("address");
    await context.sync();
    expect(used.address).toBe("Sheet1!B5:C7");
  }));

test("a text of digits stays a text when its look changes, and when Formats are cleared", () =>
  Excel.run(async (context) => {
    const range = sheetOf(context).getRange("B1:D1");
    range.values = [["'1", "'00123", "'=1+1"]];
    await context.sync();
    range.format.font.bold = true;
    range.numberFormat = [["0.00", "0.00", "0.00"]];
    await context.sync();
    range.clear("Formats");
    await context.sync();
    range.load("values,valueTypes,numberFormat");
    await context.sync();
    expect(range.values).toEqual([["1", "00123", "=1+1"]]);
    expect(range.valueTypes).toEqual([["String", "String", "String"]]);
    expect(range.numberFormat).toEqual([["General", "General", "General"]]);
  }));

test("Contents are cleared without the look, Formats without the contents", () =>
  Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B1");
    range.values = [["甲", "乙"]];
    range.format.font.bold = true;
    sheetOf(context).getRange("A1").clear("Contents");
    sheetOf(context).getRange("B1").clear("Formats");
    const [a, b] = [sheetOf(context).getRange("A1"), sheetOf(context).getRange("B1")];
    a.load("values,format/font/bold");
    b.load("values,format/font/bold");
    await context.sync();
    expect([a.values, a.format.font.bold]).toEqual([[[""]], true]);
    expect([b.values, b.format.font.bold]).toEqual([[["乙"]], false]);
  }));
