import type { Book } from "../../../workbench/book/book";
import { openBook } from "../open-book";

const sheetNames = (book: Book) => book.sheets().map((sheet) => sheet.getSheetName());

async function addFilledSheet(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("新表");
    sheet.getRange("A1:B2").values = [
      ["甲", "乙"],
      ["丙", "丁"],
    ];
    sheet.getRange("A1:B1").merge();
    sheet.getRange("A:A").format.columnWidth = 120;
    await context.sync();
  });
}

test("撤消 takes away all that one request of the add-in did, a new sheet and what was written on it", async () => {
  const book = await openBook();
  await addFilledSheet();
  expect(sheetNames(book)).toEqual(["Sheet1", "新表"]);
  book.workbook.undo();
  expect(sheetNames(book)).toEqual(["Sheet1"]);
});

test("恢复 brings it back, and it can be undone again", async () => {
  const book = await openBook();
  await addFilledSheet();
  book.workbook.undo();
  book.workbook.redo();
  expect(sheetNames(book)).toEqual(["Sheet1", "新表"]);
  expect(book.sheetByName("新表")?.getRange("B2").getRawValue()).toBe("丁");
  book.workbook.undo();
  expect(sheetNames(book)).toEqual(["Sheet1"]);
});

test("two requests are two steps", async () => {
  const book = await openBook();
  const write = (text: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[text]];
      await context.sync();
    });
  await write("先");
  await write("后");
  const value = () => book.sheetByName("Sheet1")?.getRange("A1").getRawValue();
  book.workbook.undo();
  expect(value()).toBe("先");
  book.workbook.undo();
  expect(value() ?? "").toBe("");
});
