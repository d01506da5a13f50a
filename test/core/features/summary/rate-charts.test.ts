import fc from "fast-check";
import {
  MOST_BARS,
  rateBars,
  rateCharts,
  type RateRows,
} from "../../../../src/core/features/summary/sheets/rate-charts";

const rates = (rows: number): RateRows => ({
  title: "各单位办结率",
  series: "办结率",
  color: "#4472C4",
  first: 3,
  rows,
  column: 9,
});
const chartsOf = (rows: number) => rateCharts(rates(rows));
const barsOf = (rows: number) => rateBars("分单位汇总", rates(rows));

test("a dozen units stand in one chart under its plain title", () => {
  expect(chartsOf(12).map(({ name, title }) => [name, title])).toEqual([["各单位办结率", "各单位办结率"]]);
});

test("more rates than a chart has room for make none: they are bars in their own cells, from nothing to the whole", () => {
  expect(chartsOf(38)).toEqual([]);
  expect(barsOf(38)).toEqual([
    {
      kind: "conditional-formats",
      sheet: "分单位汇总",
      at: { row: 3, column: 9, rows: 38, columns: 1 },
      rules: [{ kind: "data-bar", color: "#9DC3E6", least: 0, most: 1 }],
    },
  ]);
});

test("nothing to show makes no chart", () => {
  expect(chartsOf(0)).toEqual([]);
});

test("whatever their number, every rate has its bar once, in a chart that is not crowded or in its cell", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000 }), (rows) => {
      const inChart = chartsOf(rows).flatMap(({ series: [each] }) => {
        if (each === undefined) return [];
        expect(each.values.rows).toBeLessThanOrEqual(MOST_BARS);
        expect(each.categories).toEqual({ ...each.values, column: 1 });
        return [each.values];
      });
      const inCells = barsOf(rows).flatMap((edit) => (edit.kind === "conditional-formats" ? [edit.at] : []));
      expect([...inChart, ...inCells]).toEqual([{ row: 3, column: 9, rows, columns: 1 }]);
    }),
  );
});
