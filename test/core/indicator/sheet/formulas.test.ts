import fc from "fast-check";
import type { Cell } from "../../../../src/core/attainment/attainment";
import type { CellContent } from "../../../../src/core/edits/workbook-edit";
import { columnName } from "../../../../src/core/grid/address";
import { goalOf } from "../../../../src/core/indicator/goal";
import { judgeFigures } from "../../../../src/core/indicator/judge-figures";
import { INDICATOR_HEADERS, type IndicatorHeader } from "../../../../src/core/indicator/sheet/columns";
import { rateFormula, verdictFormula } from "../../../../src/core/indicator/sheet/formulas";
import { verdictWord } from "../../../../src/core/indicator/sheet/verdict-word";
import { calculate } from "../../../support/calculate";

jest.setTimeout(60_000);

const at = (header: IndicatorHeader): number => INDICATOR_HEADERS.indexOf(header);
const letter = (header: IndicatorHeader): string => columnName(at(header));

/** 指标, 算符, 目标值, 单位, 基期值, 完成值. */
type Case = readonly [name: string, word: string, value: Cell, unit: string, baseline: Cell, actual: Cell];

/** A sheet of cases; the formulas' answers as [完成率, 评价]. */
async function sheetSays(cases: readonly Case[]): Promise<CellContent[][]> {
  const rows = cases.map(([name, word, value, unit, baseline, actual], i) => {
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
  const shown = await calculate(rows);
  return shown.map((row) => [row[at("完成率")] ?? "", row[at("评价")] ?? ""]);
}

function coreSays([name, word, value, unit, baseline, actual]: Case): CellContent[] {
  const outcome = judgeFigures(goalOf({ indicator: name, word, value, unit }), actual, baseline);
  return [(outcome.ok ? outcome.value.rate : null) ?? "", verdictWord(outcome)];
}

const EXAMPLES: readonly [Case, CellContent, string][] = [
  // ≥
  [["空气质量优良天数比例", "≥", 90, "%", "", 0.92], 1.0222222222, "达标"],
  [["空气质量优良天数比例", "≥", 90, "%", "", 92], 1.0222222222, "达标"],
  [["空气质量优良天数比例", "≥", 0.9, "%", "", 0.92], 1.0222222222, "达标"],
  [["空气质量优良天数比例", "≥", 90, "%", "", 0.855], 0.95, "未达标"],
  [["空气质量优良天数比例", "≥", 90, "%", "", 1], 1.1111111111, "达标"],
  [["空气质量优良天数比例", "≥", 90, "%", "", 0], 0, "未达标"],
  [["农田灌溉水有效利用系数", "≥", 0.76, "", "", 0.76], 1, "达标"],
  [["本地消纳风电装机容量", "≥", 35, "万千瓦", "", 20], 0.5714285714, "未达标"],
  [["水环境形势分析(每月)", "≥", 12, "次", "", 9], 0.75, "未达标"],
  // ＞
  [["某率", "＞", 90, "%", "", 90], 1, "未达标"],
  [["某率", "＞", 90, "%", "", 90.1], 1.0011111111, "达标"],
  // ≤
  [["用水总量", "≤", 0.611, "亿立方米", "", 0.6], 1, "达标"],
  [["用水总量", "≤", 0.611, "亿立方米", "", 0.65], 0.94, "未达标"],
  [["公共供水管网漏损率", "≤", 10, "%", "", 0.1], 1, "达标"],
  [["公共供水管网漏损率", "≤", 10, "%", "", 12.5], 0.8, "未达标"],
  // ＜
  [["某率", "＜", 10, "%", "", 10], 1, "未达标"],
  [["某率", "＜", 10, "%", "", 9.9], 1, "达标"],
  // ＝ and zero
  [["应急减排项目清单涉气企业覆盖率", "＝", 100, "%", "", 1], 1, "达标"],
  [["应急减排项目清单涉气企业覆盖率", "＝", 100, "%", "", 99], 0, "未达标"],
  [["黑臭水体", "＝", 0, "处", "", 0], 1, "达标"],
  [["黑臭水体", "＝", 0, "处", "", 2], 0, "未达标"],
  // changes as themselves
  [["单位地区生产总值能耗", "下降≥", 13, "%", "", 0.16], 1.2307692308, "达标"],
  [["单位地区生产总值能耗", "下降≥", 13, "%", "", 12], 0.9230769231, "未达标"],
  [["化肥农药使用量", "增长≤", 0, "%", "", -2], 1, "达标"],
  [["化肥农药使用量", "增长≤", 0, "%", "", 0], 1, "达标"],
  [["化肥农药使用量", "增长＜", 0, "%", "", 0], 0, "未达标"],
  [["化肥农药使用量", "增长≤", 0, "%", "", 0.5], 0, "未达标"],
  // changes from a baseline
  [["万元国内生产总值用水量", "下降≥", 15, "%", 100, 85], 1, "达标"],
  [["万元国内生产总值用水量", "下降≥", 15, "%", 100, 86], 0.9333333333, "未达标"],
  [["万元国内生产总值用水量", "下降≥", 15, "%", 100, 110], -0.6666666667, "未达标"],
  [["主要农作物化肥农药使用量", "增长＜", 0, "%", 100, 99], 1, "达标"],
  [["主要农作物化肥农药使用量", "增长＜", 0, "%", 100, 100], 0, "未达标"],
  [["城镇化率", "增长≥", 2, "个百分点", 0.62, 0.65], 1.5, "达标"],
  [["排放量", "下降≥", 500, "吨", 3000, 2300], 1.4, "达标"],
  [["死亡率", "下降≥", 100, "‰", 50, 40], 2, "达标"],
  [["空气质量优良天数比例", "≥", 90, "%", 80, 92], 1.0222222222, "达标"],
  // for a person
  [["绿地率", "力争≥", 33, "%", "", 35], 1.0606060606, "需人工认定"],
  [["能耗增量", "约", 15, "万吨标准煤", "", 15], 1, "需人工认定"],
  [["新建锅炉", "原则上＝", 0, "台", "", 0], 1, "需人工认定"],
  [["城镇再生水利用率", "≥", "", "%", "", 30], "", "需人工认定"],
  [["烟花爆竹禁燃方案", "", "", "", "", "已印发"], "", "需人工认定"],
  [["自定指标", "", 90, "%", "", 92], 1.0222222222, "需人工认定"],
  // not filled in
  [["空气质量优良天数比例", "≥", 90, "%", "", ""], "", "未填"],
  [["空气质量优良天数比例", "≥", 90, "%", "", " — "], "", "未填"],
  [["烟花爆竹禁燃方案", "", "", "", "", ""], "", "未填"],
  [["绿地率", "力争≥", 33, "%", "", "　/"], "", "未填"],
  // wrong
  [["空气质量优良天数比例", "≥", 90, "%", "", "达标"], "", "完成值须填数字"],
  [["空气质量优良天数比例", "≥", 90, "%", "", "92%"], "", "完成值须填数字"],
  [["用水总量", "≤", 0.611, "亿立方米", "", "6110万立方米"], "", "完成值须填数字"],
  [["空气质量优良天数比例", "≥", 90, "%", "", -0.05], "", "比例不能为负"],
  [["空气质量优良天数比例", "≥", 90, "%", "", 920], "", "不能超过100%"],
  [["监管", "＝", 100, "%", "", 105], "", "不能超过100%"],
  [["投资完成率", "≥", 90, "%", "", 120], 1.3333333333, "达标"],
  [["能耗", "下降≥", 13, "%", "未知", 85], "", "基期值须填数字"],
  [["能耗", "下降≥", 13, "%", 0, 85], "", "基期值须大于0"],
  [["能耗", "下降≥", 13, "%", "-", 14], 1.0769230769, "达标"],
];

test("the native formulas and the core judge every example alike", async () => {
  const cases = EXAMPLES.map(([one]) => one);
  const says = await sheetSays(cases);
  cases.forEach((one, i) => {
    const [, rate, verdict] = EXAMPLES[i] ?? [];
    expect([one, ...(says[i] ?? [])]).toEqual([one, rate, verdict]);
    expect([one, ...coreSays(one)]).toEqual([one, rate, verdict]);
  });
});

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

/**
 * To the last of ten decimals. From 100 on (10,000 %) the engine itself keeps nine decimals of any number, and fifteen
 * digits in all, so there the last digit that it keeps is compared.
 */
function sameRate(core: CellContent | undefined, sheet: CellContent | undefined): boolean {
  if (typeof core !== "number" || typeof sheet !== "number" || Math.abs(core) < 100) return core === sheet;
  return Math.abs(core - sheet) <= Math.max(5.1e-10, Math.abs(core) * 5e-15);
}

test("on 1,000 generated rows the native formulas and the core agree to the last digit", async () => {
  const cases = fc.sample(generated, { numRuns: 1000, seed: 2020 });
  const says = await sheetSays(cases);
  const wrong = cases.flatMap((one, i) => {
    const core = coreSays(one);
    const sheet = says[i] ?? [];
    return sameRate(core[0], sheet[0]) && core[1] === sheet[1] ? [] : [{ one, core, sheet }];
  });
  expect(wrong).toEqual([]);
  // Every word and both kinds of rate occur often enough to mean something.
  const counts = new Map<CellContent, number>();
  for (const [, word] of says) counts.set(word ?? "", (counts.get(word ?? "") ?? 0) + 1);
  expect([...counts.keys()].sort()).toEqual(
    [
      "达标",
      "未达标",
      "未填",
      "需人工认定",
      "完成值须填数字",
      "基期值须填数字",
      "基期值须大于0",
      "比例不能为负",
      "不能超过100%",
    ].sort(),
  );
});

test("the formulas need nothing but functions that every spreadsheet knows, and plain references", () => {
  const formulas = rateFormula(2, letter) + verdictFormula(2, letter);
  expect([...new Set(formulas.match(/[A-Z.]+(?=\()/g))].sort()).toEqual([
    "ABS",
    "AND",
    "CLEAN",
    "FIND",
    "IF",
    "ISERROR",
    "ISNUMBER",
    "LEFT",
    "LEN",
    "NOT",
    "OR",
    "RIGHT",
    "ROUND",
    "SIGN",
    "SUBSTITUTE",
    "TRIM",
  ]);
  expect(formulas).not.toMatch(/ZLQ|\[|@|\{/);
  expect(Math.max(rateFormula(99, letter).length, verdictFormula(99, letter).length)).toBeLessThan(8192);
});
