import type { Page } from "playwright-core";

/** What stands in the workbook's sheets, asked through the add-in's own Office.js in the pane's frame. */
export type SheetValues = { readonly name: string; readonly values: readonly (readonly unknown[])[] };

export async function readSheets(page: Page): Promise<readonly SheetValues[]> {
  return paneFrame(page).evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ name: true });
      await context.sync();
      const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load({ values: true }));
      await context.sync();
      return sheets.items.map((sheet, i) => {
        const range = used[i];
        const values = range === undefined || range.isNullObject ? [] : (range.values as unknown[][]);
        return { name: sheet.name, values };
      });
    }),
  );
}

/** The selected cells with their sheet: "大气任务台账!B3". */
export function selectedAddress(page: Page): Promise<string> {
  return paneFrame(page).evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load({ address: true });
      await context.sync();
      return range.address;
    }),
  );
}

/** Selects a cell of the sheet that is shown. */
export function selectCell(page: Page, address: string): Promise<void> {
  return paneFrame(page).evaluate(
    (at) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(at).select();
        await context.sync();
      }),
    address,
  );
}

/** The frame in which the add-in runs. */
export function paneFrame(page: Page) {
  const frame = page
    .frames()
    .find((each) => each.parentFrame() !== null && each.url().includes("/taskpane.html"));
  if (!frame) throw new Error("the pane's frame is not there");
  return frame;
}

/** The names on the tabs under the grid, from left to right. */
export function tabNames(page: Page): Promise<readonly string[]> {
  return page.locator("[data-u-comp=slide-tab-item]").allInnerTexts();
}
