import { attain, type AttainInput } from "../../../src/core/attainment/attain";
import { compareAmounts, round10 } from "../../../src/core/attainment/compare-amounts";
import { targetOf } from "../../../src/core/attainment/target-of";
import type { Cell } from "../../../src/core/attainment/attainment";

const targetIn = (text: string): AttainInput["target"] => {
  const target = targetOf(text);
  if (!target.ok) throw new Error(target.problem.code);
  return target.value;
};
const judge = (actual: Cell, target: string | number, baseline?: Cell) =>
  attain({
    actual,
    target: typeof target === "number" ? target : targetIn(target),
    ...(baseline === undefined ? {} : { baseline }),
  });

describe("verdict and 完成率", () => {
  it.each<[Cell, string | number, string, number | null]>([
    // >=
    [0.92, "不低于90%", "达标", 1.0222222222],
    [92, "不低于90%", "达标", 1.0222222222],
    ["92%", "不低于90%", "达标", 1.0222222222],
    ["920‰", "不低于90%", "达标", 1.0222222222],
    [0.9, "不低于90%", "达标", 1],
    [0.855, "不低于90%", "未达标", 0.95],
    ["0.8%", "不低于90%", "未达标", 0.0088888889],
    [1, "不低于90%", "达标", 1.1111111111],
    [0, "不低于90%", "未达标", 0],
    [0.76, "系数达到0.76以上", "达标", 1],
    ["20万千瓦", "装机容量达到35万千瓦", "未达标", 0.5714285714],
    ["350兆瓦", "装机容量达到35万千瓦", "达标", 1],
    [80, 85, "未达标", 0.9411764706],
    ["92%", 0.9, "达标", 1.0222222222],
    ["92%", 90, "达标", 1.0222222222],
    // >
    [90, "超过90%", "未达标", 1],
    [90.1, "超过90%", "达标", 1.0011111111],
    // <=
    ["6110万立方米", "控制在0.611亿立方米以内", "达标", 1],
    ["6000万立方米", "控制在0.611亿立方米以内", "达标", 1],
    ["0.65亿立方米", "控制在0.611亿立方米以内", "未达标", 0.94],
    [0.1, "漏损率控制在10%以内", "达标", 1],
    [12.5, "漏损率控制在10%以内", "未达标", 0.8],
    // <
    [10, "低于10%", "未达标", 1],
    [9.9, "低于10%", "达标", 1],
    // =
    [1, "监管全覆盖", "达标", 1],
    [0.99, "监管全覆盖", "未达标", 0],
    [0, "重金属零排放", "达标", 1],
    [3, "重金属零排放", "未达标", 0],
    // changes, as the change itself
    [0.16, "比2015年下降15%以上", "达标", 1.0666666667],
    [12, "比2015年下降15%以上", "未达标", 0.8],
    [-2, "化肥使用量零增长", "达标", 1],
    [0, "化肥使用量零增长", "达标", 1],
    [0, "化肥使用量负增长", "未达标", 0],
    ["0.5%", "化肥使用量零增长", "未达标", 0],
    // soft, or without a number
    [80, "力争达到85%", "需人工认定", 0.9411764706],
    ["15万吨", "15万吨左右", "需人工认定", 1],
    ["Ⅲ类", "水质不低于现状", "需人工认定", null],
    [95, "安全利用率不90%", "需人工认定", 1.0555555556],
    // blank
    [null, "不低于90%", "未填", null],
    ["", "不低于90%", "未填", null],
    [" — ", "力争达到85%", "未填", null],
  ])("%p against %p is %s, 完成率 %p", (actual, target, verdict, rate) => {
    expect(judge(actual, target)).toMatchObject({ ok: true, value: { verdict, rate } });
  });

  it("says that it took a bare number up to 1 for a fraction, and only against a percentage", () => {
    expect(judge(1, "不低于90%")).toMatchObject({ value: { actual: 100, notes: ["read-as-fraction"] } });
    expect(judge(0.5, "达到0.76以上")).toMatchObject({ value: { actual: 0.5, notes: [] } });
    expect(judge("1%", "不低于90%")).toMatchObject({ value: { actual: 1, notes: [] } });
  });
});

