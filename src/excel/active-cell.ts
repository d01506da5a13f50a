import type { Result } from "../core/base/problem";
import { ProblemError } from "./problem-of";
import { runExcel, type RunOptions } from "./run";

/** Writes into the active cell when it is empty. Two `sync()`. Problem: `cell-occupied`. */
export function writeActiveCell(
  content: string,
  options: RunOptions = {},
): Promise<Result<{ readonly cell: string }>> {
  return runExcel(async ({ workbook }) => {
    const cell = workbook.getActiveCell();
    cell.load("address, formulas");
    await workbook.context.sync();
    // `Sheet1!B2`: the user sees on which sheet the selection is.
    const address = cell.address.slice(cell.address.lastIndexOf("!") + 1);
    const [[written] = []] = cell.formulas as unknown[][];
    if (written !== "") throw new ProblemError({ code: "cell-occupied", cell: address });
    cell.formulas = [[content]];
    await workbook.context.sync();
    return { cell: address };
  }, options);
}
