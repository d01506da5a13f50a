import fc from "fast-check";
import { civilOf, daysInMonth, isoOf } from "../../../../src/core/base/serial";
import type { Recurrence } from "../../../../src/core/language/deadline/deadline";
import { daysLeft, dueDate, nextDue, previousDue } from "../../../../src/core/language/deadline/due";
import { readDeadline } from "../../../../src/core/language/deadline/read-deadline";
import { recurrenceText } from "../../../../src/core/language/deadline/recurrence-text";
import { day } from "./reading";

const recurrences: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({ every: fc.constant("month" as const), day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({
    every: fc.constantFrom("month" as const, "quarter" as const, "half-year" as const, "year" as const),
  }),
  fc.record({
    every: fc.constantFrom("month" as const, "quarter" as const, "half-year" as const),
    day: fc.constant(-1),
  }),
  fc.record({
    every: fc.constant("quarter" as const),
    month: fc.integer({ min: 1, max: 3 }),
    day: fc.integer({ min: 1, max: 31 }),
  }),
  fc.record({
    every: fc.constant("half-year" as const),
    month: fc.integer({ min: 1, max: 6 }),
    day: fc.integer({ min: -1, max: 31 }).filter((d) => d !== 0),
  }),
  fc.record({
    every: fc.constant("year" as const),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: -1, max: 28 }).filter((d) => d !== 0),
  }),
  fc.record({ every: fc.constant("month" as const), interval: fc.integer({ min: 2, max: 11 }) }),
  fc.record({ every: fc.constant("week" as const), day: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ every: fc.constantFrom("week" as const, "day" as const) }),
);
const days = fc.integer({ min: day("1950-01-01"), max: day("2099-12-31") });
const due = (text: string, asOf: string): string | null => {
  const serial = dueDate(readDeadline(text, { year: 2020 }), day(asOf));
  return serial === null ? null : isoOf(serial);
};

describe("the due date of a deadline", () => {
  test.each([
    ["2020年底前", "2020-03-20", "2020-12-31"],
    ["2020年底前", "2021-03-20", "2020-12-31"],
    ["每月1日前", "2020-06-01", "2020-06-01"],
    ["每月1日前", "2020-06-02", "2020-07-01"],
    ["每月31日前", "2020-06-15", "2020-06-30"],
    ["每月底前", "2020-02-01", "2020-02-29"],
    ["每季度1日前", "2020-06-15", "2020-07-01"],
    ["每季度末", "2020-06-15", "2020-06-30"],
    ["每季度", "2020-07-01", "2020-09-30"],
    ["每半年", "2020-07-01", "2020-12-31"],
    ["每年", "2020-07-01", "2020-12-31"],
    ["每年12月10日前", "2020-12-11", "2021-12-10"],
    ["每年2月29日前", "2021-01-01", "2021-02-28"],
    ["每年6月底前和12月底前", "2020-07-01", "2020-12-31"],
    ["单月8日前", "2020-01-09", "2020-03-08"],
    ["双月8日前", "2020-01-09", "2020-02-08"],
    ["每周五", "2020-03-20", "2020-03-20"],
    ["每周五", "2020-03-21", "2020-03-27"],
    ["每周", "2020-03-16", "2020-03-22"],
    ["每日", "2020-03-16", "2020-03-16"],
  ])("%s, seen on %s, is %s", (text, asOf, expected) => {
    expect(due(text, asOf)).toBe(expected);
  });

  test("of a cycle that begins later is not before its start", () => {
    expect(due("2021年1月1日起每月5日前", "2020-06-01")).toBe("2021-01-05");
  });

  test("of a cycle that ends is its last date from then on", () => {
    const text = "每月1日前报送进展,并于2020年11月底前报送总结";
    expect(due(text, "2020-10-15")).toBe("2020-11-01");
    expect(due(text, "2020-11-15")).toBe("2020-11-30");
    expect(due(text, "2020-12-15")).toBe("2020-11-30");
  });

  test.each(["持续推进", "2020年7月1日起", "春节前", ""])("%j has none", (text) => {
    expect(due(text, "2020-06-01")).toBeNull();
    expect(daysLeft(readDeadline(text), day("2020-06-01"))).toBeNull();
  });

  test("days left are negative once it has passed", () => {
    const deadline = readDeadline("2020年底前");
    expect(daysLeft(deadline, day("2020-12-30"))).toBe(1);
    expect(daysLeft(deadline, day("2020-12-31"))).toBe(0);
    expect(daysLeft(deadline, day("2021-01-02"))).toBe(-2);
  });
});

describe("due days of any cycle", () => {
  test("the next is on or after the day asked about, the previous before it, and none lies between", () => {
    fc.assert(
      fc.property(recurrences, days, (recurrence, asOf) => {
        const next = nextDue(recurrence, asOf);
        const previous = previousDue(recurrence, asOf);
        expect(next).toBeGreaterThanOrEqual(asOf);
        expect(previous).toBeLessThan(asOf);
        expect(nextDue(recurrence, previous + 1)).toBe(next);
        expect(previousDue(recurrence, next)).toBe(previous);
      }),
    );
  });

  test("without a day they are the last days of months", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("month" as const, "quarter" as const, "half-year" as const, "year" as const),
        days,
        (every, asOf) => {
          const { year, month, day: date } = civilOf(nextDue({ every }, asOf));
          expect(date).toBe(daysInMonth(year, month));
          const length = { month: 1, quarter: 3, "half-year": 6, year: 12 }[every];
          expect(month % length).toBe(0);
        },
      ),
    );
  });

  test("a named day is kept, or the last of a shorter month taken", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), days, (named, asOf) => {
        const { year, month, day: date } = civilOf(nextDue({ every: "month", day: named }, asOf));
        expect(date).toBe(Math.min(named, daysInMonth(year, month)));
      }),
    );
  });

  test("a weekday is kept", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), days, (weekday, asOf) => {
        const next = nextDue({ every: "week", day: weekday }, asOf);
        expect(next - asOf).toBeLessThan(7);
        // 2020-03-20 was a Friday.
        expect((((next - day("2020-03-20")) % 7) + 7 + 5 - 1) % 7).toBe(weekday - 1);
      }),
    );
  });
});

describe("the text of a cycle", () => {
  test.each<[Recurrence, string]>([
    [{ every: "month", day: 1 }, "每月1日前"],
    [{ every: "month", day: -1 }, "每月底前"],
    [{ every: "quarter", month: 1, day: 1 }, "每季度第1个月1日前"],
    [{ every: "quarter", day: -1 }, "每季度末前"],
    [{ every: "year", month: 12, day: 10 }, "每年12月10日前"],
    [{ every: "year", month: 12, day: -1 }, "每年12月底前"],
    [{ every: "month", interval: 2, day: 8 }, "每2个月8日前"],
    [{ every: "year", times: 2 }, "每年2次"],
    [{ every: "week", day: 5 }, "每周五前"],
  ])("%j is %s", (recurrence, text) => {
    expect(recurrenceText(recurrence)).toBe(text);
  });

  test("reads back as the same cycle", () => {
    fc.assert(
      fc.property(recurrences, (recurrence) => {
        expect(readDeadline(recurrenceText(recurrence))).toMatchObject({ kind: "recurring", recurrence });
      }),
    );
  });
});
