import fc from "fast-check";
import type { Area } from "../../../src/core/base/workbook-edit";
import { subtract } from "../../../workbench/book/areas";

const anArea = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

function cellsOf({ row, column, rows, columns }: Area): string[] {
  return Array.from({ length: rows * columns }, (_, i) => {
    return `${row + Math.floor(i / columns)},${column + (i % columns)}`;
  });
}

test("what is left of an area has every cell outside the hole exactly once", () => {
  fc.assert(
    fc.property(anArea, anArea, (area, hole) => {
      const gone = new Set(cellsOf(hole));
      const left = subtract(area, hole).flatMap(cellsOf);
      expect(left.sort()).toEqual(
        cellsOf(area)
          .filter((cell) => !gone.has(cell))
          .sort(),
      );
    }),
  );
});
