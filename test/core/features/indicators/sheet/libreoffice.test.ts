import type { CellContent } from "../../../../../src/core/base/workbook-edit";
import { Book } from "../../../../../workbench/book/book";
import { readXlsx, writeXlsx } from "../../../../../workbench/xlsx";
import { bookWith, engine, valuesOf } from "../../../../support/calculate";
import { recalculated } from "../../../../support/libreoffice";
import { answersOf, coreSays, EXAMPLES, GENERATED, rowsOf, sameAnswer } from "./cases";

jest.setTimeout(240_000);

/** What LibreOffice makes of the formulas. */
async function libreOfficeSays(rows: CellContent[][]): Promise<CellContent[][]> {
  const book = bookWith(rows);
  const written = await writeXlsx(book);
  book.dispose();
  const { data, extras } = await readXlsx(recalculated(written), "in.xlsx");
  // Values as LibreOffice saved them: nothing is calculated by us.
  for (const sheet of Object.values(data.sheets))
    for (const cells of Object.values(sheet.cellData ?? {}))
      for (const cell of Object.values(cells as Record<string, { f?: unknown }>)) delete cell.f;
  const again = new Book(engine, data, extras);
  const shown = valuesOf(again, rows);
  again.dispose();
  return answersOf(shown);
}

test("LibreOffice calculates every example and 1,000 generated rows as the core judges them", async () => {
  const cases = [...EXAMPLES.map(([one]) => one), ...GENERATED];
  const says = await libreOfficeSays(rowsOf(cases));
  const wrong = cases.flatMap((one, i) => {
    const core = coreSays(one);
    const sheet = says[i] ?? [];
    return sameAnswer(core, sheet) ? [] : [{ one, core, sheet }];
  });
  expect(wrong).toEqual([]);
});
