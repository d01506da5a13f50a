import type { Area } from "../../../src/core/base/workbook-edit";
import { bandsOf, nearPart } from "../../../src/core/base/near-area";

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

test("a stray value in the last row is far from a list of five rows, and the list is what is read", () => {
  expect(nearPart([area(0, 0, 6, 12), area(1_048_575, 0, 1, 1)], "rows")).toEqual({
    near: area(0, 0, 6, 12),
    far: [area(1_048_575, 0, 1, 1)],
  });
});

test("a stray value above the list is left out, not the list", () => {
  expect(nearPart([area(0, 20, 1, 1), area(5_000, 0, 40, 12)], "rows")).toEqual({
    near: area(5_000, 0, 40, 12),
    far: [area(0, 20, 1, 1)],
  });
});

test("a thousand blank rows, or a hundred blank columns, do not part a list; one more does", () => {
  const below = (gap: number) => nearPart([area(0, 0, 10, 5), area(10 + gap, 0, 3, 5)], "rows");
  expect(below(1000)).toEqual({ near: area(0, 0, 1013, 5), far: [] });
  expect(below(1001).far).toEqual([area(1011, 0, 3, 5)]);
  const beside = (gap: number) => nearPart([area(0, 0, 10, 5), area(0, 5 + gap, 2, 2)], "columns");
  expect(beside(100)).toEqual({ near: area(0, 0, 10, 107), far: [] });
  expect(beside(101).far).toEqual([area(0, 106, 2, 2)]);
});

test("the bands of an area are its rows by the thousand, or its columns by the hundred", () => {
  expect(bandsOf(area(2, 1, 2500, 3), "rows")).toEqual([
    area(2, 1, 1000, 3),
    area(1002, 1, 1000, 3),
    area(2002, 1, 500, 3),
  ]);
  expect(bandsOf(area(0, 0, 9, 120), "columns")).toEqual([area(0, 0, 9, 100), area(0, 100, 9, 20)]);
});
