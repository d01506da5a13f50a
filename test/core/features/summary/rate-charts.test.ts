import fc from "fast-check";
import { MOST_BARS, rateCharts } from "../../../../src/core/features/summary/sheets/rate-charts";

const chartsOf = (rows: number) =>
  rateCharts({ title: "各单位办结率", series: "办结率", color: "#4472C4", first: 3, rows, column: 9 });

test("a dozen units stand in one chart under its plain title", () => {
  expect(chartsOf(12).map(({ name, title }) => [name, title])).toEqual([["各单位办结率", "各单位办结率"]]);
});

test("38 indicators are shared out among three charts that say which of three they are", () => {
  expect(chartsOf(38).map(({ title, series }) => [title, series[0]?.values.rows])).toEqual([
    ["各单位办结率（1/3）", 13],
    ["各单位办结率（2/3）", 13],
    ["各单位办结率（3/3）", 12],
  ]);
});

test("nothing to show makes no chart", () => {
  expect(chartsOf(0)).toEqual([]);
});

test("every row stands in exactly one chart, beside its name, and no chart is crowded", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000 }), (rows) => {
      const shown = chartsOf(rows).flatMap(({ series: [each] }) => {
        if (each === undefined) return [];
        expect(each.values.rows).toBeLessThanOrEqual(MOST_BARS);
        expect(each.categories).toEqual({ ...each.values, column: 1 });
        return Array.from({ length: each.values.rows }, (_, i) => each.values.row + i);
      });
      expect(shown).toEqual(Array.from({ length: rows }, (_, i) => 3 + i));
    }),
  );
});
