import fc from "fast-check";
import type { Cell } from "../../../../../src/core/attainment/attainment";
import type { CellContent } from "../../../../../src/core/base/workbook-edit";
import { columnName } from "../../../../../src/core/base/address";
import { goalOf } from "../../../../../src/core/attainment/goal";
import { judgeFigures } from "../../../../../src/core/attainment/judge-figures";
import { INDICATOR_HEADERS, type IndicatorHeader } from "../../../../../src/core/features/indicators/columns";
import { rateFormula, verdictFormula } from "../../../../../src/core/attainment/formulas";
import { verdictWord } from "../../../../../src/core/attainment/verdict-word";

const at = (header: IndicatorHeader): number => INDICATOR_HEADERS.indexOf(header);
export const letter = (header: IndicatorHeader): string => columnName(at(header));

/** 指标, 算符, 目标值, 单位, 基期值, 完成值. */
export type Case = readonly [
  name: string,
  word: string,
  value: Cell,
  unit: string,
  baseline: Cell,
  actual: Cell,
];

/** The rows of an indicator sheet that hold the cases and the formulas, from row 1 on. */
export function rowsOf(cases: readonly Case[]): CellContent[][] {
  return cases.map(([name, word, value, unit, baseline, actual], i) => {
    const row: CellContent[] = INDICATOR_HEADERS.map(() => "");
    row[at("指标")] = name;
    row[at("算符")] = word;
    row[at("目标值")] = value ?? "";
    row[at("单位")] = unit;
    row[at("基期值")] = baseline ?? "";
    row[at("完成值")] = actual ?? "";
    row[at("完成率")] = rateFormula(i + 1, letter);
    row[at("评价")] = verdictFormula(i + 1, letter);
    return row;
  });
}

/** What the formulas show, as [完成率, 评价]. */
export const answersOf = (shown: readonly (readonly CellContent[])[]): CellContent[][] =>
  shown.map((row) => [row[at("完成率")] ?? "", row[at("评价")] ?? ""]);

export function coreSays([name, word, value, unit, baseline, actual]: Case): CellContent[] {
  const outcome = judgeFigures(goalOf({ indicator: name, word, value, unit }), actual, baseline);
  return [(outcome.ok ? outcome.value.rate : null) ?? "", verdictWord(outcome)];
}

