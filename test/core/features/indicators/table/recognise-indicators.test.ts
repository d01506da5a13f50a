import { indicatorsOf } from "../../../../../src/core/notice/indicators";
import { INDICATOR_HEADERS } from "../../../../../src/core/features/indicators/columns";
import { planIndicatorSheet } from "../../../../../src/core/features/indicators/plan-sheet";
import { verdictWord } from "../../../../../src/core/attainment/verdict-word";
import { recogniseIndicators } from "../../../../../src/core/tables/indicators/recognise-indicators";
import { editOf } from "../../insert/edits-of";
import { sheetOf, type Written } from "./sheet-of";

/** Indicator, verdict and rate of each row of the only table. */
function judged(rows: readonly (readonly Written[])[]) {
  const tables = recogniseIndicators(sheetOf(rows, 2, 1), { year: 2020 });
  expect(tables).toHaveLength(1);
  return tables[0]?.rows.map(({ indicator, outcome }) => [
    indicator,
    verdictWord(outcome),
    outcome.ok ? outcome.value.rate : null,
  ]);
}

test.each([
  [["2019年完成值", "2020年目标值", "2020年完成值"], "2020年完成值", "2020年目标值", "2019年完成值"],
  [["2020年目标值", "2020年完成值", "2019年完成值"], "2020年完成值", "2020年目标值", "2019年完成值"],
  [["2019年实际", "2020年目标", "2020年实际"], "2020年实际", "2020年目标", "2019年实际"],
  [
    ["2019年目标值", "2019年完成值", "2020年目标值", "2020年完成值"],
    "2020年完成值",
    "2020年目标值",
    "2019年完成值",
  ],
  [["2025年目标值", "2020年目标值", "2020年完成值"], "2020年完成值", "2020年目标值", undefined],
  [["年度目标", "去年完成值", "今年累计完成值"], "今年累计完成值", "年度目标", "去年完成值"],
])(
  "of several years %j what counts is the latest year reached, its target, and an earlier year as base",
  (headings, ...columns) => {
    const header = ["序号", "指标名称", "单位", ...headings];
    const [table] = recogniseIndicators(
      sheetOf([header, [1, "优良天数比例", "%", ...headings.map((_, i) => 80 + i)]]),
      { year: 2020 },
    );
    const { actual, target, baseline } = table?.columns ?? {};
    expect(
      [actual, target, baseline].map((column) => (column === undefined ? column : header[column])),
    ).toEqual(columns);
  },
);

describe("our own indicator sheet", () => {
  const edits = planIndicatorSheet(indicatorsOf("water"), "水指标表", { tableName: "t", year: 2020 });
  const content = editOf(edits, "write").content.map((row) =>
    row.map((cell) => (typeof cell === "object" ? "" : cell)),
  );
  it("is read with every indicator, as the catalogue has it", () => {
    const [table] = recogniseIndicators(sheetOf(content), { year: 2020 });
    expect(table?.ours).toBe(true);
    expect(table?.rows).toHaveLength(35);
    table?.rows.forEach(({ target, indicator, plan, outcome }, i) => {
      const typed = indicatorsOf("water")[i];
      expect([indicator, plan]).toEqual([typed?.name, "water"]);
      expect(outcome).toMatchObject({ ok: true, value: { verdict: "未填" } });
      expect(target?.value).toBe(typed?.value);
      if (typed !== undefined && typed.operator !== null)
        expect([target?.operator, target?.unit, target?.change]).toEqual([
          typed.operator,
          typed.unit,
          typed.change,
        ]);
    });
  });

  it("judges what was filled in, and names the cell of what cannot be right", () => {
    const [at, base] = [INDICATOR_HEADERS.indexOf("完成值"), INDICATOR_HEADERS.indexOf("基期值")];
    const fill: Readonly<Record<string, readonly [Written, Written]>> = {
      城镇污水处理率: ["", 0.86],
      公共供水管网漏损率: ["", "良好"],
      万元国内生产总值用水量: [0, 85],
      主要农作物农药利用率: ["", [9.2, "0%"]],
      截污纳管覆盖率: ["", 1],
    };
    const filled = content.map((row) => {
      const [baseline, actual] = fill[String(row[1])] ?? [];
      if (actual === undefined) return row;
      return row.map((cell, i) => (i === at ? actual : i === base ? (baseline ?? "") : cell));
    });
    const [table] = recogniseIndicators(sheetOf(filled), { year: 2020 });
    const said = table?.rows
      .filter(({ indicator }) => indicator in fill)
      .map(({ indicator, outcome, problemAt }) => [indicator, verdictWord(outcome), problemAt?.column]);
    expect(said).toEqual([
      ["城镇污水处理率", "达标", undefined],
      ["截污纳管覆盖率", "需人工认定", undefined],
      ["主要农作物农药利用率", "不能超过100%", at],
      ["万元国内生产总值用水量", "基期值须大于0", base],
      ["公共供水管网漏损率", "完成值须填数字", at],
    ]);
  });
});

