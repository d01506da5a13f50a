import type { CellContent } from "../../../../../src/core/base/workbook-edit";
import { rateFormula, verdictFormula } from "../../../../../src/core/attainment/formulas";
import { calculate } from "../../../../support/calculate";
import { answersOf, coreSays, EXAMPLES, GENERATED, letter, rowsOf, sameAnswer } from "./cases";

jest.setTimeout(240_000);

test("the native formulas and the core judge every example alike", async () => {
  const cases = EXAMPLES.map(([one]) => one);
  const says = answersOf(await calculate(rowsOf(cases)));
  cases.forEach((one, i) => {
    const [, rate, verdict] = EXAMPLES[i] ?? [];
    expect([one, ...(says[i] ?? [])]).toEqual([one, rate, verdict]);
    expect([one, ...coreSays(one)]).toEqual([one, rate, verdict]);
  });
});

test("on 1,000 generated rows the native formulas and the core agree to the last digit", async () => {
  const says = answersOf(await calculate(rowsOf(GENERATED)));
  const wrong = GENERATED.flatMap((one, i) => {
    const core = coreSays(one);
    const sheet = says[i] ?? [];
    return sameAnswer(core, sheet) ? [] : [{ one, core, sheet }];
  });
  expect(wrong).toEqual([]);
  // Every word and both kinds of rate occur often enough to mean something.
  const counts = new Map<CellContent, number>();
  for (const [, word] of says) counts.set(word ?? "", (counts.get(word ?? "") ?? 0) + 1);
  expect([...counts.keys()].sort()).toEqual(
    [
      "达标",
      "未达标",
      "未填",
      "需人工认定",
      "完成值须填数字",
      "基期值须填数字",
      "基期值须大于0",
      "比例不能为负",
      "不能超过100%",
    ].sort(),
  );
});

test("the formulas need nothing but functions that every spreadsheet knows, and plain references", () => {
  const formulas = rateFormula(2, letter) + verdictFormula(2, letter);
  expect([...new Set(formulas.match(/[A-Z.]+(?=\()/g))].sort()).toEqual([
    "ABS",
    "AND",
    "CLEAN",
    "FIND",
    "IF",
    "ISERROR",
    "ISNUMBER",
    "LEFT",
    "LEN",
    "NOT",
    "OR",
    "RIGHT",
    "ROUND",
    "SIGN",
    "SUBSTITUTE",
    "TRIM",
  ]);
  expect(formulas).not.toMatch(/ZLQ|\[|@|\{/);
  expect(Math.max(rateFormula(99, letter).length, verdictFormula(99, letter).length)).toBeLessThan(8192);
});
