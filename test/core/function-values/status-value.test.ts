import { serialOf } from "../../../src/core/base/serial";
import type { Place } from "../../../src/core/function-values/find-task";
import { statusOfTask, statusQuestion } from "../../../src/core/function-values/status-value";
import type { CellValue, SheetSnapshot } from "../../../src/core/base/snapshot";
import { ruledDeadlines } from "../../../src/core/notice/rulings";
import { recogniseLists } from "../../../src/core/tables/tasks/recognise-lists";

const TODAY = serialOf(2020, 12, 20);
const HEADER = ["编号", "序号", "重点任务", "工作措施", "完成时限", "责任单位", "进展情况", "完成日期"];

function sheet(name: string, rows: readonly (readonly CellValue[])[], header = HEADER): SheetSnapshot {
  const values = [header, ...rows].map((row) => header.map((_, i) => row[i] ?? ""));
  return {
    id: name,
    name,
    visibility: "visible",
    protected: false,
    used: { row: 0, column: 0, rows: values.length, columns: header.length },
    values,
    formulas: values,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
  };
}

const row = (key: string, no: number, deadline: string, progress: CellValue = "") => [
  key,
  no,
  "推进污染治理",
  `落实第${no}项治理措施`,
  deadline,
  "旗生态环境局",
  progress,
];
const LEDGER = sheet("台账", [
  row("大气-1", 1, "2020年11月底前", "已完成"),
  row("大气-2", 2, "2020年11月底前", "完成80%"),
  row("大气-16-1", 16, "2020年底前"),
  row("大气-16-2", 16, "2020年10月底前"),
]);
const OTHER = sheet("水台账", [
  row("水-1", 1, "2021年6月底前"),
  row("大气-1", 2, "2020年11月底前", "未完成"),
]);
const lists = [LEDGER, OTHER].flatMap((each) => recogniseLists(each, { asOf: TODAY }));

function status(
  task: unknown,
  place?: Place,
  progress: unknown = null,
  asOf: unknown = null,
  warnDays: unknown = null,
) {
  const question = statusQuestion(task, progress, asOf, warnDays);
  const result = question.ok ? statusOfTask(question.value, { lists }, place, TODAY) : question;
  return result.ok ? result.value : result.problem.code;
}

test("both sheets are recognised", () => {
  expect(lists.map(({ rows }) => rows.length)).toEqual([4, 2]);
});

describe("the status of a deadline that the formula states", () => {
  test.each<[title: string, task: unknown, progress: unknown, asOf: unknown, warn: unknown, word: string]>([
    ["open, near", "2020年底前", null, null, null, "临期"],
    ["open, with fewer days of warning", "2020年底前", null, null, 10, "推进中"],
    ["no warning at all", "2020年底前", null, null, 0, "推进中"],
    ["open, past", "2020年底前", "", "2021-01-01", null, "逾期"],
    ["done by its text", "2020年底前", "已完成", "2021-01-01", null, "已完成"],
    ["done by its share", "2020年底前", 1, "2021-01-01", null, "已完成"],
    ["done on a day, late", "2020年底前", serialOf(2021, 1, 5), "2021-02-01", null, "逾期完成"],
    ["a date cell", serialOf(2021, 6, 30), null, null, null, "推进中"],
    ["without an end", "持续推进", null, null, null, "长期推进"],
    ["not understood", "春节前", null, null, null, "待确认"],
    ["blank", null, null, null, null, "待确认"],
    ["blank, and done", "", "已完成", null, null, "已完成"],
    ["a wrong day", "2020年底前", null, "近期", null, "not-a-date"],
    ["a wrong number of days", "2020年底前", null, null, "多", "not-a-day-count"],
  ])("%s", (_title, task, progress, asOf, warn, word) => {
    expect(status(task, undefined, progress, asOf, warn)).toBe(word);
  });
});

describe("the status of a task that the formula names", () => {
  const here = { sheet: "台账", row: 20 };
  test.each<[title: string, task: unknown, place: Place | undefined, word: string]>([
    ["its row's progress counts", "大气-1", here, "已完成"],
    ["from the sheet of the formula before any other", "大气-1", { sheet: "水台账", row: 9 }, "逾期"],
    ["from another sheet", "水-1", here, "推进中"],
    ["from no known place", "水-1", undefined, "推进中"],
    ["a plain 序号 on its own sheet", 2, here, "逾期"],
    ["a plain 序号 as text", "2", here, "逾期"],
    ["the same 序号 on the other sheet is another task", 1, { sheet: "水台账", row: 9 }, "推进中"],
    ["a 序号 that the sheet does not have", 9, here, "unknown-number"],
    ["a 序号 on a sheet without a list", 1, { sheet: "Sheet1", row: 0 }, "unknown-number"],
    ["a 序号 from nowhere", 1, undefined, "number-without-sheet"],
    ["measures that differ must be told apart", "大气-16", here, "several-measures"],
    ["on one of those rows that row is meant", 16, { sheet: "台账", row: 4 }, "逾期"],
    ["on the row above it, the other", 16, { sheet: "台账", row: 3 }, "临期"],
    ["the official list's deadline where no list has it", "土壤-1", here, "逾期"],
    ["no such task anywhere", "大气-99", here, "unknown-key"],
  ])("%s", (_title, task, place, word) => {
    const asOf = task === "土壤-1" ? "2022-01-01" : null;
    expect(status(task, place, null, asOf)).toBe(word);
  });

  test("a progress in the formula goes before the row's own", () => {
    expect(status("大气-1", here, "未完成")).toBe("逾期");
  });
});

test("a key whose list the workbook does not have is answered by what was decided about its deadline", () => {
  const ofSoil = (wording?: string): unknown => {
    const question = statusQuestion("土壤-22", null, "2021-06-30", null);
    if (!question.ok) throw new Error(question.problem.code);
    const rulings = wording === undefined ? [] : [{ id: "A1", wording, by: "张三", on: TODAY }];
    const context = { lists, ruled: ruledDeadlines(rulings) };
    const result = statusOfTask(question.value, context, undefined, TODAY);
    return result.ok ? result.value : result.problem.code;
  };
  expect(ofSoil()).toBe("推进中");
  expect(ofSoil("按时限栏")).toBe("推进中");
  expect(ofSoil("按措施")).toBe("逾期");
});
