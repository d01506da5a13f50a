import { formula } from "../../../../src/core/base/cell-content";
import fc from "fast-check";
import { serialOf } from "../../../../src/core/base/serial";
import type { Recurrence, Recurring } from "../../../../src/core/language/deadline/deadline";
import { dueDate, nextDue, previousDue } from "../../../../src/core/language/deadline/due";
import {
  dueCountExpression,
  nextDueExpression,
  previousDueExpression,
} from "../../../../src/core/language/deadline/recurrence-formula";
import { SheetBook } from "../../../support/sheet-book";

jest.setTimeout(120_000);

const recurrence: fc.Arbitrary<Recurrence> = fc
  .record(
    {
      every: fc.constantFrom("day", "week", "month", "quarter", "half-year", "year"),
      day: fc.integer({ min: 1, max: 31 }),
      month: fc.integer({ min: 1, max: 12 }),
      interval: fc.integer({ min: 1, max: 3 }),
      last: fc.boolean(),
    } as const,
    { requiredKeys: ["every", "last"] },
  )
  .map(({ last, day, ...rest }): Recurrence => {
    // A week has no last day of its own: 周日 is its seventh.
    if (rest.every === "week") return day === undefined ? rest : { ...rest, day: ((day - 1) % 7) + 1 };
    if (last) return { ...rest, day: -1 };
    return day === undefined ? rest : { ...rest, day };
  });
const day = fc.integer({ min: serialOf(2019, 1, 1), max: serialOf(2030, 12, 31) });

/** Due days from one day to another, found one after the other. */
function dueDays(cycle: Recurrence, from: number, to: number): number {
  let count = 0;
  for (let due = nextDue(cycle, from); due <= to; due = nextDue(cycle, due + 1)) count += 1;
  return count;
}

test("in the calculation engine next and previous due days, and how many there were, are the add-in's, for any cycle and day", async () => {
  const cases = fc.sample(
    fc.tuple(recurrence, day, fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined })),
    {
      numRuns: 300,
      seed: 6,
    },
  );
  const rows = cases.map(([cycle, asOf, start, last], i) => {
    const at = `A${i + 1}`;
    const deadline: Recurring = {
      kind: "recurring",
      text: "",
      notes: [],
      milestones: [],
      recurrence: cycle,
      ...(start === undefined ? {} : { start }),
      ...(last === undefined ? {} : { date: last }),
    };
    const previous = previousDue(cycle, asOf);
    return {
      content: [
        asOf,
        asOf - 400,
        formula(nextDueExpression(deadline, at)),
        formula(previousDueExpression(cycle, at)),
        formula(previousDueExpression(cycle, at, 1)),
        formula(dueCountExpression(cycle, `B${i + 1}`, at)),
      ],
      expected: [
        asOf,
        asOf - 400,
        dueDate(deadline, asOf),
        previous,
        previousDue(cycle, previous),
        dueDays(cycle, asOf - 400, asOf),
      ],
    };
  });
  const book = new SheetBook().apply([
    { kind: "add-sheet", sheet: "周期" },
    {
      kind: "write",
      sheet: "周期",
      at: { row: 0, column: 0, rows: rows.length, columns: 6 },
      content: rows.map(({ content }) => content),
    },
  ]);
  const [sheet] = (await book.snapshot()).sheets;
  expect(sheet?.values).toEqual(rows.map(({ expected }) => expected));
});
