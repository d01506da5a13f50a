import { serialOf } from "../../../src/core/date/serial";
import { planInsert, type Layout } from "../../../src/core/layout/plan-insert";
import type { PlanId } from "../../../src/core/notice/official-list";
import { LEDGER_HEADERS, type LedgerHeader } from "../../../src/core/layout/ledger-columns";
import type { TaskList } from "../../../src/core/tasklist/task-list";
import { recogniseLists } from "../../../src/core/tasklist/recognise-lists";
import { isReportSheet } from "../../../src/core/summary/mark";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/snapshot";
import { SheetBook } from "../../support/sheet-book";

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

/** What a clerk wrote into a row: 进展情况, 完成状态, 完成日期, 备注. */
type Filling = readonly [progress: string | number, state: string, completedOn: number | "", remark: string];

/** Seven ways to fill a row in, taken in turn. */
const FILLINGS: readonly Filling[] = [
  ["已于年内完成整治并通过验收。", "已完成", serialOf(2020, 5, 30), ""],
  ["完成80%", "推进中", "", "资金未到位,施工延后。下一步加快招标,12月底前完工。"],
  ["", "", "", ""],
  ["已完成", "", "", ""],
  ["已完成", "已销号", serialOf(2020, 12, 25), ""],
  ["正在推进。下一步组织验收", "推进中", "", ""],
  ["未启动", "未启动", "", "受疫情影响"],
];

/** A year's work on the three ledgers: every status, over a dozen units; always the same. */
export function scriptedYear(): SheetBook {
  const book = ledgers();
  for (const [name, sheet] of book.sheets) {
    const rows = sheet.rows;
    for (let row = 1; row < rows; row += 1) {
      const [progress, state, completedOn, remark] = FILLINGS[(row * 5 + name.length) % FILLINGS.length] ?? [
        "",
        "",
        "",
        "",
      ];
      const put = (header: LedgerHeader, value: string | number): void => {
        if (value !== "") book.set(name, row, column(header), value);
      };
      put("进展情况", progress);
      put("完成状态", state);
      put("完成日期", completedOn);
      put("备注", remark);
    }
    // A deadline that nobody can read, and the day the list had worked out from it taken away.
    book.set(name, 3, column("完成时限"), "待上级通知");
    book.set(name, 3, column("截止日期"), "");
    book.set(name, 3, column("进展情况"), "");
    book.set(name, 3, column("完成状态"), "");
    book.set(name, 3, column("完成日期"), "");
  }
  return book;
}

/** The lists of a workbook as the add-in recognises them, its own reports left out. */
export function listsOf(snapshot: WorkbookSnapshot, asOf = AS_OF, warnDays = 15): TaskList[] {
  return snapshot.sheets
    .filter(({ name }) => !isReportSheet(snapshot, name))
    .flatMap((sheet) => recogniseLists(sheet, { asOf, warnDays }));
}
