import { serialOf } from "../../../../../src/core/base/serial";
import { indicatorsOf } from "../../../../../src/core/notice/indicators";
import { INDICATOR_HEADERS, type IndicatorHeader } from "../../../../../src/core/features/indicators/columns";
import { planIndicatorSheet } from "../../../../../src/core/features/indicators/plan-sheet";
import type { PlanId } from "../../../../../src/core/notice/model/official-list";
import { calculate } from "../../../../support/calculate";
import { cellsOf, editOf, editsOf, leastHeight } from "../../insert/edits-of";

const PLANS: readonly PlanId[] = ["air", "water", "soil"];
const sheetOf = (plan: PlanId) =>
  planIndicatorSheet(indicatorsOf(plan), "指标", { tableName: "t", year: 2020 });
const contentOf = (plan: PlanId) => editOf(sheetOf(plan), "write").content;
const at = (header: IndicatorHeader): number => INDICATOR_HEADERS.indexOf(header);

function rowOf(plan: PlanId, name: string): Readonly<Record<string, unknown>> {
  const row = contentOf(plan).find((cells) => cells[at("指标")] === name);
  return Object.fromEntries(INDICATOR_HEADERS.map((header, i) => [header, row?.[i]]));
}

test("a row says what the notice asks for, in the notice's words and as figures", () => {
  expect(rowOf("air", "空气质量优良天数比例")).toMatchObject({
    编号: "大气-1·1",
    范围: "上都镇",
    "目标(原文)": "上都镇空气质量优良天数比例不低于90%",
    算符: "≥",
    目标值: 90,
    单位: "%",
    截止日期: serialOf(2020, 12, 31),
    责任单位: "旗生态环境局",
  });
  expect(rowOf("water", "万元国内生产总值用水量")).toMatchObject({
    编号: "水-13·2",
    算符: "下降≥",
    目标值: 15,
  });
  expect(rowOf("water", "用水总量")).toMatchObject({ 算符: "≤", 目标值: 0.611, 单位: "亿立方米" });
  expect(rowOf("water", "截污纳管覆盖率")).toMatchObject({ 算符: "力争＝", 目标值: 100 });
  expect(rowOf("air", "能耗增量")).toMatchObject({ 算符: "约", 单位: "万吨标准煤" });
  expect(rowOf("soil", "优先保护类耕地面积不减少、质量不下降")).toMatchObject({
    算符: "",
    目标值: "",
    截止日期: "持续推进",
  });
  expect(rowOf("water", "饮水安全状况信息公开")).toMatchObject({ 目标值: 4, 截止日期: "每季度" });
});

test.each(PLANS)("the %s sheet begins with every indicator 未填, and no formula fails", async (plan) => {
  const shown = await calculate(contentOf(plan));
  expect(shown.slice(1).map((row) => row[at("评价")])).toEqual(indicatorsOf(plan).map(() => "未填"));
  expect(shown.slice(1).map((row) => row[at("完成率")])).toEqual(indicatorsOf(plan).map(() => ""));
  expect(JSON.stringify(shown)).not.toContain("#");
});

test.each(PLANS)("the %s sheet has a number of its own for every indicator", (plan) => {
  const numbers = contentOf(plan).map((row) => row[at("编号")]);
  expect(new Set(numbers).size).toBe(indicatorsOf(plan).length + 1);
});

test.each(PLANS)("every text of the %s sheet has the room it needs", (plan) => {
  const edits = sheetOf(plan);
  const { heights } = editOf(edits, "row-heights");
  const { widths } = editOf(edits, "column-widths");
  contentOf(plan).forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (typeof cell !== "string") return;
      expect([cell, heights[row]]).toEqual([cell, expect.any(Number)]);
      expect(heights[row]).toBeGreaterThanOrEqual(leastHeight(cell, 10.5, widths[column] ?? 0));
    });
  });
});

test("the cells that wait are marked: 完成值 everywhere, 基期值 of changes, 目标值 left open, 认定 where a person judges", () => {
  const fills = editsOf(sheetOf("water"), "style").filter(({ style }) => style.fill === "#FFF2CC");
  const marked = fills.flatMap(({ at: area }) => cellsOf(area));
  const waiting = indicatorsOf("water").flatMap(({ change, operator, value, soft = [] }, i) => [
    `${i + 1},${at("完成值")}`,
    ...(change === undefined ? [] : [`${i + 1},${at("基期值")}`]),
    ...(operator !== null && value === null ? [`${i + 1},${at("目标值")}`] : []),
    ...(value === null || operator === "~" || soft.length > 0
      ? (["认定结果", "认定人", "认定日期"] as const).map((header) => `${i + 1},${at(header)}`)
      : []),
  ]);
  expect(marked.sort()).toEqual(waiting.sort());
});

test("text is refused where a number belongs, with a message; what is only verified may be told in words", () => {
  const rules = editsOf(sheetOf("air"), "validation").map(({ at: area, rule }) => [
    area.column,
    area.rows,
    rule.kind === "formula" ? rule.formula : "",
    rule.message.length > 10,
  ]);
  expect(rules).toEqual([
    [at("目标值"), 40, "=ISNUMBER($F2)", true],
    [at("基期值"), 40, "=ISNUMBER($H2)", true],
    [at("完成值"), 40, expect.stringContaining("ISNUMBER($I2)"), true],
    [at("认定结果"), 40, "", true],
    [at("认定日期"), 40, "", true],
  ]);
});

test.each<[string, Readonly<Record<string, string | number>>, boolean]>([
  ["a share", { F: 90, G: "%", E: "≥", I: 0.92 }, true],
  ["all of a share", { F: 90, G: "%", E: "≥", I: 1 }, true],
  ["920 %", { F: 90, G: "%", E: "≥", I: 9.2 }, false],
  ["a negative share", { F: 90, G: "%", E: "≥", I: -0.05 }, false],
  ["a text", { F: 90, G: "%", E: "≥", I: "达标" }, false],
  ["a level that a fall is measured from", { F: 15, G: "%", E: "下降≥", I: 85 }, true],
  ["a number of another unit", { F: 35, G: "万千瓦", E: "≥", I: 20 }, true],
  ["a number with its unit, which is a text", { F: 35, G: "万千瓦", E: "≥", I: "20万千瓦" }, false],
  ["words where nothing is measured", { F: "", G: "", E: "", I: "已建立" }, true],
])("完成值 takes or refuses %s", async (_title, cells, taken) => {
  const rules = editsOf(sheetOf("air"), "validation");
  const rule = rules.find(({ at: area }) => area.column === at("完成值"))?.rule;
  const row = ["", "", "", "", cells["E"] ?? "", cells["F"] ?? "", cells["G"] ?? "", "", cells["I"] ?? ""];
  const formula = rule?.kind === "formula" ? rule.formula : "";
  const shown = await calculate([[], [...row, formula]]);
  expect(shown[1]?.[9]).toBe(taken);
});

test("four verdicts, what a person has found, and wrong figures have each a colour, and 完成率 a bar from 0 to 100 %", () => {
  const formats = editsOf(sheetOf("soil"), "conditional-formats");
  expect(formats.map(({ at: area }) => [area.column, area.row, area.rows])).toEqual([
    [at("评价"), 1, 20],
    [at("完成率"), 1, 20],
  ]);
  expect(formats[0]?.rules).toHaveLength(7);
  expect(formats[1]?.rules).toEqual([{ kind: "data-bar", color: "#9DC3E6", least: 0, most: 1 }]);
  expect(JSON.stringify(formats)).not.toContain("ZLQ");
});