/** Cells, 完成率, 评价, and the same target as a text for the functions where it can be said so. */
export const EXAMPLES: readonly [Case, CellContent, string, string | null][] = [
  // ≥
  [["空气质量优良天数比例", "≥", 90, "%", "", 0.92], 1.0222222222, "达标", "空气质量优良天数比例不低于90%"],
  [["空气质量优良天数比例", "≥", 90, "%", "", 92], 1.0222222222, "达标", "空气质量优良天数比例不低于90%"],
  [["空气质量优良天数比例", "≥", 0.9, "%", "", 0.92], 1.0222222222, "达标", "空气质量优良天数比例不低于90%"],
  [["空气质量优良天数比例", "≥", 90, "%", "", 0.855], 0.95, "未达标", "空气质量优良天数比例不低于90%"],
  [["空气质量优良天数比例", "≥", 90, "%", "", 1], 1.1111111111, "达标", "空气质量优良天数比例不低于90%"],
  [["空气质量优良天数比例", "≥", 90, "%", "", 0], 0, "未达标", "空气质量优良天数比例不低于90%"],
  [["农田灌溉水有效利用系数", "≥", 0.76, "", "", 0.76], 1, "达标", "农田灌溉水有效利用系数不低于0.76"],
  [
    ["本地消纳风电装机容量", "≥", 35, "万千瓦", "", 20],
    0.5714285714,
    "未达标",
    "本地消纳风电装机容量不低于35万千瓦",
  ],
  [["水环境形势分析(每月)", "≥", 12, "次", "", 9], 0.75, "未达标", "水环境形势分析(每月)不低于12次"],
  // ＞
  [["某率", "＞", 90, "%", "", 90], 1, "未达标", "某率超过90%"],
  [["某率", "＞", 90, "%", "", 90.1], 1.0011111111, "达标", "某率超过90%"],
  // ≤
  [["用水总量", "≤", 0.611, "亿立方米", "", 0.6], 1, "达标", "用水总量不超过0.611亿立方米"],
  [["用水总量", "≤", 0.611, "亿立方米", "", 0.65], 0.94, "未达标", "用水总量不超过0.611亿立方米"],
  [["公共供水管网漏损率", "≤", 10, "%", "", 0.1], 1, "达标", "公共供水管网漏损率不超过10%"],
  [["公共供水管网漏损率", "≤", 10, "%", "", 12.5], 0.8, "未达标", "公共供水管网漏损率不超过10%"],
  // ＜
  [["某率", "＜", 10, "%", "", 10], 1, "未达标", "某率低于10%"],
  [["某率", "＜", 10, "%", "", 9.9], 1, "达标", "某率低于10%"],
  // ＝ and zero
  [["应急减排项目清单涉气企业覆盖率", "＝", 100, "%", "", 1], 1, "达标", "应急减排项目清单涉气企业全覆盖"],
  [["应急减排项目清单涉气企业覆盖率", "＝", 100, "%", "", 99], 0, "未达标", "应急减排项目清单涉气企业全覆盖"],
  [["黑臭水体", "＝", 0, "处", "", 0], 1, "达标", "黑臭水体清零"],
  [["黑臭水体", "＝", 0, "处", "", 2], 0, "未达标", "黑臭水体清零"],
  // changes as themselves
  [
    ["单位地区生产总值能耗", "下降≥", 13, "%", "", 0.16],
    1.2307692308,
    "达标",
    "单位地区生产总值能耗下降13%以上",
  ],
  [
    ["单位地区生产总值能耗", "下降≥", 13, "%", "", 12],
    0.9230769231,
    "未达标",
    "单位地区生产总值能耗下降13%以上",
  ],
  [["化肥农药使用量", "增长≤", 0, "%", "", -2], 1, "达标", "化肥农药使用量零增长"],
  [["化肥农药使用量", "增长≤", 0, "%", "", 0], 1, "达标", "化肥农药使用量零增长"],
  [["化肥农药使用量", "增长＜", 0, "%", "", 0], 0, "未达标", "化肥农药使用量负增长"],
  [["化肥农药使用量", "增长≤", 0, "%", "", 0.5], 0, "未达标", "化肥农药使用量零增长"],
  // changes from a baseline
  [["万元国内生产总值用水量", "下降≥", 15, "%", 100, 85], 1, "达标", "万元国内生产总值用水量下降15%以上"],
  [
    ["万元国内生产总值用水量", "下降≥", 15, "%", 100, 86],
    0.9333333333,
    "未达标",
    "万元国内生产总值用水量下降15%以上",
  ],
  [
    ["万元国内生产总值用水量", "下降≥", 15, "%", 100, 110],
    -0.6666666667,
    "未达标",
    "万元国内生产总值用水量下降15%以上",
  ],
  [["主要农作物化肥农药使用量", "增长＜", 0, "%", 100, 99], 1, "达标", "主要农作物化肥农药使用量负增长"],
  [["主要农作物化肥农药使用量", "增长＜", 0, "%", 100, 100], 0, "未达标", "主要农作物化肥农药使用量负增长"],
  [["城镇化率", "增长≥", 2, "个百分点", 0.62, 0.65], 1.5, "达标", "城镇化率提高2个百分点以上"],
  [["排放量", "下降≥", 500, "吨", 3000, 2300], 1.4, "达标", "排放量下降500吨以上"],
  [["死亡率", "下降≥", 100, "‰", 50, 40], 2, "达标", "死亡率下降100‰以上"],
  [["空气质量优良天数比例", "≥", 90, "%", 80, 92], 1.0222222222, "达标", "空气质量优良天数比例不低于90%"],
  // for a person
  [["绿地率", "力争≥", 33, "%", "", 35], 1.0606060606, "需人工认定", "绿地率力争达到33%"],
  [["能耗增量", "约", 15, "万吨标准煤", "", 15], 1, "需人工认定", "能耗增量15万吨标准煤左右"],
  [["新建锅炉", "原则上＝", 0, "台", "", 0], 1, "需人工认定", null],
  [["城镇再生水利用率", "≥", "", "%", "", 30], "", "需人工认定", null],
  [["烟花爆竹禁燃方案", "", "", "", "", "已印发"], "", "需人工认定", null],
  [["自定指标", "", 90, "%", "", 92], 1.0222222222, "需人工认定", null],
  // not filled in
  [["空气质量优良天数比例", "≥", 90, "%", "", ""], "", "未填", null],
  [["空气质量优良天数比例", "≥", 90, "%", "", " — "], "", "未填", null],
  [["烟花爆竹禁燃方案", "", "", "", "", ""], "", "未填", null],
  [["绿地率", "力争≥", 33, "%", "", "　/"], "", "未填", null],
  // wrong
  [["空气质量优良天数比例", "≥", 90, "%", "", "达标"], "", "完成值须填数字", null],
  [["空气质量优良天数比例", "≥", 90, "%", "", "92%"], "", "完成值须填数字", null],
  [["用水总量", "≤", 0.611, "亿立方米", "", "6110万立方米"], "", "完成值须填数字", null],
  [["空气质量优良天数比例", "≥", 90, "%", "", -0.05], "", "比例不能为负", "空气质量优良天数比例不低于90%"],
  [["空气质量优良天数比例", "≥", 90, "%", "", 920], "", "不能超过100%", "空气质量优良天数比例不低于90%"],
  [["监管", "＝", 100, "%", "", 105], "", "不能超过100%", "监管全覆盖"],
  [["投资完成率", "≥", 90, "%", "", 120], 1.3333333333, "达标", "投资完成率不低于90%"],
  [["能耗", "下降≥", 13, "%", "未知", 85], "", "基期值须填数字", null],
  [["能耗", "下降≥", 13, "%", 0, 85], "", "基期值须大于0", "能耗下降13%以上"],
  [["能耗", "下降≥", 13, "%", "-", 14], 1.0769230769, "达标", "能耗下降13%以上"],
];

