import type { ICellData, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import fc from "fast-check";
import { bookWith } from "../../support/calculate";

const SIZE = 4;
const cell: fc.Arbitrary<Nullable<ICellData>> = fc.constantFrom(
  null,
  {},
  { v: 1 },
  { v: "=" },
  { f: "" },
  { f: "=" },
  { f: "=A1" },
  { f: "=B2*2", v: 3 },
  { f: null, si: null, v: null },
  { s: "x" },
);
const cells = fc.array(fc.array(cell, { maxLength: SIZE }), { maxLength: SIZE });

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;
const matrixOf = (rows: readonly (readonly Nullable<ICellData>[])[]): Matrix =>
  Object.fromEntries(rows.map((row, r) => [r, Object.fromEntries(row.map((each, c) => [c, each]))]));

test("what becomes of the formulas of written cells is the same with a look at the whole sheet and without", () => {
  const book = bookWith([["=B1", 2, "=SUM(A1:B1)", ""], [], ["=C1&D4", "=", "", "=A1"], [1]]);
  try {
    const { univer } = book.engine;
    const model = univer.__getInjector().get(FormulaDataModel);
    const sheet = book.workbook.getActiveSheet();
    const changed = (change: Matrix): unknown =>
      model.updateFormulaData(book.id, sheet.getSheetId(), structuredClone(change));
    fc.assert(
      fc.property(cells, (rows) => {
        const change = matrixOf(rows);
        // A cell that shares a formula nobody has: then the whole sheet is looked through.
        const withShared: Matrix = { ...change, [SIZE + 1]: { 0: { si: "nobody's" } } };
        expect(changed(change)).toEqual(changed(withShared));
      }),
    );
  } finally {
    book.dispose();
  }
});
