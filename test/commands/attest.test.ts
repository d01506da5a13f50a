import { COMMANDS } from "../../src/commands";
import { indicatorsOf } from "../../src/commands/attain";
import { readLists } from "../../src/commands/read-lists";
import { verdictWord } from "../../src/core/attainment/verdict-word";
import { serialOf } from "../../src/core/base/serial";
import type { Result } from "../../src/core/base/problem";
import { openBook } from "../workbench/open-book";
import { contentsOf } from "./contents-of";

jest.setTimeout(240_000);

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

const { attestIndicator, changeSettings, insertIndicators, insertLists, makeSummary } = COMMANDS;
const BUREAU = "考核指标";
const DAY = serialOf(2020, 12, 31);

const ROWS = [
  ["序号", "考核指标", "目标值", "实际完成值", "责任单位"],
  [1, "城镇污水处理率", "不低于85%", 0.86, "旗住建局"],
  [2, "绿地率", "力争达到33%", 35, "旗住建局"],
  [3, "污染地块台账", "按要求完成", "已建立", "旗生态环境局"],
];

/** A workbook with a list, the indicator sheet of soil, and a bureau's own table. */
async function open(): Promise<void> {
  await openBook(BUREAU);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(BUREAU).getRange("A1:E4").values = ROWS;
    await context.sync();
  });
  value(await insertLists.run({ plans: ["soil"], year: 2020, layout: "ledger" }));
  value(await insertIndicators.run({ plans: ["soil"], year: 2020 }));
  value(await changeSettings.run({ asOf: DAY }));
}

type Place = { readonly sheet: string; readonly row: number; readonly indicator: string };

/** What the view 指标 and `attain` say of each indicator, with its place. */
async function read(): Promise<(Place & { readonly verdict: string })[]> {
  const { snapshot } = value(await readLists());
  return indicatorsOf(snapshot).tables.flatMap(({ sheet, rows }) =>
    rows.map(({ row, indicator, outcome }) => ({ sheet, row, indicator, verdict: verdictWord(outcome) })),
  );
}

/** What a sheet shows under 评价, by indicator. */
async function shown(sheet: string): Promise<Record<string, unknown>> {
  const rows = (await contentsOf()).get(sheet) ?? [];
  const header = rows.find((row) => row.includes("指标") && row.includes("评价")) ?? [];
  return Object.fromEntries(
    rows.map((row) => [String(row[header.indexOf("指标")]), row[header.indexOf("评价")]]),
  );
}

const place = async (indicator: string): Promise<Place> => {
  const found = (await read()).find((one) => one.indicator === indicator);
  if (found === undefined) throw new Error(indicator);
  return { sheet: found.sheet, row: found.row, indicator };
};

const VERIFIED = "优先保护类耕地面积不减少、质量不下降";

test("what a person finds is said alike by the sheet, the view, attain and the summary, and goes again", async () => {
  await open();
  value(await makeSummary.run());
  const before = await contentsOf();
  const by = "张三";
  const own = await place(VERIFIED);
  value(await attestIndicator.run({ ...own, result: "达标", by }));
  expect(
    value(await attestIndicator.run({ ...(await place("绿地率")), result: "未达标", by })),
  ).toMatchObject({
    columnsAdded: true,
  });
  value(await attestIndicator.run({ ...(await place("污染地块台账")), result: "达标", by }));

  const words = Object.fromEntries((await read()).map(({ indicator, verdict }) => [indicator, verdict]));
  const expected = {
    [VERIFIED]: "人工认定达标",
    绿地率: "人工认定未达标",
    污染地块台账: "人工认定达标",
    城镇污水处理率: "达标",
  };
  expect(words).toMatchObject(expected);
  expect((await shown(own.sheet))[VERIFIED]).toBe("人工认定达标");
  const bureau = (await contentsOf()).get(BUREAU) ?? [];
  expect(bureau[0]?.slice(5)).toEqual(["认定结果", "认定人", "认定日期"]);
  expect(bureau[2]?.slice(5)).toEqual(["未达标", by, DAY]);

  value(await makeSummary.run());
  expect(await shown("指标汇总")).toMatchObject(expected);
  const main = [...((await contentsOf()).get("年终汇总") ?? [])].flat().map(String);
  expect(main.find((text) => text.includes("考核指标"))).toContain("达标3项，未达标1项（含人工认定3项）");

  // The summary's formulas follow the cells.
  value(await attestIndicator.run({ ...own }));
  expect((await shown("指标汇总"))[VERIFIED]).toBe("未填");
  expect((await contentsOf()).get(own.sheet)).toEqual(before.get(own.sheet));
});

test("a finding without a person, of an indicator that figures judge, or of another row, is refused", async () => {
  await open();
  const before = await contentsOf();
  const code = async (request: Parameters<typeof attestIndicator.run>[0]) => {
    const result = await attestIndicator.run(request);
    return result.ok ? "" : result.problem.code;
  };
  const result = "达标" as const;
  const green = await place("绿地率");
  expect(await code({ ...green, result })).toBe("attest-unsigned");
  expect(await code({ ...(await place("城镇污水处理率")), result, by: "张三" })).toBe("attest-not-needed");
  expect(await code({ ...green, row: green.row + 1, result, by: "张三" })).toBe("no-such-indicator");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(BUREAU).getRange("G3").values = [["另有内容"]];
    await context.sync();
  });
  expect(await code({ ...green, result, by: "张三" })).toBe("no-room");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(BUREAU).getRange("G3").clear();
    await context.sync();
  });
  expect([...(await contentsOf()).entries()]).toEqual([...before.entries()]);
});