const NAMES = [
  "城镇污水处理率",
  "投资完成率",
  "用水总量",
  "柴油车占保有量比例",
  "率",
  "占比",
  "增长比例",
  "系数",
  "",
];
const SIGNS = ["≥", "≤", "＞", "＜", "＝", "约"];
const CHANGES = ["", "", "下降", "增长"];
const SOFT = ["", "", "", "力争", "基本", "原则上", "力争、基本"];
const UNITS = ["%", "%", "‰", "个百分点", "", "万吨", "亿立方米"];
const figure = fc.oneof(
  fc.constantFrom(0, 1, -1, 100, 90, 0.9, 0.611, 85, 15, 101),
  fc.integer({ min: -200, max: 2000 }),
  fc.integer({ min: -100_000, max: 1_000_000 }).map((n) => n / 1000),
  fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 1_000_000),
);
const other = fc.constantFrom("", "", " ", "-", "——", "－/", "达标", "92%", "85吨", "未知", "无");
const cell: fc.Arbitrary<Cell> = fc.oneof({ weight: 4, arbitrary: figure }, { weight: 1, arbitrary: other });
const generated: fc.Arbitrary<Case> = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.tuple(fc.constantFrom(...SOFT), fc.constantFrom(...CHANGES), fc.constantFrom(...SIGNS)),
    fc.oneof({ weight: 6, arbitrary: figure }, { weight: 1, arbitrary: fc.constant("") }),
    fc.constantFrom(...UNITS),
    cell,
    cell,
    fc.boolean(),
  )
  // Half of the cases stand right at their target, where a verdict turns.
  .map(
    ([name, word, value, unit, baseline, actual, atTarget]) =>
      [
        name,
        word.join(""),
        value,
        unit,
        baseline,
        atTarget && typeof actual === "number" ? value : actual,
      ] as const,
  );

/** 1,000 rows, always the same. */
export const GENERATED: readonly Case[] = fc.sample(generated, { numRuns: 1000, seed: 2020 });

/**
 * Whether two answers are the same, rate to the last of ten decimals. A spreadsheet keeps fifteen digits of a number:
 * from 100,000 on (10,000,000 %) there are no ten decimals left, and the last digit kept may differ by rounding.
 */
export function sameAnswer(one: readonly CellContent[], other: readonly CellContent[]): boolean {
  const [rate, word] = one;
  const [otherRate, otherWord] = other;
  if (word !== otherWord) return false;
  if (typeof rate !== "number" || typeof otherRate !== "number" || Math.abs(rate) < 100_000)
    return rate === otherRate;
  return Math.abs(rate - otherRate) <= Math.abs(rate) * 1e-14;
}
