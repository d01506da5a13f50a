import { serialOf } from "../../../../src/core/base/serial";
import type { Layout } from "../../../../src/core/features/insert/layouts";
import { planInsert } from "../../../../src/core/features/insert/plan-insert";
import type { PlanId } from "../../../../src/core/notice/model/official-list";
import { LEDGER_HEADERS, type LedgerHeader } from "../../../../src/core/features/insert/ledger";
import type { TaskList } from "../../../../src/core/tables/tasks/task-list";
import { recogniseLists } from "../../../../src/core/tables/tasks/recognise-lists";
import { isReportSheet } from "../../../../src/core/marks/report-mark";
import type { WorkbookSnapshot } from "../../../../src/core/base/snapshot";
import { SheetBook } from "../../../support/sheet-book";
import { scriptedCells } from "./scripted-cells";

export const AS_OF = serialOf(2020, 11, 20);

/** The three ledgers, or some of them, empty. */
export function ledgers(
  plans: readonly PlanId[] = ["air", "water", "soil"],
  layout: Layout = "ledger",
): SheetBook {
  const plan = planInsert({ plans, year: 2020, layout }, { sheetNames: [], tableNames: [] });
  if (!plan.ok) throw new Error(plan.problem.code);
  return new SheetBook().apply(plan.value.edits);
}

export const column = (header: LedgerHeader): number => LEDGER_HEADERS.indexOf(header);

/** A year's work on the three ledgers: every status, over a dozen units; always the same. */
export function scriptedYear(): SheetBook {
  const book = ledgers();
  for (const [name, { rows }] of book.sheets)
    for (const { row, header, value } of scriptedCells(name, rows))
      book.set(name, row, column(header), value);
  return book;
}

/** The lists of a workbook as the add-in recognises them, its own reports left out. */
export function listsOf(snapshot: WorkbookSnapshot, asOf = AS_OF, warnDays = 15): TaskList[] {
  return snapshot.sheets
    .filter(({ name }) => !isReportSheet(snapshot, name))
    .flatMap((sheet) => recogniseLists(sheet, { asOf, warnDays }));
}
