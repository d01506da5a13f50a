import fc from "fast-check";
import type { Recurrence } from "../../../../src/core/language/deadline/deadline";
import { dueDate, previousDue } from "../../../../src/core/language/deadline/due";
import { readDeadline } from "../../../../src/core/language/deadline/read-deadline";
import {
  nextDueExpression,
  reportLimitExpression,
} from "../../../../src/core/language/deadline/recurrence-formula";
import { evaluate } from "../../features/insert/evaluate";

const days = fc.integer({ min: 43_000, max: 47_000 });
const recurrences: fc.Arbitrary<Recurrence> = fc
  .record({
    every: fc.constantFrom("day", "week", "month", "quarter", "half-year", "year"),
    interval: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    day: fc.option(fc.constantFrom(-1, 1, 5, 7, 10, 15, 28, 30, 31), { nil: undefined }),
  })
  .filter(({ every, day }) => every !== "week" || day === undefined || (day >= 1 && day <= 7))
  .map(({ every, interval, month, day }) => ({
    every,
    ...(interval === undefined ? {} : { interval }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  }));

test("the native next due day is the add-in's, for every cycle and day", () => {
  fc.assert(
    fc.property(
      recurrences,
      days,
      fc.option(days, { nil: undefined }),
      fc.option(days, { nil: undefined }),
      (recurrence, asOf, start, date) => {
        const duty = {
          recurrence,
          ...(start === undefined ? {} : { start }),
          ...(date === undefined ? {} : { date }),
        };
        const expected = dueDate({ kind: "recurring", text: "", notes: [], milestones: [], ...duty }, asOf);
        expect(evaluate(`=${nextDueExpression(duty, "B3")}`, { B3: asOf + 0.4 })).toBe(expected);
      },
    ),
    { numRuns: 2000 },
  );
});

test("the native limit for the last report is the start of the period before", () => {
  fc.assert(
    fc.property(recurrences, days, (recurrence, asOf) => {
      const due = previousDue(recurrence, asOf);
      const atEnd = recurrence.day === undefined || recurrence.day < 0;
      expect(evaluate(`=${reportLimitExpression({ recurrence }, "B3")}`, { B3: asOf })).toBe(
        previousDue(recurrence, due) + (atEnd ? 1 : 0),
      );
    }),
    { numRuns: 1000 },
  );
});

test.each(["每月1日前", "每季度1日前", "每年12月10日前", "每周五前", "每半年", "每两个月"])(
  "%s becomes a formula that every spreadsheet knows",
  (text) => {
    const deadline = readDeadline(text);
    if (deadline.kind !== "recurring") throw new Error(text);
    const formula = nextDueExpression(deadline, "$B$3");
    const known = new Set(["IF", "INT", "DATE", "YEAR", "MONTH", "MIN", "MAX"]);
    for (const name of formula.match(/[A-Z]+(?=\()/g) ?? []) expect(known).toContain(name);
    expect(formula.length).toBeLessThan(400);
  },
);
