import fc from "fast-check";
import { MAX_ROW_HEIGHT, rowHeights } from "../../../src/core/sheets/row-heights";
import { textHeight } from "../../../src/core/sheets/text-measure";
import { sum } from "../features/insert/edits-of";

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const long = "大".repeat(100);

test("a row is as high as its highest text, and no lower than the least height", () => {
  const texts = [
    { at: at(0, 0), text: "短", size: 10 },
    { at: at(0, 1), text: long, size: 10 },
  ];
  expect(rowHeights(texts, 2, [60, 100], 21)).toEqual([textHeight(long, 10, 100), 21]);
});

test("rows under a merged cell that needs more grow alike", () => {
  const heights = rowHeights([{ at: at(1, 0, 3), text: long, size: 10 }], 5, [100], 21);
  expect(heights[0]).toBe(21);
  expect(heights[4]).toBe(21);
  expect(new Set(heights.slice(1, 4)).size).toBe(1);
  expect(sum(heights.slice(1, 4))).toBeGreaterThanOrEqual(textHeight(long, 10, 100));
});

test("rows under a merged cell that has room enough stay as they are", () => {
  const texts = [
    { at: at(0, 0, 2), text: "短", size: 10 },
    { at: at(0, 1), text: long, size: 10 },
  ];
  expect(rowHeights(texts, 2, [100, 100], 21)).toEqual([textHeight(long, 10, 100), 21]);
});

test("a text across columns is measured over their common width", () => {
  const texts = [{ at: at(0, 0, 1, 3), text: long, size: 10 }];
  expect(rowHeights(texts, 1, [100, 100, 100], 21)).toEqual([textHeight(long, 10, 300)]);
});

test("no row gets higher than Excel allows; a merged neighbour takes what one row cannot", () => {
  const huge = "大".repeat(1000);
  expect(rowHeights([{ at: at(0, 0), text: huge, size: 10 }], 1, [60], 21)).toEqual([MAX_ROW_HEIGHT]);
  const texts = [
    { at: at(0, 0), text: huge, size: 10 },
    { at: at(0, 1, 2), text: "大".repeat(300), size: 10 },
  ];
  const heights = rowHeights(texts, 2, [60, 100], 21);
  expect(sum(heights)).toBeGreaterThanOrEqual(textHeight("大".repeat(300), 10, 100));
  expect(Math.max(...heights)).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
});

test("every text fits its rows as long as Excel's limit allows it", () => {
  const texts = fc.array(
    fc.record({
      at: fc.record({
        row: fc.integer({ min: 0, max: 5 }),
        column: fc.integer({ min: 0, max: 2 }),
        rows: fc.integer({ min: 1, max: 4 }),
        columns: fc.constant(1),
      }),
      text: fc.nat(200).map((length) => "大".repeat(length)),
      size: fc.constantFrom(10, 12),
    }),
  );
  const widths = [60, 120, 300];
  fc.assert(
    fc.property(texts, (list) => {
      const heights = rowHeights(list, 9, widths, 21);
      expect(Math.max(...heights)).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
      for (const { at: area, text, size } of list) {
        const room = sum(heights.slice(area.row, area.row + area.rows));
        const needed = textHeight(text, size, widths[area.column] ?? 0);
        expect(room).toBeGreaterThanOrEqual(Math.min(needed, area.rows * MAX_ROW_HEIGHT));
      }
    }),
  );
});
