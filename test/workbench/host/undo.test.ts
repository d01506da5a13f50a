import type { Book } from "../../../workbench/book/book";
import { defaultWorkbookExtras } from "../../../workbench/book/extras";
import { openBook, openFileBook } from "../open-book";

let book: Book;
beforeEach(async () => {
  book = await openBook("清单", "水");
});

async function contents(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("清单").getRange("A1:A3");
    range.load("values,format/font/bold");
    await context.sync();
    return [...(range.values as unknown[][]).flat(), range.format.font.bold];
  });
}

async function batch(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("清单");
    sheet.getRange("A1:A3").values = [["甲"], ["乙"], ["丙"]];
    sheet.getRange("A1:A3").format.font.bold = true;
    sheet.getRange("A1:B1").merge();
    sheet.getRange("A2:A3").conditionalFormats.add("Custom").custom.rule.formula = '=A2="乙"';
    await context.sync();
  });
}

test("one press of 撤销 takes a whole batch back, and 恢复 brings it again", async () => {
  await batch();
  book.workbook.undo();
  expect(await contents()).toEqual(["", "", "", false]);
  book.workbook.redo();
  expect(await contents()).toEqual(["甲", "乙", "丙", true]);
});

test("after a sheet was deleted nothing can be undone, as in Excel", async () => {
  await batch();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("水").delete();
    await context.sync();
  });
  book.workbook.undo();
  expect(await contents()).toEqual(["甲", "乙", "丙", true]);
});

test("where nobody undoes, a batch writes the same and nothing can be taken back", async () => {
  const cells = async (): Promise<unknown> => {
    const { sheets, styles } = await book.snapshot();
    // Styles get an id of chance.
    return JSON.parse(
      JSON.stringify([sheets, Object.values(styles)]).replace(/"s":"[^"]*"/g, '"s":"?"'),
    ) as unknown;
  };
  const begun = await book.snapshot();
  await batch();
  const written = await cells();
  book = await openFileBook(begun, defaultWorkbookExtras("工作簿.xlsx"), { undo: false });
  expect(await contents()).toEqual(["", "", "", false]);
  await batch();
  expect(await cells()).toEqual(written);
  book.workbook.undo();
  expect(await contents()).toEqual(["甲", "乙", "丙", true]);
});
