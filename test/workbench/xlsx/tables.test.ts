import { writeXlsx } from "../../../workbench/xlsx";
import { tableFile } from "./table-file";
import { firstSheet, openFile, partsOf } from "./support";

const TABLE = "xl/tables/table1.xml";

test("打开再存,带汇总行的表格一个字节也不变", async () => {
  const bytes = tableFile();
  expect(Buffer.from(await writeXlsx(await openFile(bytes)))).toEqual(Buffer.from(bytes));
});

test("改表格里的一个单元格,表格部件一个字节也不变", async () => {
  const book = await openFile(tableFile());
  firstSheet(book).getRange("B2").setValue("新的任务");
  expect(partsOf(await writeXlsx(book))[TABLE]).toBe(partsOf(tableFile())[TABLE]);
});

test("在带汇总行的表格里插入一行,筛选到汇总行之上为止,汇总的做法还在", async () => {
  const book = await openFile(tableFile());
  firstSheet(book).insertRowBefore(2);
  const table = partsOf(await writeXlsx(book))[TABLE] ?? "";
  expect(table).toMatch(/ ref="A1:C5"/);
  expect(table).toContain('<autoFilter ref="A1:C4"/>');
  expect(table).toContain('<tableColumn id="3" name="完成_x000a_时限" totalsRowFunction="count"/>');
});

test("改一列的表头,只有这一列的名字变了;换行写成 Excel 的样子", async () => {
  const book = await openFile(tableFile());
  firstSheet(book).getRange("B1").setValue("工作\n任务");
  const [before, after] = [partsOf(tableFile())[TABLE], partsOf(await writeXlsx(book))[TABLE]];
  expect(after).toBe(before?.replace('name="任务"', 'name="工作_x000a_任务"'));
});

test("没有标题行的表格,列名照文件里的,不拿第一行数据当列名", async () => {
  const bytes = tableFile({ headers: false });
  const book = await openFile(bytes);
  firstSheet(book).getRange("B1").setValue("改了");
  expect(partsOf(await writeXlsx(book))[TABLE]).toBe(partsOf(bytes)[TABLE]);
});
