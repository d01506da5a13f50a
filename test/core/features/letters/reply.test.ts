import { serialOf } from "../../../../src/core/base/serial";
import type { CellValue, WorkbookSnapshot } from "../../../../src/core/base/snapshot";
import { baseBook } from "../../../../src/core/features/collect/base-book";
import { planReminder } from "../../../../src/core/features/letters/plan-reminder";
import { recogniseWorkbook } from "../../../../src/core/tables/tasks/recognise-workbook";
import { readSnapshot, writeFresh } from "../../../../src/xlsx";
import { compared, contradictions, HEAD, listOf, merged, ROWS } from "../collect/small-list";
import { workbookOf } from "../flag/snapshot";

/** 反馈表 goes out with a letter and comes back through 汇总回收. */
const asOf = serialOf(2020, 11, 9);
const REMARKS = ["", "资金未到位", "", "", "", ""];
const snapshot = workbookOf([
  listOf(
    ROWS.map((row, i) => [...row, REMARKS[i] ?? ""]),
    [...HEAD, "备注"],
  ),
]);
const lists = recogniseWorkbook(snapshot, { asOf, warnDays: 60 });
const base = baseBook(snapshot, lists);

/** The file of a unit's reply, with what the unit filled in: heading and value by row of the table. */
function replied(unit: string, filled: readonly Readonly<Record<string, CellValue>>[]): WorkbookSnapshot {
  const plan = planReminder({ snapshot, lists, asOf, unit });
  if (!plan.ok) throw new Error(plan.problem.code);
  const sent = readSnapshot(writeFresh({ ...plan.value.reply, title: "反馈表" })).snapshot;
  return {
    ...sent,
    sheets: sent.sheets.map((sheet) => {
      const head = sheet.values.findIndex((row) => row.includes("回收码"));
      const put = (values: typeof sheet.values) =>
        values.map((row, r) =>
          row.map((value, c) => filled[r - head - 1]?.[String(sheet.values[head]?.[c])] ?? value),
        );
      return head < 0 ? sheet : { ...sheet, values: put(sheet.values), formulas: put(sheet.formulas) };
    }),
  };
}

test("answers are written to their rows, and what no list has a column of comes back in 备注 behind its name", () => {
  const file = replied("旗水利局", [
    {
      进展情况: "完成60%",
      未完成原因: "设备未到货。",
      下一步措施: "加快采购",
      预计完成日期: serialOf(2020, 12, 20),
    },
    { 完成状态: "已完成", 完成日期: serialOf(2020, 11, 1), 佐证材料: "照片3张" },
  ]);
  const plan = merged(base, [compared(base, "反馈表.xlsx", file)]);
  expect(plan.conflicts).toEqual([]);
  expect(plan.changes.map(({ row, role, answer }) => [row.no, role, answer.value])).toEqual([
    ["1", "progress", "完成60%"],
    ["1", "remark", "未完成原因：设备未到货；下一步措施：加快采购；预计完成日期：2020-12-20"],
    ["2", "done", "已完成"],
    ["2", "completedOn", serialOf(2020, 11, 1)],
    ["2", "remark", "资金未到位；佐证材料：照片3张"],
  ]);
});

test("a 反馈表 that comes back as it was sent changes nothing", () => {
  const plan = merged(base, [compared(base, "反馈表.xlsx", replied("旗水利局", []))]);
  expect([plan.changes, plan.conflicts, plan.missing]).toEqual([[], [], []]);
});

test("the unit is known by its 反馈表, whatever the file is called", () => {
  const file = compared(base, "改了名.xlsx", replied("旗住建局", [{ 进展情况: "已完成" }]));
  expect(file).toMatchObject({ unit: "旗住建局", rows: 2 });
  expect(contradictions(merged(base, [file]))).toEqual([]);
});
