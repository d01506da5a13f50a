import type { Page } from "playwright-core";
import { LEDGER_HEADERS } from "../../src/core/features/insert/ledger";
import { scriptedCells } from "../core/features/summary/scripted-cells";
import { paneFrame, readSheets } from "./excel-in-page";

export type CellToWrite = readonly [row: number, column: number, value: string | number];

/** Fills the ledgers of the open workbook with the scripted year. */
export async function fillScriptedYear(page: Page): Promise<void> {
  const ledgers = (await readSheets(page)).filter(({ name }) => name.endsWith("任务台账"));
  for (const { name, values } of ledgers) {
    const cells = scriptedCells(name, values.length).map(({ row, header, value }): CellToWrite => [
      row,
      LEDGER_HEADERS.indexOf(header),
      value,
    ]);
    await writeCells(page, name, cells);
  }
}

/** Writes single cells; rows and columns are 0-based. */
export function writeCells(page: Page, sheet: string, cells: readonly CellToWrite[]): Promise<void> {
  return paneFrame(page).evaluate(
    ([name, written]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        for (const [row, column, value] of written) worksheet.getCell(row, column).values = [[value]];
        await context.sync();
      }),
    [sheet, cells] as const,
  );
}
