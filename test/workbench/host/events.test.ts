import type { Book } from "../../../workbench/book/book";
import { openBook } from "../open-book";

let book: Book;
beforeEach(async () => {
  book = await openBook("大气", "水");
});

const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Registers with the client and gives what its handlers are told. */
async function listen(): Promise<string[]> {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (text: string) => {
      told.push(text);
      return Promise.resolve();
    };
    worksheets.onChanged.add((e) => note(`${e.changeType} ${e.worksheetId} ${e.address}`));
    worksheets.onAdded.add((e) => note(`added ${e.source}`));
    worksheets.onDeleted.add((e) => note(`deleted ${e.worksheetId}`));
    worksheets.onActivated.add((e) => note(`activated ${e.worksheetId}`));
    worksheets.onSelectionChanged.add((e) => note(`selected ${e.worksheetId} ${e.address}`));
    worksheets.getItem("大气").onChanged.add((e) => note(`大气 ${e.address}`));
    await context.sync();
  });
  await soon();
  return told;
}

test("what the add-in writes is told once, after the batch, for the sheet and for the workbook", async () => {
  const told = await listen();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("大气");
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, "=B2"],
    ];
    sheet.getRange("A1").format.fill.color = "#FF0000"; // a look is no change of contents
    await context.sync();
  });
  await soon();
  expect(told).toEqual(["大气 B2:C3", "RangeEdited sheet-1 B2:C3"]);
});

test("what the user does at the grid is told as well", async () => {
  const told = await listen();
  const grid = book.workbook.getSheetByName("水");
  grid?.getRange("A1").setValue("手写");
  grid?.insertRows(0, 2);
  await soon();
  expect(told).toEqual(
    expect.arrayContaining(["RangeEdited sheet-2 A1", expect.stringMatching(/^RowInserted sheet-2 /)]),
  );
});

test("sheets that come, go and are chosen are told", async () => {
  const told = await listen();
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("汇总");
    added.activate();
    await context.sync();
    context.workbook.worksheets.getItem("水").delete();
    await context.sync();
  });
  await soon();
  expect(told).toContain("added Local");
  expect(told).toContain("deleted sheet-2");
  expect(told.some((line) => line.startsWith("activated "))).toBe(true);
});

test("the range of a change can be opened from its event", async () => {
  let tell: (address: string) => void = () => undefined;
  const told = new Promise<string>((resolve) => (tell = resolve));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("大气").onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner).load("address");
        await inner.sync();
        tell(range.address);
      });
    });
    await context.sync();
    context.workbook.worksheets.getItem("大气").getRange("D4").values = [[1]];
    await context.sync();
  });
  expect(await told).toBe("大气!D4");
});

test("selecting cells is told with their address", async () => {
  const told = await listen();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("大气").getRange("B2:B5").select();
    await context.sync();
  });
  await soon();
  expect(told).toContain("selected sheet-1 B2:B5");
});
