import fc from "fast-check";
import { isoOf, serialOf } from "../../../../src/core/base/serial";
import { dueGroups, dueOf, lastOfWeek } from "../../../../src/core/features/duties/due-groups";
import { dutyStates, type DutyState } from "../../../../src/core/features/duties/duty-state";
import { workbookOf } from "../flag/snapshot";

const statesOn = (asOf: number): readonly DutyState[] =>
  dutyStates({ snapshot: workbookOf([]), year: 2020, asOf, warnDays: 15, chosen: {} });

const days = (states: readonly DutyState[]): string[] => [
  ...new Set(states.map((state) => isoOf(dueOf(state)))),
];

test.each([
  // 2020-04-01 was a Wednesday.
  ["2020-04-01", serialOf(2020, 4, 1), "2020-04-05"],
  ["a Monday", serialOf(2020, 4, 6), "2020-04-12"],
  ["a Sunday", serialOf(2020, 4, 12), "2020-04-12"],
])("the week of %s ends on its Sunday", (_, day, sunday) => {
  expect(isoOf(lastOfWeek(day))).toBe(sunday);
});

test("on the last Monday of June the end of June is this week, and 1 July, of the next month, too", () => {
  const asOf = serialOf(2020, 6, 29);
  const { missed, week, month, later } = dueGroups(statesOn(asOf), asOf);
  expect(days(week)).toEqual(["2020-06-30", "2020-07-01"]);
  expect(month).toEqual([]);
  expect(days(missed).every((day) => day < "2020-06-29")).toBe(true);
  expect(days(later).every((day) => day > "2020-07-05")).toBe(true);
});

test("what is due today is not missed, and what was due yesterday is", () => {
  const due = serialOf(2020, 4, 1);
  expect(days(dueGroups(statesOn(due), due).week)).toContain("2020-04-01");
  expect(days(dueGroups(statesOn(due + 1), due + 1).missed)).toContain("2020-04-01");
});

test("what was reported stands among the reported, however late; an approved extension is the day that counts", () => {
  const asOf = serialOf(2020, 6, 29);
  const [first, second, ...rest] = statesOn(asOf);
  if (first === undefined || second === undefined) throw new Error("nothing is due");
  const states = [{ ...first, reportedOn: asOf }, { ...second, extension: asOf + 1 }, ...rest];
  const { reported, week } = dueGroups(states, asOf);
  expect(reported).toEqual([states[0]]);
  expect(week).toContainEqual(states[1]);
});

test("on any day of the year every occurrence stands in one group, each group by day", () => {
  fc.assert(
    fc.property(fc.integer({ min: serialOf(2020, 1, 1), max: serialOf(2020, 12, 31) }), (asOf) => {
      const groups = Object.values(dueGroups(statesOn(asOf), asOf));
      expect(groups.flat()).toHaveLength(48);
      for (const group of groups) {
        const sorted = group.map(dueOf);
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
      }
    }),
    { numRuns: 60 },
  );
});
