import { byPlan, byUnit, countStandings } from "../../../../../src/core/features/indicators/report/tally";
import { recogniseIndicators } from "../../../../../src/core/tables/indicators/recognise-indicators";
import { sheetOf } from "../table/sheet-of";

const tables = recogniseIndicators(
  sheetOf([
    ["编号", "指标", "目标值", "完成值", "责任单位"],
    ["水-4", "城镇污水处理率", "85%以上", 0.9, "旗住建局"],
    ["水-17", "漏损率", "≤10%", 0.12, "旗住建局"],
    ["大气-1", "优良天数比例", "不低于90%", "", "旗生态环境局"],
    ["大气-14-2", "绿地率", "力争达到33%", 0.35, "住建局"],
    ["土壤-1", "安全利用率", "98%以上", "良好", "生态环境局、农科局"],
    ["自-1", "系数", "0.76以上", 0.8, ""],
  ]),
);
const rows = tables.flatMap((table) => table.rows);

test("every indicator counts once, by how it stands", () => {
  expect(countStandings(rows)).toEqual({ 达标: 2, 未达标: 1, 未填: 1, 需人工认定: 1, 填报有误: 1 });
});

test("plans come in the notice's order, then a bureau's own by the name of the sheet", () => {
  expect(byPlan(tables).map(({ name, rows: own }) => [name, own.length])).toEqual([
    ["大气", 2],
    ["水", 2],
    ["土壤", 1],
    ["Sheet1", 1],
  ]);
});

test("an indicator counts for each of its units, the unit with the most first", () => {
  expect(byUnit(rows).map(({ name, rows: own }) => [name, own.length])).toEqual([
    ["旗住建局", 3],
    ["旗生态环境局", 2],
    ["旗农科局", 1],
  ]);
});
