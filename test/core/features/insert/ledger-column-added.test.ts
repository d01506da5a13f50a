import { REFS } from "./refs";
import type { WorkbookEdit } from "../../../../src/core/base/workbook-edit";
import { planFlag } from "../../../../src/core/features/flag/plan-flag";
import {
  LEDGER_COLUMNS,
  planLedgerSheet,
  type LedgerColumn,
} from "../../../../src/core/features/insert/ledger";
import { officialList } from "../../../../src/core/notice/official-lists";
import { planSettings } from "../../../../src/core/status/settings-sheet";
import { SheetBook } from "../../../support/sheet-book";
import { AS_OF, listsOf } from "../summary/scripted-year";
import { summarise } from "../summary/summarise";
import { editOf, editsOf } from "./edits-of";

jest.setTimeout(120_000);

const NEW: LedgerColumn = { header: "包联领导", width: 60, style: { horizontal: "left" }, content: () => "" };
const PLACES = [
  ["first", [NEW, ...LEDGER_COLUMNS]],
  ["in the middle", [...LEDGER_COLUMNS.slice(0, 7), NEW, ...LEDGER_COLUMNS.slice(7)]],
  ["last", [...LEDGER_COLUMNS, NEW]],
] as const satisfies readonly (readonly [string, readonly LedgerColumn[]])[];

const edits = (columns: readonly LedgerColumn[]): WorkbookEdit[] =>
  planLedgerSheet(officialList("air"), "大气任务台账", { tableName: "任务台账_大气", columns, refs: REFS });

/** A few rows filled in, so that most statuses occur. */
function filledIn(columns: readonly LedgerColumn[]): SheetBook {
  const at = (header: string): number => columns.findIndex((column) => column.header === header);
  const book = new SheetBook().apply(planSettings({ sheets: [], names: [] }, {}, AS_OF).edits);
  book.apply(edits(columns));
  for (let row = 1; row <= 9; row += 3) {
    book.set("大气任务台账", row, at("完成状态"), "已完成").set("大气任务台账", row, at("完成日期"), AS_OF);
    book.set("大气任务台账", row + 1, at("进展情况"), "正在推进");
  }
  return book;
}

/** 督办状态 by 编号 on the day, and what the summary counts. */
async function told(columns: readonly LedgerColumn[]) {
  const book = filledIn(columns);
  const { after, plan } = await summarise(book);
  const ledger = after.sheets.find(({ name }) => name === "大气任务台账");
  const at = (header: string): number => columns.findIndex((column) => column.header === header);
  const words = ledger?.values.slice(1).map((row) => [row[at("编号")], row[at("督办状态")]]);
  return { words, total: plan.figures.total, after };
}

test.each(PLACES)(
  "a ledger with one more column, %s, gives the same statuses and is counted the same",
  async (_, columns) => {
    const [usual, wider] = [await told(LEDGER_COLUMNS), await told(columns)];
    expect(wider.words).toEqual(usual.words);
    expect(new Set(wider.words?.map(([, word]) => word)).size).toBeGreaterThan(3);
    expect(wider.total).toEqual(usual.total);

    const flagged = planFlag(wider.after, listsOf(wider.after), { asOf: AS_OF });
    expect(flagged).toMatchObject({ ok: true, value: { lists: [{ columnsAdded: false }], skipped: [] } });
  },
);

test.each(PLACES)(
  "its settings stand one empty column right of the table when the new column is %s",
  (_, columns) => {
    const made = edits(columns);
    const { at } = editOf(made, "table");
    expect(at.columns).toBe(15);
    expect(editsOf(made, "write")[1]?.at).toEqual({ row: 0, column: 16, rows: 1, columns: 4 });
    expect(editsOf(made, "write")[1]?.content).toEqual([
      ["统计截止日", { formula: `=${REFS.asOf}` }, "临期天数", { formula: `=${REFS.warnDays}` }],
    ]);
    expect(editOf(made, "page-setup").setup.printArea).toEqual(at);
    expect(editsOf(made, "column-widths").map(({ first, widths }) => [first, widths.length])).toEqual([
      [0, 15],
      [15, 5],
    ]);
  },
);
