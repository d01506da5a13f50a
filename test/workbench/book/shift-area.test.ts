import fc from "fast-check";
import { shiftArea, shiftIndex, type Shift } from "../../../workbench/book/shift-area";

const rows = (first: number, last: number) => ({ row: first, column: 2, rows: last - first + 1, columns: 3 });
const insert = (at: number, count: number): Shift => ({ axis: "row", kind: "insert", at, count });
const remove = (at: number, count: number): Shift => ({ axis: "row", kind: "delete", at, count });

test.each([
  ["rows inserted above move it", rows(5, 9), insert(2, 3), rows(8, 12)],
  ["rows inserted within make it longer", rows(5, 9), insert(6, 2), rows(5, 11)],
  ["rows inserted below leave it", rows(5, 9), insert(10, 2), rows(5, 9)],
  ["rows deleted above move it", rows(5, 9), remove(1, 2), rows(3, 7)],
  ["rows deleted within make it shorter", rows(5, 9), remove(6, 2), rows(5, 7)],
  ["rows deleted across its top leave the rest", rows(5, 9), remove(3, 4), rows(3, 5)],
  ["rows deleted across its end leave the rest", rows(5, 9), remove(8, 9), rows(5, 7)],
  ["when all its rows are deleted nothing is left", rows(5, 9), remove(5, 5), undefined],
])("%s", (_title, area, shift, expected) => {
  expect(shiftArea(area, shift)).toEqual(expected);
});

test("what is left of an area are the cells that are left, whatever is inserted or deleted", () => {
  fc.assert(
    fc.property(
      fc.nat(12),
      fc.integer({ min: 1, max: 8 }),
      fc.nat(15),
      fc.integer({ min: 1, max: 6 }),
      (row, size, at, count) => {
        const area = { row, column: 0, rows: size, columns: 1 };
        const deleted = remove(at, count);
        const left = Array.from({ length: size }, (_, i) => shiftIndex(row + i, deleted)).filter(
          (i) => i !== undefined,
        );
        const shifted = shiftArea(area, deleted);
        expect(shifted ? Array.from({ length: shifted.rows }, (_, i) => shifted.row + i) : []).toEqual(left);
        expect(shiftArea(area, insert(row, count))).toEqual({ ...area, row: row + count });
      },
    ),
  );
});
