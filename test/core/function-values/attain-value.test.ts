import { rateValue, verdictValue } from "../../../src/core/function-values/attain-value";
import type { FunctionValue } from "../../../src/core/function-values/function-problem";

const shown = (result: FunctionValue<unknown>) => (result.ok ? result.value : result.problem.code);

describe("verdict and rate", () => {
  test.each<
    [title: string, actual: unknown, target: unknown, baseline: unknown, verdict: string, rate: unknown]
  >([
    ["a fraction against percent points", 0.92, "不低于90%", null, "达标", 1.0222222222],
    ["percent written out", "89%", "不低于90%", null, "未达标", 0.9888888889],
    ["a number means not less than", 80, 85, null, "未达标", 0.9411764706],
    ["within a limit", "6110万立方米", "控制在0.65亿立方米以内", null, "达标", 1],
    ["a fall worked out from levels", 80, "比2015年下降15%以上", 100, "达标", 1.3333333333],
    ["a fall given as such", "12%", "比2015年下降15%以上", "", "未达标", 0.8],
    ["not filled in", null, "不低于90%", null, "未填", ""],
    ["not filled in: a dash", "——", "不低于90%", null, "未填", ""],
    ["0 is a value", 0, "不低于90%", null, "未达标", 0],
    ["a soft target is for a person", 0.92, "力争达到90%", null, "需人工认定", 1.0222222222],
    ["no number to divide by", 0.92, "森林覆盖率不低于现状", null, "需人工认定", "no-rate"],
    ["a text without a target", 1, "加强巡查", null, "attainment", "attainment"],
    ["no target at all", 1, null, null, "missing", "missing"],
    ["units that do not convert", "5吨", "不低于3公里", null, "attainment", "attainment"],
    ["a baseline of 0 can't be divided by", 80, "比2015年下降15%以上", 0, "attainment", "attainment"],
    ["a logical value", true, 3, null, "not-a-text", "not-a-text"],
  ])("%s", (_title, actual, target, baseline, verdict, rate) => {
    expect(shown(verdictValue(actual, target, baseline))).toBe(verdict);
    expect(shown(rateValue(actual, target, baseline))).toBe(rate);
  });
});
