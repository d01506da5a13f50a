import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { flag } from "../../../src/commands/flag";
import { unflag } from "../../../src/commands/unflag";
import { letFormulasOfDeletedSheetsGo } from "../../../workbench/engine/formulas-let-go";
import { unseenFormulas } from "../../../workbench/engine/unseen-formulas";
import { readXlsx } from "../../../workbench/xlsx";
import { eventually } from "../../support/eventually";
import { host, openFileBook } from "../open-book";

const FILE = join(__dirname, "../../fixtures/lists/header-on-row-4/input.xlsx");

/** The formulas of conditional formats and entries that the engine calculates, on the sheets that there are and were. */
function calculated(): { readonly sheets: number; readonly formulas: number } {
  const service = host.book.engine.univer.__getInjector().get(RegisterOtherFormulaService);
  const { _formulaCacheMap } = service as unknown as {
    readonly _formulaCacheMap: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, unknown>>>;
  };
  const sheets = [...(_formulaCacheMap.get(host.book.id)?.values() ?? [])].filter(({ size }) => size > 0);
  return { sheets: sheets.length, formulas: sheets.reduce((sum, { size }) => sum + size, 0) };
}

// As in an engine with a grid.
beforeAll(() => {
  unseenFormulas.areLeftOut = false;
});

/** Asks how each cell looks, as a grid's interceptor does that draws it: then the formulas of its formats are registered. */
function drawCells(): void {
  const formats = host.book.engine.univer.__getInjector().get(ConditionalFormattingService);
  for (const sheet of host.book.sheets().map((each) => each.getSheet()))
    for (let row = 0; row < sheet.getLastRowWithContent() + 1; row += 1)
      for (let column = 0; column < sheet.getLastColumnWithContent() + 1; column += 1)
        formats.composeStyle(host.book.id, sheet.getSheetId(), row, column);
}

async function settled(): Promise<void> {
  await host.book.settle();
  await wait(100);
}

test("标记逾期 and 清除标记 leave no formula of a format or an entry behind in the calculation, and the second time as many are there as the first", async () => {
  const { data, extras } = await readXlsx(readFileSync(FILE), "大气.xlsx");
  const { engine } = await openFileBook(data, extras);
  letFormulasOfDeletedSheetsGo(engine);
  const flagged: unknown[] = [];
  for (let i = 0; i < 2; i += 1) {
    expect((await flag()).ok).toBe(true);
    await settled();
    flagged.push(
      await eventually(
        () => {
          drawCells();
          return Promise.resolve(calculated());
        },
        (now) => now.sheets === 2 && (i === 0 || isDeepStrictEqual(now, flagged[0])),
      ),
    );
    expect((await unflag()).ok).toBe(true);
    await settled();
    expect(calculated()).toEqual({ sheets: 0, formulas: 0 });
  }
  expect(flagged[1]).toEqual(flagged[0]);
  expect(flagged[0]).toMatchObject({ sheets: 2 });
});