describe("a bureau's own table", () => {
  it("with targets as text and values as they were typed", () => {
    expect(
      judged([
        ["序号", "指标名称", "目标值", "完成值", "责任单位"],
        [1, "城镇污水处理率", "不低于85%", 0.86, "旗住建局"],
        [2, "公共供水管网漏损率", "≤10%", "12.5%", "旗住建局"],
        [3, "用水总量", "控制在0.611亿立方米以内", "6110万立方米", "旗水利局"],
        [4, "绿地率", "力争达到33%", "35%", "住建局"],
        [5, "黑臭水体", "清零", "", "生态环境局"],
        [6, "农药利用率", "40%以上", [0.41, "0.0%"], "农科局"],
      ]),
    ).toEqual([
      ["城镇污水处理率", "达标", 1.0117647059],
      ["公共供水管网漏损率", "未达标", 0.8],
      ["用水总量", "达标", 1],
      ["绿地率", "需人工认定", 1.0606060606],
      ["黑臭水体", "未填", null],
      ["农药利用率", "达标", 1.025],
    ]);
  });

  it("under other names, with the unit in a column or in the heading", () => {
    expect(
      judged([
        ["考核指标", "单位", "2020年目标", "2015年", "实际完成", "完成时限", "备注"],
        ["万元国内生产总值用水量下降率", "%", "≥15", "", 16, "2020年底前", ""],
        ["风电装机容量", "万千瓦", 35, "", 20, "2020年底前", ""],
        ["用水总量", "亿立方米", 0.611, "", 0.6, "2020年底前", ""],
      ]),
    ).toEqual([
      ["万元国内生产总值用水量下降率", "达标", 1.0666666667],
      ["风电装机容量", "未达标", 0.5714285714],
      // 0.611 alone does not say whether more or less is asked for.
      ["用水总量", "需人工认定", 0.9819967267],
    ]);
    expect(
      judged([
        ["指标", "计划值(%)", "实际值(%)"],
        ["秸秆综合利用率", 85, 80],
        ["合计", "", 80],
      ]),
    ).toEqual([["秸秆综合利用率", "未达标", 0.9411764706]]);
  });

  it("with a column of signs or of words", () => {
    expect(
      judged([
        ["指标", "比较方式", "目标值", "计量单位", "完成值"],
        ["漏损率", "≤", 10, "%", 9],
        ["优良天数比例", "不低于", 90, "%", 89],
      ]),
    ).toEqual([
      ["漏损率", "达标", 1],
      ["优良天数比例", "未达标", 0.9888888889],
    ]);
  });

  it("with a share as a fraction for a target, whatever else says that it is one", () => {
    expect(
      judged([
        ["指标", "目标要求", "比较方式", "目标值", "计量单位", "完成值"],
        ["污水处理率", "", "不低于", [0.85, "0%"], "%", 0.8],
        ["农药利用率", "达到40%以上", "", 0.4, "", 0.38],
      ]),
    ).toEqual([
      ["污水处理率", "未达标", 0.9411764706],
      ["农药利用率", "未达标", 0.95],
    ]);
  });

  it("with a baseline, from which a fall is worked out", () => {
    expect(
      judged([
        ["指标名称", "目标", "基期值", "实际值"],
        ["万元工业增加值用水量", "比2015年下降10%以上", 40, 35],
        ["化肥使用量", "零增长", "200吨", "210吨"],
        ["化肥使用量", "零增长", 200, "210亩"],
      ]),
    ).toEqual([
      ["万元工业增加值用水量", "达标", 1.25],
      ["化肥使用量", "未达标", 0],
      ["化肥使用量", "未达标", 0],
    ]);
  });

  it("says what is wrong with a value, and where", () => {
    const [table] = recogniseIndicators(
      sheetOf([
        ["指标", "目标值", "完成值"],
        ["污水处理率", "不低于85%", "3吨"],
        ["污水处理率", "不低于85%", -0.2],
        ["污水处理率", "不低于85%", "920%"],
        ["污水处理率", "不低于85%", [9.2, "0%"]],
        ["污水处理率", "不低于85%", "达标"],
        ["污水处理率", "按要求完成", 80],
      ]),
    );
    expect(
      table?.rows.map(({ outcome, problemAt }) => [
        outcome.ok ? "" : outcome.problem.code,
        problemAt?.column,
      ]),
    ).toEqual([
      ["unit-mismatch", 2],
      ["negative-share", 2],
      ["share-over-100", 2],
      ["share-over-100", 2],
      ["not-a-number", 2],
      ["no-target", 1],
    ]);
  });
});

test.each<[string, readonly (readonly Written[])[]]>([
  [
    "a task list",
    [
      ["序号", "重点任务", "工作措施", "完成时限", "责任单位"],
      [1, "甲", "乙", "2020年底前", "旗住建局"],
    ],
  ],
  [
    "a budget",
    [
      ["项目", "预算金额", "支出金额"],
      ["会议费", 1000, 900],
    ],
  ],
  [
    "a table without a readable target",
    [
      ["指标", "目标", "完成情况"],
      ["甲", "持续推进", "正在推进"],
    ],
  ],
  ["an empty sheet", [[""]]],
])("%s is no indicator table", (_title, rows) => {
  expect(recogniseIndicators(sheetOf(rows))).toEqual([]);
});
