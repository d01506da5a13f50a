import { flag } from "../../src/commands/flag";
import { makeSummary } from "../../src/commands/summary";
import { unflag } from "../../src/commands/unflag";
import { serialOf } from "../../src/core/base/serial";
import { problemText } from "../../src/strings/problem";
import { readXlsx } from "../../workbench/xlsx";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";
import { openFileBook } from "../workbench/open-book";
import { contentsOf } from "./contents-of";
import { HEADER, ROWS } from "./office-list";

jest.setTimeout(240_000);

const asOf = serialOf(2020, 10, 8);

beforeEach(async () => {
  const { data, extras } = await readXlsx(
    plainXlsx([{ name: "清单", rows: [HEADER, ...ROWS] }]),
    "清单.xlsx",
  );
  await openFileBook(data, extras);
});

/** Types into cells as a user does: some cells have the text format before. */
const type = (sheet: string, cells: readonly (readonly [cell: string, typed: string, format?: string])[]) =>
  Excel.run(async (context) => {
    for (const [cell, typed, format] of cells) {
      const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
      if (format !== undefined) range.numberFormat = [[format]];
      range.values = [[typed]];
    }
    await context.sync();
  });

const cellsOf = (sheet: string, cells: readonly string[]) =>
  Excel.run(async (context) => {
    const ranges = cells.map((cell) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
      range.load("values,numberFormat");
      return range;
    });
    await context.sync();
    return ranges.map(({ values, numberFormat }) => [
      (values as unknown[][])[0]?.[0],
      (numberFormat as unknown[][])[0]?.[0],
    ]);
  });

test("made again, the summary has what was typed into it as it was typed: value, format and being a text", async () => {
  expect((await makeSummary({ asOf })).ok).toBe(true);
  const typed = ["K4", "L4", "K5", "L5"];
  await type("未完成任务", [
    ["K4", "2020年12月"],
    ["L4", "50%"],
    ["K5", "=见附件3", "@"],
    ["L5", "'00123"],
  ]);
  const before = await cellsOf("未完成任务", typed);
  expect(before.map(([value]) => value)).toEqual([serialOf(2020, 12, 1), 0.5, "=见附件3", "00123"]);
  expect((await makeSummary({ asOf: asOf + 1 })).ok).toBe(true);
  expect(await cellsOf("未完成任务", typed)).toEqual(before);
});

describe("a month that a person typed into 截止日期, where 春节前 tells no day,", () => {
  beforeEach(async () => {
    expect((await flag({ asOf })).ok).toBe(true);
    await type("清单", [["G6", "2020年12月"]]);
  });

  test("is still that month when the flags are made anew", async () => {
    const before = await cellsOf("清单", ["G6"]);
    expect((await flag({ asOf: asOf + 30 })).ok).toBe(true);
    expect(await cellsOf("清单", ["G6"])).toEqual(before);
  });

  test("is not thrown away unasked: 清除标记 names it, and clears when told to", async () => {
    const before = await contentsOf();
    const asked = await unflag();
    expect(asked).toMatchObject({ ok: false, problem: { code: "typed-due-dates", detail: { count: 1 } } });
    if (!asked.ok) expect(problemText(asked.problem)).toContain("清单!G6");
    expect(await contentsOf()).toEqual(before);
    expect(await unflag({ discardTyped: true })).toEqual({ ok: true, value: { cleared: true } });
    expect((await contentsOf()).get("清单")?.map((row) => row.length)).toEqual([6, 6, 6, 6, 6, 6]);
  });
});

test.each(["Medium", "Thick"] as const)(
  "a list whose right edge is drawn %s has that edge when flags have come and gone",
  async (weight) => {
    const edge = () =>
      Excel.run(async (context) => {
        const border = context.workbook.worksheets
          .getItem("清单")
          .getRange("F3")
          .format.borders.getItem("EdgeRight");
        border.load("style,weight");
        await context.sync();
        return [border.style, border.weight];
      });
    await Excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getItem("清单").getRange("A1:F6").format;
      for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
        borders.getItem(side).style = "Continuous";
        borders.getItem(side).weight = weight;
      }
      await context.sync();
    });
    const before = await edge();
    expect(before).toEqual(["Continuous", weight]);
    expect((await flag({ asOf })).ok).toBe(true);
    expect(await unflag()).toEqual({ ok: true, value: { cleared: true } });
    expect(await edge()).toEqual(before);
  },
);
