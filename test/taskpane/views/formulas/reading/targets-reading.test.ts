import { readingOfTargets } from "../../../../../src/taskpane/views/formulas/reading/targets-reading";

/** `指标 | label value certainty | …`, an item a line. */
const linesOf = (text: string): string[] =>
  readingOfTargets(text).items.map(({ name, parts }) =>
    [name, ...parts.map(({ label, value, certainty }) => `${label} ${value} ${certainty}`)].join(" | "),
  );

test.each([
  ["城镇污水处理率达到85%以上", ["城镇污水处理率 | 目标 ≥ 85% known"]],
  ["不低于90%", ["（未写指标名称） | 目标 ≥ 90% known"]],
  ["改造停车场8处", ["改造停车场 | 目标 ≥ 8处 implied"]],
  [
    "万元国内生产总值用水量比2015年下降15%以上",
    ["万元国内生产总值用水量 | 目标 下降 ≥ 15% known | 基期 2015年 known"],
  ],
])("%s is shown with what is written and implied told apart", (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});

test("a soft word is shown as something for a person to judge", () => {
  expect(linesOf("优良天数比例力争达到90%")[0]).toContain("弹性用语 力争 doubtful");
});

test("a text without a target shows none", () => {
  expect(readingOfTargets("淘汰10蒸吨/小时及以下燃煤锅炉")).toEqual({ items: [], notes: [] });
});
