import { Calculation } from "../../../workbench/engine/calculation";
import { bookWith, engine, valuesOf, type Rows } from "../../support/calculate";

const rowsOfFormulas = (count: number): Rows =>
  Array.from({ length: count }, (_, i) => [i, "=SUMPRODUCT(A$1:A$60*(A$1:A$60>0))"]);
const SUM = (59 * 60) / 2;

/** A book in which everything is calculated, how many milliseconds that took, and a way to have it done again. */
async function calculatedBook(rows: Rows) {
  const book = bookWith(rows);
  const begin = performance.now();
  await book.calculation.settle();
  const changeFirst = (value: number) => book.workbook.getActiveSheet().getRange("A1").setValue(value);
  return { book, time: performance.now() - begin, changeFirst };
}

test("a calculation longer than the host's patience is waited for as long as it goes on", async () => {
  // The engine says how far it is every 500 formulas: five times.
  const rows = rowsOfFormulas(2500);
  const { book, time, changeFirst } = await calculatedBook(rows);
  const calculation = new Calculation(engine, time / 2);
  try {
    changeFirst(5);
    const begin = performance.now();
    await calculation.settle();
    expect(performance.now() - begin).toBeGreaterThan(time / 2);
    expect(valuesOf(book, rows).every(([, sum]) => sum === SUM + 5)).toBe(true);
  } finally {
    calculation.dispose();
    book.dispose();
  }
});

test("one that stands still for longer than that is given up, and the error says so", async () => {
  const { book, changeFirst } = await calculatedBook(rowsOfFormulas(100));
  const calculation = new Calculation(engine, 1);
  try {
    changeFirst(5);
    await expect(calculation.settle()).rejects.toThrow("stood still for 1 ms");
    await book.calculation.settle();
  } finally {
    calculation.dispose();
    book.dispose();
  }
});