describe("with a baseline, a change is worked out from two levels", () => {
  it.each<[Cell, string, Cell, string, number]>([
    [85, "比2015年下降15%以上", 100, "达标", 1],
    [86, "比2015年下降15%以上", 100, "未达标", 0.9333333333],
    [110, "比2015年下降15%以上", 100, "未达标", -0.6666666667],
    ["5200万立方米", "用水量下降15%", "0.65亿立方米", "达标", 1.3333333333],
    ["5200万立方米", "用水量下降15%", "6500万立方米", "达标", 1.3333333333],
    [100, "化肥使用量零增长", 100, "达标", 1],
    [101, "化肥使用量零增长", 100, "未达标", 0],
    [99, "化肥使用量负增长", 100, "达标", 1],
    [0.65, "城镇化率提高2个百分点", 0.62, "达标", 1.5],
    ["2300吨", "排放量减少500吨", "0.3万吨", "达标", 1.4],
  ])("%p against %p with base %p is %s", (actual, target, baseline, verdict, rate) => {
    expect(judge(actual, target, baseline)).toMatchObject({ ok: true, value: { verdict, rate } });
  });
  it("takes a blank baseline for none", () => {
    expect(judge(16, "下降15%以上", "")).toMatchObject({ value: { verdict: "达标", actual: 16 } });
  });
  it("leaves a level target alone", () => {
    expect(judge(92, "不低于90%", 80)).toMatchObject({ value: { verdict: "达标", actual: 92 } });
  });
});

describe("wrong input is a problem that names the values", () => {
  it.each<[Cell, string | number, Cell | undefined, object]>([
    ["达标", "不低于90%", undefined, { code: "not-a-number", value: "达标", unit: "%" }],
    [NaN, "不低于90%", undefined, { code: "not-a-number", value: "NaN" }],
    ["3吨", "不低于90%", undefined, { code: "unit-mismatch", from: "吨", to: "%" }],
    ["3吨", "面积达到15亩", undefined, { code: "unit-mismatch", from: "吨", to: "亩" }],
    ["2%", "提高2个百分点", undefined, { code: "unit-mismatch", from: "%", to: "个百分点" }],
    [-5, "污水处理率不低于90%", undefined, { code: "negative-share", value: -5 }],
    [
      "920%",
      "污水处理率不低于90%",
      undefined,
      { code: "share-over-100", value: 920, indicator: "污水处理率" },
    ],
    [105, "监管全覆盖", undefined, { code: "share-over-100", value: 105 }],
    [85, "下降15%", 0, { code: "baseline-not-positive", value: 0 }],
    [85, "下降15%", "未知", { code: "not-a-number", value: "未知" }],
    ["85吨", "下降15%", "100亩", { code: "unit-mismatch", from: "吨", to: "亩" }],
  ])("%p against %p (base %p)", (actual, target, baseline, problem) => {
    expect(judge(actual, target, baseline)).toMatchObject({ ok: false, problem });
  });
  it("lets what can exceed its whole do so", () => {
    expect(judge(120, "投资完成率不低于90%")).toMatchObject({ ok: true, value: { verdict: "达标" } });
    expect(judge(120, "不低于90%")).toMatchObject({ ok: true, value: { notes: ["over-100"] } });
  });
  it("needs exactly one target in a text", () => {
    expect(targetOf("持续推进")).toEqual({ ok: false, problem: { code: "no-target", text: "持续推进" } });
    expect(targetOf("甲率达到80%,乙率达到90%")).toMatchObject({
      problem: { code: "several-targets", count: 2 },
    });
    expect(targetOf("35")).toMatchObject({ value: { operator: ">=", value: 35, unit: null } });
  });
});

describe("comparison", () => {
  it("is not turned by binary noise, at any size", () => {
    expect(compareAmounts(0.1 + 0.2, 0.3)).toBe(0);
    expect(compareAmounts(1_234_567.1 + 0.2, 1_234_567.3)).toBe(0);
    expect(compareAmounts(0.1 + 0.2 - 0.3, 0)).toBe(0);
    expect(judge(0.1 + 0.2, "达到0.3以上")).toMatchObject({ value: { verdict: "达标", rate: 1 } });
    expect(judge(0.57, "超过57%")).toMatchObject({ value: { verdict: "未达标" } });
  });
  it("still tells apart what a list tells apart", () => {
    expect(compareAmounts(89.99999, 90)).toBe(-1);
    expect(compareAmounts(61_100_001, 61_100_000)).toBe(1);
    expect(compareAmounts(0.000001, 0)).toBe(1);
    expect(compareAmounts(-4, -5)).toBe(1);
  });
  it("rounds as ROUND(x,10) does, half away from zero", () => {
    expect(round10(1.00000000005)).toBe(1.0000000001);
    expect(round10(-1.00000000005)).toBe(-1.0000000001);
    expect(round10(1e15)).toBe(1e15);
  });
});
