import { makeDuties, reportDuty } from "../../src/commands/duties";
import { readCalendar } from "../../src/commands/duty-calendar";
import type { Result } from "../../src/core/base/problem";
import { serialOf } from "../../src/core/base/serial";
import { openBook } from "../workbench/open-book";
import { contentsOf } from "./contents-of";

jest.setTimeout(120_000);

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

const SHEET = "报送日历2020";
const APRIL = { year: 2020, id: "R1", period: "202004" } as const;

/** Something done to the sheet by hand. */
const byHand = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });

/** The row of an occurrence in the sheet, by heading. */
async function rowOf(id: string, period: string): Promise<Record<string, unknown>> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(SHEET).getUsedRange().load({ values: true });
    await context.sync();
    const rows = used.values as unknown[][];
    const headings = (rows.find((row) => row.includes("编号")) ?? []).map(String);
    const found = rows.find(
      (row) => row[headings.indexOf("编号")] === id && row[headings.indexOf("期次")] === period,
    );
    return Object.fromEntries(headings.map((heading, i) => [heading, found?.[i]]));
  });
}

beforeEach(async () => {
  await openBook();
  value(await makeDuties({ year: 2020, asOf: serialOf(2020, 6, 10) }));
});

test("登记已报 writes the day and the evidence into its row and nothing else; the calendar file says so", async () => {
  const before = await contentsOf();
  const state = value(
    await reportDuty({ ...APRIL, day: serialOf(2020, 3, 31), evidence: " 蓝环函〔2020〕3号 " }),
  );
  expect(state).toMatchObject({ reportedOn: serialOf(2020, 3, 31), evidence: "蓝环函〔2020〕3号" });
  expect(await rowOf("R1", "2020年4月")).toMatchObject({
    报送日期: serialOf(2020, 3, 31),
    凭证: "蓝环函〔2020〕3号",
    督办状态: "已完成",
  });
  expect(value(await readCalendar({ year: 2020, duty: "R1" })).ics.match(/✓已报/gu)).toHaveLength(1);
  value(await reportDuty(APRIL));
  expect(await contentsOf()).toEqual(before);
});

test("evidence that looks like a formula or a date stays the text that was typed", async () => {
  for (const evidence of ["=1+1", "2020-3", "007"]) {
    value(await reportDuty({ ...APRIL, day: serialOf(2020, 4, 1), evidence }));
    expect(await rowOf("R1", "2020年4月")).toMatchObject({ 凭证: evidence });
  }
});

test("rows that were sorted or inserted meanwhile don't matter: the row is found by number and month", async () => {
  await byHand((sheet) => sheet.getRange("1:1").insert("Down"));
  value(await reportDuty({ ...APRIL, day: serialOf(2020, 4, 1) }));
  expect(await rowOf("R1", "2020年4月")).toMatchObject({ 报送日期: serialOf(2020, 4, 1) });
});

test("a month in which the duty is not owed, and a workbook without 报送日历, are refused by name", async () => {
  const named = { ok: false, problem: { code: "no-such-occurrence", detail: { occurrence: "R1:202003" } } };
  expect(await reportDuty({ ...APRIL, period: "202003", day: 43_900 })).toMatchObject(named);
  await openBook();
  expect(await reportDuty({ ...APRIL, day: 43_900 })).toMatchObject({
    problem: { code: "no-such-occurrence" },
  });
});

test("a protected sheet is left alone, and named", async () => {
  await byHand((sheet) => {
    sheet.protection.protect();
  });
  expect(await reportDuty({ ...APRIL, day: 43_900 })).toMatchObject({
    problem: { code: "sheet-protected", sheet: SHEET },
  });
});
