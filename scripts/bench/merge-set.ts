import { serialOf } from "../../src/core/base/serial";
import { splitOf } from "../../src/commands/split";
import { listsOf } from "../../src/commands/read-lists";
import { readSnapshot, writeFresh } from "../../src/xlsx";
import type { WorkbookEdit } from "../../src/core/base/workbook-edit";
import { plainXlsx } from "../../test/fixtures/lists/plain-xlsx";

/** As many units as a county's bureaus and towns, each with so many rows of one list. */
export const UNITS = 100;
const ROWS = 100;
const HEADER = [
  "序号",
  "重点任务",
  "工作措施",
  "完成时限",
  "责任单位",
  "配合单位",
  "进展情况",
  "完成状态",
  "完成日期",
  "备注",
];
/** 填报栏 of a unit book: behind 回收码. */
const PROGRESS = HEADER.indexOf("进展情况") + 1;

export type MergeSet = { readonly base: Uint8Array; readonly returned: readonly Uint8Array[] };

/**
 * A base of 10,000 rows, split, and each unit's book filled in: an account, a state and a day in every row.
 *
 * @param rows Of each unit.
 * @param county Whose base it is: another has other tasks and other answers.
 * @param units Each with a file.
 */
export function mergeSet(rows = ROWS, county = "", units = UNITS): MergeSet {
  const body = Array.from({ length: units * rows }, (_, i) => [
    i + 1,
    `重点任务${Math.floor(i / 3) + 1}`,
    `推进城中村和棚户区清洁取暖改造，替代散煤，落实工地扬尘治理要求（${county}第${i + 1}项）`,
    "2020年底前",
    `旗第${(i % units) + 1}工作局`,
    "旗财政局",
    "",
    "",
    "",
    "",
  ]);
  const base = plainXlsx([{ name: "清单", rows: [["2020年度重点任务清单"], HEADER, ...body] }]);
  const lists = listsOf(readSnapshot(base).snapshot, { includeUnsure: true });
  const plan = splitOf(lists, { batch: "20201109-01", to: "lead" });
  if (!plan.ok) throw new Error(plan.problem.code);
  return {
    base,
    returned: plan.value.books.map(({ name, edits, hidden, mark }, unit) =>
      writeFresh({
        title: name,
        edits: [...edits, ...answers(edits, `${county}第${unit + 1}工作局`, rows)],
        hidden,
        mark,
      }),
    ),
  };
}

function answers(edits: readonly WorkbookEdit[], unit: string, rows: number): WorkbookEdit[] {
  const [first] = edits;
  if (first?.kind !== "add-sheet") return [];
  const content = Array.from({ length: rows }, (_, row) => [
    `${unit}已完成整治${row + 1}处，其余正在推进`,
    row % 3 === 0 ? "已完成" : "推进中",
    serialOf(2020, 11, 1) + (row % 20),
  ]);
  return [{ kind: "write", sheet: first.sheet, at: { row: 3, column: PROGRESS, rows, columns: 3 }, content }];
}
