import fc from "fast-check";
import type { WorkbookEdit } from "../../../src/core/base/workbook-edit";
import { annexEdits, cell, type AnnexColumn } from "../../../src/core/sheets/annex";
import { chooseFonts } from "../../../src/core/sheets/fonts";
import { OFFICIAL_MARGINS, rowRoom } from "../../../src/core/sheets/paper";

/** The annexes that a summary has: so many rows, notes and charts; here only their pages are looked at. */
type Sizes = {
  readonly before: number;
  readonly rows: number;
  readonly notes: number;
  readonly charts: number;
};

const COLUMNS: readonly AnnexColumn[] = [150, 300, 300].map((width) => ({ header: "责任单位", width }));
const HEADER = 2;

function pagesOf({ before, rows, notes, charts }: Sizes, longest = 30) {
  const edits = annexEdits({
    sheet: "分单位汇总",
    title: "分责任单位完成情况",
    subtitle: cell("（统计截止日：2020年12月31日）"),
    before: Array.from({ length: before }, () => ({
      kind: "text" as const,
      ...cell("　　截至今日。".repeat(20)),
    })),
    columns: COLUMNS,
    body: Array.from({ length: rows }, (_, i) => [
      cell(i + 1),
      cell("推进情况".repeat(i % longest)),
      cell(""),
    ]),
    after: Array.from({ length: notes }, () => ({ kind: "note" as const, ...cell("说明：有一项。") })),
    charts: Array.from({ length: charts }, (_, i) => ({
      name: `图${i}`,
      type: "bar" as const,
      title: "办结率",
      numberFormat: "0%",
      series: [],
    })),
    signature: "填报单位：",
    fonts: chooseFonts(),
  });
  const of = <K extends WorkbookEdit["kind"]>(kind: K) =>
    edits.filter((edit): edit is Extract<WorkbookEdit, { kind: K }> => edit.kind === kind);
  const setup = of("page-setup")[0]?.setup;
  if (setup === undefined) throw new Error("no page set-up");
  const heights = of("row-heights")[0]?.heights ?? [];
  const begins = [0, ...(setup.breaksBefore ?? [])];
  return {
    setup,
    heights,
    charts: of("chart").map(({ chart }) => chart.position),
    pages: begins.map((first, i) => ({ first, end: begins[i + 1] ?? heights.length })),
    header: HEADER + before,
    body: { first: HEADER + before + 1, end: HEADER + before + 1 + rows },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const anySizes = fc.record({
  before: fc.integer({ min: 0, max: 4 }),
  rows: fc.integer({ min: 1, max: 60 }),
  notes: fc.integer({ min: 0, max: 12 }),
  charts: fc.integer({ min: 1, max: 2 }),
});

test("no chart is cut by the end of a page, and no page holds more than it has room for", () => {
  fc.assert(
    fc.property(anySizes, (sizes) => {
      const { pages, heights, charts, setup, header } = pagesOf(sizes);
      const room = rowRoom(
        COLUMNS.map(({ width }) => width),
        OFFICIAL_MARGINS,
      );
      for (const { row, rows } of charts)
        expect(pages.some(({ first, end }) => first <= row && row + rows <= end)).toBe(true);
      pages.forEach(({ first, end }, i) => {
        const repeated = i > 0 && setup.titleRows !== undefined ? (heights[header] ?? 0) : 0;
        expect(repeated + sum(heights.slice(first, end))).toBeLessThanOrEqual(room);
      });
    }),
  );
});

test("a page below repeated headings has rows of the table, not a chart alone", () => {
  fc.assert(
    fc.property(anySizes, (sizes) => {
      const { pages, setup, body, charts } = pagesOf({ ...sizes, notes: 2, charts: 1 }, 12);
      expect(charts).toHaveLength(1);
      if (setup.titleRows === undefined) {
        // The table is whole on its page, below its headings.
        expect(pages.some(({ first, end }) => first < body.first && body.end <= end)).toBe(true);
        return;
      }
      for (const { first, end } of pages.slice(1)) expect(first < body.end && end > body.first).toBe(true);
    }),
  );
});

test("pages that begin at rows of ours are printed at a percentage, as Excel overlooks breaks where it fits a sheet itself", () => {
  fc.assert(
    fc.property(anySizes, (sizes) => {
      const { setup } = pagesOf(sizes);
      expect("percent" in setup.scaling).toBe((setup.breaksBefore ?? []).length > 0);
    }),
  );
  expect(pagesOf({ before: 0, rows: 60, notes: 0, charts: 0 }).setup.scaling).toEqual({ pagesAcross: 1 });
});
