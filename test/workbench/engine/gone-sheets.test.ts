import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { openBook } from "../open-book";

test("a sheet that was deleted a moment ago has no entries to check, and nothing is thrown", async () => {
  const book = await openBook("清单", "报送日历");
  const injector = book.engine.univer.__getInjector();
  const checks = injector.get(SheetsDataValidationValidatorService);
  const unit = book.workbook.getId();
  const sheet = book.sheetByName("报送日历")?.getSheetId() ?? "";
  const range = { startRow: 0, endRow: 3, startColumn: 0, endColumn: 3 };
  await expect(checks.validatorRanges(unit, sheet, [range])).resolves.toEqual([]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("报送日历").delete();
    await context.sync();
  });
  await expect(checks.validatorRanges(unit, sheet, [range])).resolves.toEqual([]);
});
