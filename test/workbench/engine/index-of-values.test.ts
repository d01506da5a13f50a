import { CellValueType } from "@univerjs/core";
import fc from "fast-check";
import { bookWith, valuesOf, type Rows } from "../../support/calculate";

const ROWS = 8;
const value = fc.constantFrom("已完成", "正在办", "", "Ａ", "a", "A", "0", 0, 1, true);
const change = fc.record({ row: fc.nat(ROWS - 1), to: value });

/** Column A is typed, B repeats it by formulas, C looks each of B's values up in B, D and E count and fetch. */
const rowsOf = (typed: readonly (string | number | boolean)[]): Rows =>
  typed.map((one, i) => [
    one,
    `=IF(A${i + 1}="","",A${i + 1})`,
    `=IFERROR(MATCH(B${i + 1},B$1:B$${ROWS},0),0)`,
    `=COUNTIF(B$1:B$${ROWS},B${i + 1})`,
    `=IFERROR(VLOOKUP(B${i + 1},B$1:F$${ROWS},5,FALSE),"")`,
    i,
  ]);

test("look-ups among results that change find what a workbook that is opened with the last values finds", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(value, { minLength: ROWS, maxLength: ROWS }),
      fc.array(change, { minLength: 1, maxLength: 5 }),
      async (first, changes) => {
        const typed = [...first];
        const book = bookWith(rowsOf(typed));
        try {
          await book.calculation.settle();
          for (const { row, to } of changes) {
            typed[row] = to;
            const cell = book.workbook.getActiveSheet().getRange(row, 0);
            if (to === "") cell.clearContent();
            else cell.setValue(typeof to === "string" ? { v: to, t: CellValueType.STRING } : to);
            await book.calculation.settle();
          }
          const fresh = bookWith(rowsOf(typed));
          try {
            await fresh.calculation.settle();
            expect(valuesOf(book, rowsOf(typed))).toEqual(valuesOf(fresh, rowsOf(typed)));
          } finally {
            fresh.dispose();
          }
        } finally {
          book.dispose();
        }
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
