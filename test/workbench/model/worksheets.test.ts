import type { Book } from "../../../workbench/book/book";
import { openBook } from "../open-book";

let book: Book;
beforeEach(async () => {
  book = await openBook("大气", "水", "土壤");
});

const names = (context: Excel.RequestContext) => {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  return async () => {
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  };
};

test("a new sheet stands at the end and is not shown until it is activated", () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("汇总");
    const before = worksheets.getActiveWorksheet().load("name");
    expect(await names(context)()).toEqual(["大气", "水", "土壤", "汇总"]);
    expect(before.name).toBe("大气");
    added.activate();
    const after = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(after.name).toBe("汇总");
  }));

test.each([["大气"], ["a/b"], [""], ["一".repeat(32)], ["'x"]])(
  "a sheet cannot be called %p",
  async (name) => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("水").name = name;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: name === "大气" ? "ItemAlreadyExists" : "InvalidArgument" });
  },
);

test.each([
  ["大气", "水"],
  ["水", "土壤"],
  ["土壤", "水"],
])("deleting the shown sheet %s shows its neighbour %s", (shown, neighbour) =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem(shown).activate();
    worksheets.getItem(shown).delete();
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(active.name).toBe(neighbour);
  }),
);

test("a sheet's own names go with it, also one that holds a text; those of other sheets stay", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const sheet of ["水", "土壤"].map((name) => worksheets.getItem(name))) {
      sheet.names.add("表", sheet.getRange("A1"));
      sheet.names.add("字", '="甲"');
    }
    await context.sync();
    worksheets.getItem("水").delete();
    await context.sync();
    const { names: left } = worksheets.getItem("土壤");
    left.load("items/name");
    await context.sync();
    expect(left.items.map(({ name }) => name).sort()).toEqual(["字", "表"]);
  });
  expect(book.workbook.getDefinedNames().map((item) => item.getName())).toHaveLength(2);
});

test("a hidden neighbour is not shown when the sheet beside it is deleted", () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("水").visibility = "Hidden";
    worksheets.getItem("大气").delete();
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(active.name).toBe("土壤");
  }));

test("formulas follow a sheet that is renamed", () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("水").getRange("A1").values = [[7]];
    const cell = worksheets.getItem("大气").getRange("A1");
    cell.formulas = [["=水!A1*2"]];
    await context.sync();
    worksheets.getItem("水").name = "水污染";
    cell.load("formulas,values");
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["=水污染!A1*2"]], [[14]]]);
  }));

test("a formula follows a sheet whose name needs quotes, loses one that is deleted, and takes no new one for it", () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("水").name = "甲's 表";
    const cells = worksheets.getItem("大气").getRange("A1:A3");
    cells.formulas = [["='甲''s 表'!A1+1"], ["=土壤!A1+1"], ["=A4+1"]];
    await context.sync();
    worksheets.getItem("甲's 表").name = "水";
    worksheets.getItem("土壤").delete();
    worksheets.add("土壤").getRange("A1").values = [[9]];
    cells.load("formulas,values");
    await context.sync();
    expect(cells.formulas).toEqual([["=水!A1+1"], ["=#REF!+1"], ["=A4+1"]]);
    expect(cells.values).toEqual([[1], ["#REF!"], [1]]);
  }));

test("a copied sheet has cells, looks, rules, names, print set-up and charts of its own", () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const source = worksheets.getItem("大气");
    source.getRange("A1:B3").values = [
      ["单位", "件数"],
      ["甲", 1],
      ["乙", "=B2+1"],
    ];
    source.getRange("A1:B1").format.font.bold = true;
    source.getRange("B2:B3").conditionalFormats.add("Custom").custom.rule.formula = "=$B2>1";
    source.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
    source.names.add("ZLQ_区域", source.getRange("A1:B3"), "");
    source.pageLayout.orientation = "Landscape";
    source.charts.add("ColumnClustered", source.getRange("A1:B3"), "Columns").name = "图";
    await context.sync();
    const copy = source.copy("After", worksheets.getItem("大气"));
    copy.load("name,id");
    const range = copy.getRange("A1:B3").load("values,formulas");
    const font = copy.getRange("A1").format.font.load("bold");
    const rules = copy.getRange().conditionalFormats.getCount();
    const validation = copy.getRange("A2").dataValidation.load("type");
    const page = copy.pageLayout.load("orientation");
    const own = copy.names.load("items/name,items/formula");
    const order = await names(context)();
    expect(order).toEqual(["大气", "大气 (2)", "水", "土壤"]);
    expect(range.values[2]).toEqual(["乙", 2]);
    expect(range.formulas[2]).toEqual(["乙", "=B2+1"]);
    expect([font.bold, rules.value, validation.type, page.orientation]).toEqual([
      true,
      1,
      "List",
      "Landscape",
    ]);
    expect(own.items.map((item) => item.toJSON())).toMatchObject([
      { name: "ZLQ_区域", formula: "='大气 (2)'!$A$1:$B$3" },
    ]);
    expect(book.sheetExtras(copy.id).charts[0]?.series[0]?.values?.sheetId).toBe(copy.id);
    copy.name = "存档";
    expect(await names(context)()).toEqual(["大气", "存档", "水", "土壤"]);
  }));

test("a sheet is deleted with what belongs to it; the last visible one stays", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("水").delete();
    context.workbook.worksheets.getItem("土壤").visibility = "Hidden";
    expect(await names(context)()).toEqual(["大气", "土壤"]);
  });
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("大气").delete();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("position, gridlines, visibility and the sheet's own properties are kept", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("土壤");
    sheet.position = 0;
    sheet.showGridlines = false;
    sheet.visibility = "VeryHidden";
    sheet.customProperties.add("zlq.kind", "summary");
    sheet.load("position,showGridlines,visibility");
    const property = sheet.customProperties.getItemOrNullObject("ZLQ.kind").load("key,value");
    const missing = sheet.customProperties.getItemOrNullObject("没有");
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({ position: 0, showGridlines: false, visibility: "VeryHidden" });
    expect(property.toJSON()).toMatchObject({ key: "zlq.kind", value: "summary" });
    expect(missing.isNullObject).toBe(true);
  }));

test("a sheet that is given the name of one deleted in the same moment is what formulas mean by the name", () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("土壤").getRange("A1").values = [[1]];
    worksheets.getItem("大气").getRange("B1").formulas = [["=土壤!A1"]];
    await context.sync();
    const made = worksheets.add("土壤（新）");
    made.getRange("A1:A2").formulas = [[5], ["=土壤（新）!A1*2"]];
    worksheets.getItem("大气").getRange("B2").formulas = [["=土壤（新）!A2+1"]];
    worksheets.getItem("土壤").delete();
    made.name = "土壤";
    worksheets.getItem("大气").getRange("B3").formulas = [["=土壤!A1+土壤!A2"]];
    const shown = worksheets.getItem("大气").getRange("B1:B3").load("formulas,values");
    const own = made.getRange("A2").load("values");
    await context.sync();
    expect(shown.formulas).toEqual([["=#REF!"], ["=土壤!A2+1"], ["=土壤!A1+土壤!A2"]]);
    expect(shown.values).toEqual([["#REF!"], [11], [15]]);
    expect(own.values).toEqual([[10]]);
    made.getRange("A1").values = [[6]];
    shown.load("values");
    await context.sync();
    expect(shown.values).toEqual([["#REF!"], [13], [18]]);
  }));
