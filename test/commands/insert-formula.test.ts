import { insertFormula } from "../../src/commands/insert-formula";
import { problemText } from "../../src/strings/problem";
import { openBook } from "../workbench/open-book";
import { contentsOf } from "./contents-of";

/** Selects a cell of the active sheet, as a user does, and writes into it where a text is given. */
async function select(address: string, text?: string): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    if (text !== undefined) cell.values = [[text]];
    cell.select();
    await context.sync();
  });
}

async function formulaIn(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    cell.load("formulas");
    await context.sync();
    return (cell.formulas as unknown[][])[0]?.[0];
  });
}

test("an example goes into the selected cell, and the answer names the cell", async () => {
  await openBook();
  await select("C5");
  expect(await insertFormula("=1+2")).toEqual({ ok: true, value: { cell: "C5" } });
  expect(await formulaIn("C5")).toBe("=1+2");
});

test("a cell that holds something is left as it is, and the message says which", async () => {
  await openBook();
  await select("B2", "推进中");
  const before = await contentsOf();
  const result = await insertFormula("=1+2");
  expect(await contentsOf()).toEqual(before);
  expect(result).toEqual({ ok: false, problem: { code: "cell-occupied", cell: "B2" } });
  if (!result.ok) expect(problemText(result.problem)).toContain("B2");
});
