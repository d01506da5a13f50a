import fc from "fast-check";
import { serialOf } from "../../../../src/core/base/serial";
import { DONE_WORDS } from "../../../../src/core/language/progress/done-words";
import { OPEN_WORDS } from "../../../../src/core/language/progress/native-signs";
import { wordsText } from "../../../../src/core/status/settings";
import { planFlag } from "../../../../src/core/features/flag/plan-flag";
import { recogniseLists } from "../../../../src/core/tables/tasks/recognise-lists";
import { cellAddress } from "../../../../src/core/base/address";
import { evaluate, type Value } from "../insert/evaluate";
import { editsOf } from "../insert/edits-of";
import { sheetOf, type Written } from "../../tables/tasks/sheet";
import { workbookOf } from "./snapshot";

const HEADER = [
  "序号",
  "重点任务",
  "完成时限",
  "责任单位",
  "进展情况",
  "是否完成",
  "完成日期",
  "延期至",
  "上次报送时间",
];

const day = fc.integer({ min: serialOf(2020, 1, 1), max: serialOf(2021, 6, 30) });
const dateCell = day.map((serial) => ({ day: serial }));
const deadline = fc.oneof(
  dateCell,
  fc.constantFrom(
    "2020年底前",
    "2020年9月底",
    "11月底前",
    "每月1日前",
    "每季度10日前",
    "每年12月10日前",
    "每周五前",
    "2020年3月至11月每月5日前",
    "持续推进",
    "2020年7月1日起",
    "春节前",
    "",
  ),
);
const progress: fc.Arbitrary<Written> = fc.oneof(
  fc.constantFrom<Written>(
    "",
    "正在推进",
    "已完成",
    "完成80%",
    "已于2020年10月5日全部完成",
    "已完成3家",
    "基本完成",
    "100%",
    "已销号。",
    '已完成"两个清零"任务',
    1,
    0.5,
    true,
  ),
  dateCell,
);
const done = fc.constantFrom<Written>("", "√", "×", "是", "否", "已完成", "未完成", "已办结,资料已归档", 1);
const completedOn: fc.Arbitrary<Written> = fc.oneof(
  fc.constant<Written>(""),
  dateCell,
  fc.constantFrom<Written>("2020.10.3", "2020年11月5日", "不详", "-"),
);
const extension: fc.Arbitrary<Written> = fc.oneof(
  fc.constant<Written>(""),
  dateCell,
  fc.constantFrom<Written>("2021年3月底", "无", "待定"),
);
const lastReport: fc.Arbitrary<Written> = fc.oneof(fc.constant<Written>(""), dateCell);

test("on the day it is written, the native 督办状态 says what the add-in says, for every row", () => {
  const row = fc.tuple(deadline, progress, done, completedOn, extension, lastReport);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), day, fc.nat(40), (rows, asOf, warnDays) => {
      const body = rows.map((cells, i): Written[] => [
        i + 1,
        `任务${i + 1}`,
        cells[0],
        "旗水利局",
        ...cells.slice(1),
      ]);
      const sheet = sheetOf([HEADER, ...body]);
      const lists = recogniseLists(sheet, { asOf, warnDays });
      const [list] = lists;
      if (list === undefined) return;
      const plan = planFlag(workbookOf([sheet]), lists, { asOf, warnDays });
      if (!plan.ok) throw new Error(plan.problem.code);
      const write = editsOf(plan.value.edits, "write").find((edit) => edit.sheet === "Sheet1");
      for (const task of list.rows) {
        const cells: Record<string, Value> = {
          "督办设置!B3": asOf,
          "督办设置!B4": warnDays,
          "督办设置!B5": wordsText(DONE_WORDS),
          "督办设置!B6": wordsText(OPEN_WORDS),
        };
        sheet.values[task.row]?.forEach((value, column) => {
          cells[cellAddress(task.row, column)] = value;
        });
        const [due, status] = write?.content[task.row] ?? [];
        const dueCell = cellAddress(task.row, list.lastColumn + 1);
        cells[dueCell] = typeof due === "object" ? evaluate(due.formula, cells) : (due ?? "");
        expect(cells[dueCell]).toBe(task.status.due ?? "");
        expect(evaluate(typeof status === "object" ? status.formula : String(status), cells)).toBe(
          task.status.word,
        );
      }
    }),
    { numRuns: 600 },
  );
});
