import { planIndicatorInsert } from "../../../../src/core/features/indicators/plan-insert";
import { editOf } from "../insert/edits-of";

const empty = { sheetNames: ["Sheet1"], tableNames: [] };

test("each plan gets a sheet of its own, in the notice's order", () => {
  const plan = planIndicatorInsert({ plans: ["soil", "air", "water"], year: 2020 }, empty);
  expect(plan.ok && plan.value.map(({ sheet, indicators }) => [sheet, indicators])).toEqual([
    ["大气指标表", 40],
    ["水指标表", 35],
    ["土壤指标表", 20],
  ]);
});

test("names that the workbook has are not taken again", () => {
  const plan = planIndicatorInsert(
    { plans: ["air"], year: 2020 },
    { sheetNames: ["大气指标表"], tableNames: ["指标表_大气"] },
  );
  expect(plan.ok && plan.value[0]?.sheet).toBe("大气指标表 (2)");
  expect(plan.ok && editOf(plan.value[0]?.edits ?? [], "table").name).toBe("指标表_大气_2");
});

test("without a plan, or for a year that has no list, there is a problem and no sheet", () => {
  expect(planIndicatorInsert({ plans: [], year: 2020 }, empty)).toEqual({
    ok: false,
    problem: { code: "no-plan-chosen" },
  });
  expect(planIndicatorInsert({ plans: ["air"], year: 2021 }, empty)).toEqual({
    ok: false,
    problem: { code: "year-not-included", detail: { year: 2021 } },
  });
});
