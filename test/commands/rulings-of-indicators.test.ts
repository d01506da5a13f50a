import { COMMANDS } from "../../src/commands";
import type { Result } from "../../src/core/base/problem";
import { serialOf } from "../../src/core/base/serial";
import { verdictWord } from "../../src/core/attainment/verdict-word";
import { rulingTexts } from "../../src/core/tables/indicators/ruling-texts";
import { openBook } from "../workbench/open-book";
import { contentsOf } from "./contents-of";

jest.setTimeout(240_000);

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

const { insertIndicators, insertLists, keepRuling, readRulings, makeSummary, changeSettings } = COMMANDS;
const { attainIndicators, attestIndicator } = COMMANDS;
const by = "张三";
const DAY = serialOf(2020, 12, 31);

/** What the reader says of an indicator. */
async function read(name: string): Promise<{ sheet: string; row: number; verdict: string; said: string }> {
  const { tables } = value(await attainIndicators.run());
  const found = tables.flatMap(({ sheet, rows }) => rows.map((row) => ({ sheet, row })));
  const one = found.find(({ row }) => row.indicator === name);
  if (one === undefined) throw new Error(name);
  const { sheet, row } = one;
  return { sheet, row: row.row, verdict: verdictWord(row.outcome), said: rulingTexts(row.ruled).join("") };
}

/** What stands under a heading in the row of an indicator. */
async function shown(sheet: string, name: string, heading: string): Promise<unknown> {
  const rows = (await contentsOf()).get(sheet) ?? [];
  const header = rows.find((row) => row.includes(heading)) ?? [];
  return rows.find((row) => row.includes(name))?.[header.indexOf(heading)];
}

async function type(sheet: string, name: string, heading: string, typed: number): Promise<void> {
  const rows = (await contentsOf()).get(sheet) ?? [];
  const [header, at] = [
    rows.findIndex((row) => row.includes(heading)),
    rows.findIndex((r) => r.includes(name)),
  ];
  await Excel.run(async (context) => {
    const column = rows[header]?.indexOf(heading) ?? 0;
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.getCell(at, column).values = [[typed]];
    await context.sync();
  });
}

const GROWTH = "化肥农药使用量";
const AIR = "大气指标表";

test("A16: the air sheet's target becomes 负增长, its formula and the reader say 未达标, and taking it back undoes all", async () => {
  await openBook();
  value(await insertIndicators.run({ plans: ["air"], year: 2020 }));
  await type(AIR, GROWTH, "完成值", 0);
  value(await changeSettings.run({ asOf: DAY }));
  const before = await contentsOf();
  expect(await shown(AIR, GROWTH, "评价")).toBe("达标");

  value(await keepRuling.run({ id: "A16", wording: "都按负增长", by }));
  expect(await shown(AIR, GROWTH, "算符")).toBe("增长＜");
  expect(await shown(AIR, GROWTH, "评价")).toBe("未达标");
  expect(await shown(AIR, GROWTH, "备注")).toMatch(/核对结论A16：都按负增长（张三，2020-12-31）。$/);
  expect(await read(GROWTH)).toMatchObject({
    verdict: "未达标",
    said: "核对结论A16：都按负增长（张三，2020-12-31）。",
  });
  // The workbook has no list at all: its indicators are enough to ask.
  const { matters } = value(await readRulings.run());
  expect(matters.find(({ id }) => id === "A16")).toMatchObject({
    decides: true,
    places: [{ key: "大气-15", sheet: AIR }],
  });
  expect(matters.map(({ id }) => id)).not.toContain("A1");

  value(await keepRuling.run({ id: "A16" }));
  expect((await contentsOf()).get(AIR)).toEqual(before.get(AIR));
});

test("A3: the soil sheet has no number any more, a person settles it, and the summary names who decided", async () => {
  await openBook();
  value(await insertLists.run({ plans: ["soil"], year: 2020, layout: "official" }));
  value(await changeSettings.run({ asOf: DAY }));
  value(await keepRuling.run({ id: "A3", wording: "按正文", by }));
  // Inserted after the ruling.
  value(await insertIndicators.run({ plans: ["soil"], year: 2020 }));
  const metals = "重点行业重点重金属排放";
  const { sheet, row, verdict, said } = await read(metals);
  expect([verdict, await shown(sheet, metals, "目标值")]).toEqual(["未填", ""]);
  expect(said).toMatch(/^核对结论A3：按正文（张三，2020-12-31）。正文没有“零”字，.*只能人工认定。$/);
  value(await attestIndicator.run({ sheet, row, indicator: metals, result: "达标", by: "李四" }));
  expect(await shown(sheet, metals, "评价")).toBe("人工认定达标");

  value(await makeSummary.run());
  const texts = (await contentsOf()).get("指标汇总")?.flat().map(String) ?? [];
  expect(texts.some((text) => text.includes(`${metals}：核对结论A3：按正文（张三，2020-12-31）。`))).toBe(
    true,
  );
  expect(texts).toContain("人工认定达标");
});

test("a target that somebody has typed stays, counts, and the row says that the ruling does not hold", async () => {
  await openBook();
  value(await insertIndicators.run({ plans: ["air"], year: 2020 }));
  await type(AIR, GROWTH, "目标值", -1);
  value(await keepRuling.run({ id: "A9", wording: "按措施", by }));
  value(await keepRuling.run({ id: "A16", wording: "都按负增长", by }));
  expect(await shown(AIR, GROWTH, "目标值")).toBe(-1);
  expect((await read(GROWTH)).said).toMatch(/按表里现在填的判定。$/);
});
