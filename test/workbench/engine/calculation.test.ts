import { ICalculateFormulaService } from "@univerjs/engine-formula";
import { Calculation } from "../../../workbench/engine/calculation";
import { bookWith, engine, valuesOf, type Rows } from "../../support/calculate";

const rowsOfFormulas = (count: number): Rows =>
  Array.from({ length: count }, (_, i) => [i, "=SUMPRODUCT(A$1:A$20*(A$1:A$20>0))"]);
const SUM = (19 * 20) / 2;

/** A book in which everything is calculated, and a way to have it done again. */
async function calculatedBook(rows: Rows) {
  const book = bookWith(rows);
  await book.calculation.settle();
  const changeFirst = (value: number) => book.workbook.getActiveSheet().getRange("A1").setValue(value);
  return { book, changeFirst };
}

/** How many milliseconds it takes until everything is calculated. */
async function timeOf(calculation: Calculation): Promise<number> {
  const begin = performance.now();
  await calculation.settle();
  return performance.now() - begin;
}

test("a calculation longer than the host's patience is waited for as long as it goes on", async () => {
  // The engine says how far it is every 500 formulas: five times.
  const rows = rowsOfFormulas(2500);
  const { book, changeFirst } = await calculatedBook(rows);
  changeFirst(4);
  const patience = (await timeOf(book.calculation)) / 2;
  const calculation = new Calculation(engine, patience);
  try {
    changeFirst(5);
    expect(await timeOf(calculation)).toBeGreaterThan(patience);
    expect(valuesOf(book, rows).every(([, sum]) => sum === SUM + 5)).toBe(true);
  } finally {
    book.dispose();
  }
});

test("one that stands still for longer than that is given up, and the error says so", async () => {
  const { book, changeFirst } = await calculatedBook(rowsOfFormulas(100));
  let answer = (_value: number): void => undefined;
  const answered = new Promise<number>((resolve) => (answer = resolve));
  const function_ = engine.api.getFormula().registerAsyncFunction("NOBODYANSWERS", () => answered);
  const calculation = new Calculation(engine, 50);
  try {
    book.workbook.getActiveSheet().getRange("C1").setValue({ f: "=NOBODYANSWERS(A1)" });
    changeFirst(5);
    await expect(calculation.settle()).rejects.toThrow("stood still for 50 ms");
    answer(1);
    await book.calculation.settle();
  } finally {
    function_.dispose();
    book.dispose();
  }
});

test("who asks for the result of a change does not wait for the engine's pause to be over", async () => {
  const { book, changeFirst } = await calculatedBook([[1, "=A1*2"]]);
  const wait = globalThis.setTimeout;
  // The engine's pause of a tenth of a second has no end.
  const endless = jest
    .spyOn(globalThis, "setTimeout")
    .mockImplementation((then, time) => wait(time === 100 ? () => undefined : then, time));
  try {
    changeFirst(5);
    await book.calculation.settle();
    expect(book.workbook.getActiveSheet().getRange("B1").getValue()).toBe(10);
  } finally {
    endless.mockRestore();
    book.dispose();
  }
});

test("what is changed while the engine calculates is calculated next, and nothing of the first is lost", async () => {
  const { book, changeFirst } = await calculatedBook([[1, "=A1*2"]]);
  let answer = (_value: number): void => undefined;
  const answered = new Promise<number>((resolve) => (answer = resolve));
  const asked = jest.fn(() => answered);
  const function_ = engine.api.getFormula().registerAsyncFunction("TAKESITSTIME", asked);
  try {
    const sheet = book.workbook.getActiveSheet();
    sheet.getRange("C1").setValue({ f: "=TAKESITSTIME(A1)" });
    changeFirst(5);
    const first = book.calculation.settle();
    while (asked.mock.calls.length === 0) await pause(5);
    sheet.getRange("D1").setValue({ f: "=A1*3" });
    await pause(150); // longer than the engine's pause
    const second = book.calculation.settle();
    answer(7);
    await Promise.all([first, second]);
    expect(sheet.getRange("A1:D1").getValues()).toEqual([[5, 10, 7, 15]]);
  } finally {
    function_.dispose();
    book.dispose();
  }
});

test("while the engine does not listen yet it is asked again, and nothing that was changed is left out", async () => {
  const { book, changeFirst } = await calculatedBook([[1, "=A1*2", "=A1*3"]]);
  const service = engine.univer.__getInjector().get(ICalculateFormulaService);
  const deaf = jest.spyOn(service, "execute").mockResolvedValueOnce(undefined);
  try {
    const sheet = book.workbook.getActiveSheet();
    changeFirst(5);
    await book.calculation.settle();
    expect(deaf).toHaveBeenCalledTimes(2);
    expect(sheet.getRange("A1:C1").getValues()).toEqual([[5, 10, 15]]);
  } finally {
    deaf.mockRestore();
    book.dispose();
  }
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
