import { insertLists } from "../../src/commands/insert-lists";
import { LEDGER_HEADERS } from "../../src/core/features/insert/ledger";
import { scriptedYear } from "../core/features/summary/scripted-year";
import { openBook } from "../workbench/open-book";

export const LEDGERS = ["大气任务台账", "水任务台账", "土壤任务台账"];

/** The three ledgers in an open workbook, filled in with the scripted year. */
export async function openScriptedYear(): Promise<void> {
  await openBook();
  const inserted = await insertLists({ plans: ["air", "water", "soil"], year: 2020, layout: "ledger" });
  if (!inserted.ok) throw new Error(inserted.problem.code);
  const year = scriptedYear();
  await Excel.run(async (context) => {
    for (const name of LEDGERS) {
      const written = year.sheets.get(name);
      const at = (row: number, column: number) => written?.content.get(`${row},${column}`) ?? "";
      const rows = Array.from({ length: (written?.rows ?? 1) - 1 }, (_, i) => i + 1);
      const sheet = context.workbook.worksheets.getItem(name);
      for (const header of ["完成时限", "截止日期", "进展情况", "完成状态", "完成日期", "备注"] as const) {
        const column = LEDGER_HEADERS.indexOf(header);
        sheet.getRangeByIndexes(1, column, rows.length, 1).values = rows.map((row) => [at(row, column)]);
      }
    }
    await context.sync();
  });
}
