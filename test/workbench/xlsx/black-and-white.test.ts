import { writeXlsx } from "../../../workbench/xlsx";
import { openBook } from "../open-book";
import { openFile, partsOf } from "./support";

/** 单色打印, as `PageLayout.blackAndWhite`. */
const setIt = (on: boolean): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().pageLayout.blackAndWhite = on;
    await context.sync();
  });

test("单色打印写进文件,再打开还在,改掉也写得进去", async () => {
  const book = await openBook("清单");
  await setIt(true);
  const bytes = await writeXlsx(book);
  expect(partsOf(bytes)["xl/worksheets/sheet1.xml"]).toMatch(/<pageSetup [^>]*blackAndWhite="1"/);
  const again = await openFile(bytes);
  expect(again.sheetExtras(again.sheets()[0]?.getSheetId() ?? "").page.blackAndWhite).toBe(true);
  again.sheetExtras(again.sheets()[0]?.getSheetId() ?? "").page.blackAndWhite = false;
  expect(partsOf(await writeXlsx(again))["xl/worksheets/sheet1.xml"]).not.toContain("blackAndWhite");
});
