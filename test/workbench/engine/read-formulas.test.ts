import { createHash } from "node:crypto";
import { hashAlgorithm } from "@univerjs/core";
import {
  AstTreeBuilder,
  generateAstNode,
  IFormulaCurrentConfigService,
  Lexer,
} from "@univerjs/engine-formula";
import { openBook } from "../open-book";

/** What the engine has taken a formula apart into. */
async function bookWithTrees() {
  const book = await openBook();
  const injector = book.engine.univer.__getInjector();
  const treeOf = (formula: string): unknown =>
    generateAstNode(
      book.workbook.getId(),
      formula,
      injector.get(Lexer),
      injector.get(AstTreeBuilder),
      injector.get(IFormulaCurrentConfigService),
    );
  const sheet = book.sheetByName("Sheet1");
  if (!sheet) throw new Error("no sheet");
  /** So many calculations, each with a formula that was not seen before. */
  const calculate = async (times: number, from: number): Promise<void> => {
    for (let i = from; i < from + times; i += 1) {
      sheet.getRange("C1").setValue({ f: `=A1+${i}` });
      await book.settle();
    }
  };
  return { book, sheet, treeOf, calculate };
}

test("what a formula was taken apart into goes when no cell has had it for some dozens of calculations", async () => {
  const { book, sheet, treeOf, calculate } = await bookWithTrees();
  sheet.getRange("A1").setValue(1);
  sheet.getRange("B1").setValue({ f: "=A1*7" });
  sheet.getRange("B2").setValue({ f: "=A1*8" });
  await book.settle();
  const [kept, gone] = [treeOf("=A1*7"), treeOf("=A1*8")];
  expect([treeOf("=A1*7"), treeOf("=A1*8")]).toEqual([kept, gone]);
  sheet.getRange("B2").setValue("");
  await calculate(70, 0);
  expect(treeOf("=A1*7")).toBe(kept);
  expect(treeOf("=A1*8")).not.toBe(gone);
  expect(sheet.getRange("B1").getValue()).toBe(7);
  expect(sheet.getRange("C1").getValue()).toBe(70);
});

test("two long formulas with one sum of 32 bits are each calculated as they stand", async () => {
  const filling = "措".repeat(60);
  const { book, sheet } = await bookWithTrees();
  /** Six characters, for each number some others that have nothing to do with it. */
  const wordOf = (i: number): string =>
    Array.from(createHash("md5").update(String(i)).digest().subarray(0, 6), (byte) =>
      String.fromCharCode(0x4e00 + byte),
    ).join("");
  const formulaOf = (i: number): string => `=IF(LEN("${filling}")=60,"${wordOf(i)}","")`;
  const sums = new Map<number, number>();
  let pair: readonly number[] = [];
  for (let i = 0; i < 1_000_000 && pair.length === 0; i += 1) {
    // Univer puts the workbook's id before the formula.
    const sum = hashAlgorithm(`${book.workbook.getId()}${formulaOf(i)}`);
    const earlier = sums.get(sum);
    if (earlier !== undefined) pair = [earlier, i];
    sums.set(sum, i);
  }
  expect(pair).toHaveLength(2);
  sheet.getRange("A1:A2").setValues(pair.map((i) => [{ f: formulaOf(i) }]));
  await book.settle();
  expect(sheet.getRange("A1:A2").getValues()).toEqual(pair.map((i) => [wordOf(i)]));
});
