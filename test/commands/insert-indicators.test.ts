import { attainIndicators } from "../../src/commands/attain";
import { insertIndicators } from "../../src/commands/insert-indicators";
import { indicatorsOf } from "../../src/core/notice/indicators";
import { verdictWord } from "../../src/core/attainment/verdict-word";
import type { PlanId } from "../../src/core/notice/model/official-list";
import { openBook } from "../workbench/open-book";
import { contentsOf, sheetNames } from "./contents-of";
import { syncsOf } from "./interceptors";

jest.setTimeout(120_000);

const ALL: readonly PlanId[] = ["air", "water", "soil"];

/** Types values into cells of a sheet, as [address, value]. */
const type = (sheet: string, ...cells: readonly (readonly [string, string | number])[]): Promise<void> =>
  Excel.run(async (context) => {
    for (const [address, value] of cells)
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

test("three sheets hold the 95 indicators, each 未填 by its own formula", async () => {
  await openBook();
  const result = await insertIndicators({ plans: ALL, year: 2020 });
  expect(result).toEqual({
    ok: true,
    value: {
      sheets: [
        { plan: "air", sheet: "大气指标表", indicators: 40 },
        { plan: "water", sheet: "水指标表", indicators: 35 },
        { plan: "soil", sheet: "土壤指标表", indicators: 20 },
      ],
    },
  });
  const contents = await contentsOf();
  for (const [plan, name] of [
    ["air", "大气指标表"],
    ["water", "水指标表"],
    ["soil", "土壤指标表"],
  ] as const) {
    const rows = contents.get(name)?.slice(1) ?? [];
    expect(rows.map((row) => row[3])).toEqual(indicatorsOf(plan).map(({ quote }) => quote));
    expect(new Set(rows.map((row) => row[10]))).toEqual(new Set(["未填"]));
  }
});

test("typing 完成值 changes 评价 and 完成率 in the sheet, and the add-in says the same", async () => {
  await openBook();
  await insertIndicators({ plans: ["water"], year: 2020 });
  const rowOf = (name: string): number => 2 + indicatorsOf("water").findIndex((one) => one.name === name);
  const [treated, leaks, gdp, total] = [
    rowOf("城镇污水处理率"),
    rowOf("公共供水管网漏损率"),
    rowOf("万元国内生产总值用水量"),
    rowOf("用水总量"),
  ];
  await type(
    "水指标表",
    [`I${treated}`, 0.86],
    [`I${leaks}`, 0.125],
    [`H${gdp}`, 100],
    [`I${gdp}`, 84],
    [`I${total}`, "六千万"],
  );
  const rows = (await contentsOf()).get("水指标表") ?? [];
  const shown = [treated, leaks, gdp, total].map((row) => [rows[row - 1]?.[9], rows[row - 1]?.[10]]);
  expect(shown).toEqual([
    [1.0117647059, "达标"],
    [0.8, "未达标"],
    [1.0666666667, "达标"],
    ["", "完成值须填数字"],
  ]);
  const read = await attainIndicators({ year: 2020 });
  const readings = read.ok ? (read.value.tables[0]?.rows ?? []) : [];
  expect(readings.map(({ outcome }) => verdictWord(outcome))).toEqual(rows.slice(1).map((row) => row[10]));
  expect(readings.map(({ outcome }) => (outcome.ok ? (outcome.value.rate ?? "") : ""))).toEqual(
    rows.slice(1).map((row) => row[9]),
  );
});

test("validation, colours and the data bar stand on the rows of the table", async () => {
  await openBook();
  await insertIndicators({ plans: ["soil"], year: 2020 });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("土壤指标表");
    const actual = sheet.getRange("I2:I21").dataValidation;
    actual.load("type,errorAlert,rule");
    const verdicts = sheet.getRange("K2:K21").conditionalFormats;
    verdicts.load("items/type,items/priority");
    const bars = sheet.getRange("J2:J21").conditionalFormats;
    bars.load("items/type");
    await context.sync();
    expect(actual.type).toBe("Custom");
    expect(actual.errorAlert).toMatchObject({ style: "Stop", showAlert: true });
    expect(actual.errorAlert.message).toContain("请填数字");
    // A rule for each word, two of them for what a person has settled, and one for what is none of them.
    expect(verdicts.items.map(({ type: kind }) => kind)).toEqual(Array.from({ length: 7 }, () => "Custom"));
    expect(bars.items.map(({ type: kind }) => kind)).toEqual(["DataBar"]);
  });
});

test("the number of syncs is the same for one row and for many, and what failed leaves nothing behind", async () => {
  await openBook();
  expect(await syncsOf(() => insertIndicators({ plans: ["air"], year: 2020 }))).toBe(4);
  const small = await syncsOf(() => attainIndicators());
  await insertIndicators({ plans: ["water", "soil"], year: 2020 });
  expect(await syncsOf(() => attainIndicators())).toBe(small);

  await openBook();
  expect(await insertIndicators({ plans: [], year: 2020 })).toMatchObject({
    problem: { code: "no-plan-chosen" },
  });
  expect(await insertIndicators({ plans: ["air"], year: 2019 })).toMatchObject({
    problem: { code: "year-not-included" },
  });
  expect(await sheetNames()).toEqual(["Sheet1"]);
});
