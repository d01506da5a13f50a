import { serialOf } from "../../../../src/core/base/serial";
import { overviewOf } from "../../../../src/core/tables/tasks/overview";
import { recogniseForDay } from "../../../../src/core/tables/tasks/recognise-for-day";
import { DEFAULT_POLICY } from "../../../../src/core/status/policy";
import { sheetOf } from "./sheet";

const HEAD = ["序号", "重点任务", "工作措施", "完成时限", "责任单位", "进展情况"];
const ROWS = [
  [1, "河道整治", "清理垃圾", "2020年6月30日", "旗水利局", ""],
  [2, "河道整治", "拆除违建", "2020年7月1日", "旗水利局、旗住建局", ""],
  [3, "污染治理", "改造管网", "2020年7月9日", "旗住建局", ""],
  [4, "污染治理", "建成设施", "2020年7月17日", "旗文旅局", ""],
  [5, "污染治理", "验收设施", "2020年7月18日", "旗文旅局", ""],
  [6, "污染治理", "公布名单", "2020年7月12日", "旗工信局", "已完成"],
];

function overviewOn(day: number) {
  const sheet = sheetOf([["2020年度重点任务清单"], HEAD, ...ROWS]);
  const snapshot = { sheets: [sheet], names: [], tables: [], structureProtected: false, settings: {} };
  const { lists } = recogniseForDay(snapshot, DEFAULT_POLICY, day);
  return overviewOf(lists, day, 7);
}

test("of six tasks three are overdue, led by two units, and one falls due on the last day of the week", () => {
  const { rows, overdue, overdueUnits, due } = overviewOn(serialOf(2020, 7, 10));
  expect({ rows, overdue, overdueUnits }).toEqual({ rows: 6, overdue: 3, overdueUnits: 2 });
  expect(due.map(({ row, daysLeft }) => [row.measure, daysLeft])).toEqual([["建成设施", 7]]);
});

test("a task that is due on the day itself is due, not overdue; one that is done is neither", () => {
  const { overdue, due } = overviewOn(serialOf(2020, 7, 9));
  expect(overdue).toBe(2);
  expect(due.map(({ row, daysLeft }) => [row.measure, daysLeft])).toEqual([["改造管网", 0]]);
});
