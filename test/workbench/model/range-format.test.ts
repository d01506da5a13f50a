import { openBook } from "../open-book";

beforeEach(() => openBook());

const rangeAt = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getItem("Sheet1").getRange(address);

test("font, fill, alignment, wrapping and size are set and read back", () =>
  Excel.run(async (context) => {
    const { format } = rangeAt(context, "A1:C3");
    format.font.set({ name: "仿宋", size: 16, bold: true, italic: false, color: "#C00000" });
    format.fill.color = "#FFF2CC";
    format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true });
    format.rowHeight = 30;
    format.columnWidth = 90;
    format.load("horizontalAlignment,verticalAlignment,wrapText,rowHeight,columnWidth");
    format.font.load("name,size,bold,italic,color");
    format.fill.load("color");
    await context.sync();
    expect(format.font.toJSON()).toEqual({
      name: "仿宋",
      size: 16,
      bold: true,
      italic: false,
      color: "#C00000",
    });
    expect(format.fill.color).toBe("#FFF2CC");
    expect(format).toMatchObject({
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      rowHeight: 30,
      columnWidth: 90,
    });
  }));

test("where cells differ the answer is null, as in Excel", () =>
  Excel.run(async (context) => {
    rangeAt(context, "A1").format.font.bold = true;
    const both = rangeAt(context, "A1:B1").format.font.load("bold,size");
    await context.sync();
    expect(both.bold).toBeNull();
    expect(both.size).toBe(11);
  }));

test("a new fill does not take the font away, and clearing the fill neither", () =>
  Excel.run(async (context) => {
    const { format } = rangeAt(context, "A1");
    format.font.bold = true;
    await context.sync();
    format.fill.color = "#00FF00";
    await context.sync();
    format.fill.clear();
    format.load("fill/color,font/bold");
    await context.sync();
    expect([format.font.bold, format.fill.color]).toEqual([true, "#FFFFFF"]);
  }));

test("borders are drawn side by side, with colour and weight", () =>
  Excel.run(async (context) => {
    const { borders } = rangeAt(context, "B2:C3").format;
    for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const) {
      borders.getItem(side).set({ style: "Continuous", color: "#808080" });
    }
    borders.getItem("EdgeBottom").weight = "Medium";
    const inside = rangeAt(context, "B2").format.borders.getItem("EdgeBottom").load("style,color");
    const bottom = borders.getItem("EdgeBottom").load("style,color,weight");
    const none = borders.getItem("InsideVertical").load("style");
    await context.sync();
    expect(inside.toJSON()).toMatchObject({ style: "Continuous", color: "#808080" });
    expect(bottom.toJSON()).toMatchObject({ style: "Continuous", color: "#808080", weight: "Medium" });
    expect(none.style).toBe("None");
  }));

test("a line drawn beside a neighbour's own leaves that as it is, heavy or thin", () =>
  Excel.run(async (context) => {
    const edge = (address: string, side: "EdgeRight" | "EdgeLeft") =>
      rangeAt(context, address).format.borders.getItem(side);
    edge("A1", "EdgeRight").weight = "Medium";
    edge("A2", "EdgeRight").style = "Continuous";
    edge("B1:B2", "EdgeLeft").set({ style: "Continuous", color: "#808080" });
    const [heavy, thin] = [
      edge("A1", "EdgeRight").load("weight,color"),
      edge("A2", "EdgeRight").load("color"),
    ];
    await context.sync();
    expect([heavy.weight, heavy.color, thin.color]).toEqual(["Medium", "#000000", "#000000"]);
  }));

test("removing a border removes the line the neighbour draws on the same edge", () =>
  Excel.run(async (context) => {
    rangeAt(context, "A1").format.borders.getItem("EdgeBottom").style = "Continuous";
    rangeAt(context, "A2").format.borders.getItem("EdgeTop").style = "None";
    const above = rangeAt(context, "A1").format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    expect(above.style).toBe("None");
  }));

test("cells are merged and taken apart again", () =>
  Excel.run(async (context) => {
    const range = rangeAt(context, "A1:F1");
    range.values = [["标题", "", "", "", "", ""]];
    range.merge(false);
    await context.sync();
    const merged = rangeAt(context, "A1:F1").getMergedAreasOrNullObject();
    merged.load("address,areaCount");
    await context.sync();
    expect([merged.address, merged.areaCount]).toEqual(["Sheet1!A1:F1", 1]);
    range.unmerge();
    const after = rangeAt(context, "A1:F1").getMergedAreasOrNullObject();
    await context.sync();
    expect(after.isNullObject).toBe(true);
  }));

test("the fill of each row is told in one answer, null where its cells differ", () =>
  Excel.run(async (context) => {
    rangeAt(context, "A1:B1").format.fill.color = "#FFC000";
    rangeAt(context, "B2").format.fill.color = "#FFC000";
    const rows = rangeAt(context, "A1:B3").getRowProperties({ format: { fill: { color: true } } });
    await context.sync();
    expect(rows.value.map(({ format }) => format?.fill?.color)).toEqual(["#FFC000", null, "#FFFFFF"]);
  }));

test("a cell that gets another look or number format keeps its formula", async () => {
  const book = await openBook("表");
  const formulas = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange("A1:A2");
    range.formulas = [['=IF(1=1,"推进","")'], ["=1+1"]];
    await context.sync();
    await book.calculation.settle();
    range.numberFormat = [["General"], ["0.00"]];
    range.format.horizontalAlignment = "Center";
    await context.sync();
    range.load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
  expect(formulas).toEqual([['=IF(1=1,"推进","")'], ["=1+1"]]);
});
