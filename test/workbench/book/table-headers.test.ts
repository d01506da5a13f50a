import type { Book } from "../../../workbench/book/book";
import { columnNames } from "../../../workbench/book/column-names";
import { openBook } from "../open-book";

test.each([
  [
    ["编号", "", "编号"],
    ["编号", "列2", "编号2"],
  ],
  [
    ["编号", "编号2", "编号"],
    ["编号", "编号2", "编号3"],
  ],
  [
    ["", "列1"],
    ["列12", "列1"],
  ],
  [
    ["No", "NO"],
    ["No", "NO2"],
  ],
])("表头 %j 的列名是 %j", (headers, names) => {
  expect(columnNames(headers)).toEqual(names);
});

let book: Book;
beforeEach(async () => {
  book = await openBook("台账");
});

const headerOf = (): unknown[] => book.sheets()[0]?.getRange("A1:D1").getValues()[0] ?? [];
const makeTable = (headers: (string | number)[]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    sheet.getRange("A1:D1").values = [headers];
    sheet.getRange("A2:D2").values = [[1, "甲", 2, "乙"]];
    sheet.tables.add("A1:D2", true);
    await context.sync();
  });

test("把区域变成表格时,空白的表头得到列名,重复的加编号,数字变成文字", async () => {
  await makeTable(["编号", "", "编号", 2020]);
  expect(headerOf()).toEqual(["编号", "列2", "编号2", "2020"]);
});

test("在表格里改表头,与 Excel 一样:清空得列名,与别的列同名得编号,数字成文字", async () => {
  await makeTable(["编号", "任务", "时限", "单位"]);
  const sheet = book.sheets()[0];
  sheet?.getRange("B1").setValue("");
  sheet?.getRange("C1").setValue("编号");
  sheet?.getRange("D1").setValue(2020);
  expect(headerOf()).toEqual(["编号", "列2", "编号2", "2020"]);
  sheet?.getRange("A1").setValue("2020");
  expect(headerOf()).toEqual(["20202", "列2", "编号2", "2020"]);
  sheet?.getRange("A2").setValue("");
  expect(sheet?.getRange("A2").getValue() ?? "").toBe("");
});

test("清除表头的内容也得列名;改颜色不动文字", async () => {
  await makeTable(["编号", "任务", "时限", "单位"]);
  book.sheets()[0]?.getRange("A1:D1").setBackgroundColor("#FFFF00");
  book.sheets()[0]?.getRange("A1:B1").clearContent();
  expect(headerOf()).toEqual(["列1", "列2", "时限", "单位"]);
});
