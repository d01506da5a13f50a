import fc from "fast-check";
import { serialOf } from "../../../src/core/base/serial";
import { daysLeftValue, dueValue } from "../../../src/core/function-values/due-value";
import type { FunctionValue } from "../../../src/core/function-values/function-problem";

const TODAY = serialOf(2020, 6, 15);
const due = (deadline: unknown, asOf: unknown = null, year: unknown = null) =>
  dueValue(deadline, asOf, year, TODAY);
const codeOf = (result: FunctionValue<unknown>) => (result.ok ? undefined : result.problem.code);

describe("the due date of a deadline", () => {
  test.each<[title: string, deadline: unknown, asOf: unknown, year: unknown, expected: number | ""]>([
    ["the end of the year", "2020年底前", null, null, serialOf(2020, 12, 31)],
    ["a date cell", serialOf(2020, 11, 15), null, null, serialOf(2020, 11, 15)],
    ["a cell that came as a range of one", [["2020年9月"]], null, null, serialOf(2020, 9, 30)],
    ["the next due day of a monthly duty", "每月1日前", null, null, serialOf(2020, 7, 1)],
    ["on a due day, that day", "每月1日前", serialOf(2020, 8, 1), null, serialOf(2020, 8, 1)],
    ["a written date as the day asked about", "每月1日前", "2020-08-02", null, serialOf(2020, 9, 1)],
    ["the year of today where none is written", "11月底前", null, null, serialOf(2020, 11, 30)],
    ["the year given where none is written", "11月底前", null, 2021, serialOf(2021, 11, 30)],
    ["a year given as text", "11月底前", "", "２０２１年", serialOf(2021, 11, 30)],
    ["a written year before the year given", "2020年11月底前", null, 2021, serialOf(2020, 11, 30)],
    ["nothing for a duty without an end", "持续推进", null, null, ""],
    ["blank asOf and year cells that arrive as 0", "11月底前", 0, 0, serialOf(2020, 11, 30)],
  ])("%s", (_title, deadline, asOf, year, expected) => {
    expect(due(deadline, asOf, year)).toEqual({ ok: true, value: expected });
  });

  test.each([null, "", 0, "  ", undefined])(
    "a blank deadline (%j) has none, and the message says so",
    (blank) => {
      expect(codeOf(due(blank))).toBe("deadline-blank");
    },
  );

  test.each<[deadline: unknown, asOf: unknown, year: unknown, code: string]>([
    ["春节前", null, null, "deadline-not-understood"],
    ["2020年2月30日前", null, null, "deadline-not-understood"],
    [true, null, null, "not-a-date"],
    ["2020年底前", "近期", null, "not-a-date"],
    ["2020年底前", 3, null, "not-a-date"],
    ["2020年底前", -5, null, "not-a-date"],
    ["2020年底前", true, null, "not-a-date"],
    ["2020年底前", null, 20, "not-a-year"],
    ["2020年底前", null, "去年", "not-a-year"],
    [[["2020年底前"], ["6月底"]], null, null, "not-a-cell-value"],
  ])("%j as of %j in %j is refused as %s", (deadline, asOf, year, code) => {
    expect(codeOf(due(deadline, asOf, year))).toBe(code);
  });

  test("an impossible date is named as such", () => {
    expect(due("2020年2月30日前")).toMatchObject({ problem: { notes: ["impossible-date"] } });
  });

  test("whatever a cell holds, nothing is thrown", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (a, b, c) => {
        const result = due(a, b, c);
        expect(typeof result.ok).toBe("boolean");
      }),
    );
  });
});

describe("days left", () => {
  test.each([
    ["2020年6月底前", 15],
    ["2020年6月15日前", 0],
    ["2020年5月底前", -15],
    ["持续推进", ""],
  ])("%s: %j", (deadline, days) => {
    expect(daysLeftValue(deadline, null, TODAY)).toEqual({ ok: true, value: days });
  });

  test("a time of day in asOf changes nothing", () => {
    expect(daysLeftValue("2020年6月底前", TODAY + 0.75, 0)).toEqual({ ok: true, value: 15 });
  });
});
