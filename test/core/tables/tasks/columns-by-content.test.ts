import { serialOf } from "../../../../src/core/base/serial";
import { recogniseLists } from "../../../../src/core/tables/tasks/recognise-lists";
import type { TaskList } from "../../../../src/core/tables/tasks/task-list";
import { sheetOf, type Written } from "./sheet";

/** The list on a sheet with these rows. */
const listOf = (...rows: readonly (readonly Written[])[]): TaskList | undefined =>
  recogniseLists(sheetOf(rows), { asOf: serialOf(2020, 10, 8) })[0];

const statusesOf = (list: TaskList | undefined) => list?.rows.map(({ status }) => status.word);

/** A list of problems with one column of days under a heading. */
function problems(heading: string, days: readonly Written[]) {
  const list = listOf(
    ["序号", heading, "存在问题", "整改措施", "责任单位", "整改情况"],
    [1, days[0] ?? "", "报警器未定期检测", "委托检测", "旗住建局", "已完成"],
    [2, days[1] ?? "", "静电接地断开", "修复接地", "旗水利局", "正在整改"],
    [3, days[2] ?? "", "台账不全", "补齐台账", "旗水利局", ""],
  );
  return { deadline: list?.columns.deadline, statuses: statusesOf(list) };
}

const TEXTS = ["2020.8.3", "2020.8.5", "2020.8.6"];
const DAYS = [3, 5, 6].map((date): Written => ({ day: serialOf(2020, 8, date) }));

test.each(["检查时间", "发现时间", "受理日期", "来文时间", "督办日期", "填报日期", "复查时间", "验收时间"])(
  "the days under %s are no deadlines: without a deadline a task that is not done is to be confirmed",
  (heading) => {
    for (const days of [TEXTS, DAYS])
      expect(problems(heading, days)).toEqual({ statuses: ["已完成", "待确认", "待确认"] });
  },
);

test.each(["淘汰时间", "关停时间", "交付日期", "节点"])(
  "the days under %s are deadlines, though no rule knows the heading",
  (heading) => {
    expect(problems(heading, DAYS)).toEqual({ deadline: 1, statuses: ["已完成", "逾期", "逾期"] });
  },
);

/** The lead column and the lead units of a list whose only column of units has a heading. */
function leadUnder(heading: string) {
  const list = listOf(
    ["序号", heading, "存在问题", "整改措施", "整改期限", "整改情况"],
    [1, "旗住建局", "报警器未定期检测", "委托检测", "2020.8.3", "已完成"],
    [2, "旗水利局", "静电接地断开", "修复接地", "2020.8.5", "正在整改"],
  );
  return {
    column: list?.columns.lead,
    units: list?.rows.map(({ lead }) => lead.map(({ name }) => name).join()),
  };
}

test.each([
  "检查单位",
  "督办部门",
  "交办单位",
  "问题来源",
  "来文单位",
  "监理单位",
  "考核单位",
  "案件移交部门",
])("who stands under %s is not taken for the unit that is responsible", (heading) => {
  expect(leadUnder(heading)).toEqual({ units: ["", ""] });
});

test.each(["被检查单位", "受检单位", "涉及单位", "属地", "所属单位", "行业主管部门", "填报单位"])(
  "who stands under %s is, where the list names no other",
  (heading) => {
    expect(leadUnder(heading)).toEqual({ column: 1, units: ["旗住建局", "旗水利局"] });
  },
);

/** The statuses of a list whose last column has a heading and cells. */
function statusesUnder(heading: string, ...cells: readonly string[]) {
  const list = listOf(
    ["序号", "存在问题", "整改措施", "责任单位", "整改期限", heading],
    [1, "报警器未定期检测", "委托检测", "旗住建局", "2020.8.3", cells[0] ?? ""],
    [2, "静电接地断开", "修复接地", "旗水利局", "2020.8.5", cells[1] ?? ""],
    [3, "台账不全", "补齐台账", "旗水利局", "2020.8.6", cells[2] ?? ""],
  );
  return statusesOf(list);
}

test.each([
  ["是否延期", "是", "否", "是"],
  ["是否重点项目", "是", "是", "是"],
  ["市级督办", "√", "", "√"],
  ["资金到位率", "80%", "100%", "100%"],
  ["占比", "20%", "100%", "30%"],
  ["一般隐患", "√", "√", "√"],
])("what stands under %s says of no task that it is done", (heading, ...cells) => {
  expect(statusesUnder(heading, ...cells)).toEqual(["逾期", "逾期", "逾期"]);
});

test.each([
  ["干得咋样", "√", "×", "√"],
  ["搞完没有", "是", "否", "是"],
  ["干了多少", "100%", "60%", "100%"],
  ["怎么样了", "已完成", "推进中", "办结"],
])("under “%s” ticks, shares and words say it", (heading, ...cells) => {
  expect(statusesUnder(heading, ...cells)).toEqual(["已完成", "逾期", "已完成"]);
});

test.each([
  ["days", ["2020-4-3", "", "2020-9-30"], ["已完成", "逾期", "逾期完成"]],
  ["words", ["已完成", "80%", "正在推进"], ["已完成", "逾期", "逾期"]],
])("实际完成 over %s is read as such", (_, cells, statuses) => {
  const list = listOf(
    ["序号", "工作任务", "计划开始", "计划完成", "实际开始", "实际完成", "责任部门"],
    [1, "更换炉具", "2020-3-1", "2020-4-10", "2020-3-2", cells[0] ?? "", "旗住建局"],
    [2, "储备清洁煤", "2020-3-1", "2020-9-10", "2020-3-2", cells[1] ?? "", "旗工信局"],
    [3, "检修管网", "2020-3-1", "2020-9-10", "2020-3-2", cells[2] ?? "", "旗住建局"],
  );
  expect(statusesOf(list)).toEqual(statuses);
});

test("of columns of states under the quarters' names the last is the one that counts", () => {
  const list = listOf(
    ["序号", "子任务", "牵头单位", "完成时限", "一季度", "二季度", "三季度"],
    [1, "更换炉具", "旗住建局", "2020年9月底前", "20%", "60%", "100%"],
    [2, "储备清洁煤", "旗工信局", "2020年9月底前", "30%", "100%", "100%"],
    [3, "检修管网", "旗住建局", "2020年9月底前", "10%", "30%", "80%"],
  );
  expect(statusesOf(list)).toEqual(["已完成", "已完成", "逾期"]);
});

test("days written as text are not taken for the tasks", () => {
  const list = listOf(
    ["序号", "议题", "主办单位", "协办单位", "答复时限", "上会日期"],
    [1, "燃煤锅炉综合治理工作", "旗住建局", "旗财政局", "2020年6月底前", "2020年10月20日"],
    [2, "河道乱占综合治理工作", "旗水利局", "旗财政局", "2020年7月底前", "2020年10月21日"],
  );
  expect(list?.columns.task).toBe(1);
});

test("days written as text do not say that a task is done", () => {
  const list = listOf(
    ["序号", "检查时间", "存在的隐患", "整改措施", "整改责任人", "整改期限", "复查情况"],
    [1, "2020.8.3", "报警器未定期检测", "委托检测", "甲", "2020.8.20", "合格"],
    [2, "2020.8.5", "静电接地断开", "修复接地", "乙", "2020.9.15", ""],
  );
  expect(list?.columns.done).toBeUndefined();
  expect(list?.rows[1]?.status.word).toBe("逾期");
});
