import { serialOf } from "../../../src/core/date/serial";
import { recogniseLists } from "../../../src/core/tasklist/recognise-lists";
import { sheetOf, type Written } from "./sheet";

/** A list of problems with one column of days under a heading. */
function problems(heading: string, days: readonly Written[]) {
  const [list] = recogniseLists(
    sheetOf([
      ["序号", heading, "存在问题", "整改措施", "责任单位", "整改情况"],
      [1, days[0] ?? "", "报警器未定期检测", "委托检测", "旗住建局", "已完成"],
      [2, days[1] ?? "", "静电接地断开", "修复接地", "旗水利局", "正在整改"],
      [3, days[2] ?? "", "台账不全", "补齐台账", "旗水利局", ""],
    ]),
    { asOf: serialOf(2020, 10, 8) },
  );
  return { deadline: list?.columns.deadline, statuses: list?.rows.map(({ status }) => status.word) };
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

test("days written as text do not say that a task is done", () => {
  const [list] = recogniseLists(
    sheetOf([
      ["序号", "检查时间", "存在的隐患", "整改措施", "整改责任人", "整改期限", "复查情况"],
      [1, "2020.8.3", "报警器未定期检测", "委托检测", "甲", "2020.8.20", "合格"],
      [2, "2020.8.5", "静电接地断开", "修复接地", "乙", "2020.9.15", ""],
    ]),
    { asOf: serialOf(2020, 10, 8) },
  );
  expect(list?.columns.done).toBeUndefined();
  expect(list?.rows[1]?.status.word).toBe("逾期");
});
