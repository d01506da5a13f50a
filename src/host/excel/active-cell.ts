import { fail, ok, type Result } from "../../core/base/problem";
import { asItStands, isFormula } from "../../core/base/cell-content";
import type { CellValue } from "../../core/base/snapshot";
import { persistently } from "./persistently";
import { ProblemError } from "./problem-of";
import { runExcel, type RunOptions } from "./run";

/** A cell that was empty, and what it holds now. */
export type FilledCell = {
  readonly cell: string;
  /** Absent where the answer was lost. */
  readonly filled?: {
    readonly sheet: { readonly id: string; readonly name: string };
    readonly formula: CellValue;
    readonly numberFormatBefore: string;
  };
};

type Place = { readonly sheet: string; readonly cell: string };

/**
 * Writes a formula into the active cell when that is empty. Two `sync()`. The cell is held by its address, whatever is
 * selected meanwhile; it is read once more with the writing, and what somebody typed in between is put back.
 *
 * Problems: `cell-occupied`. Where the answer to the writing is lost, the cell itself tells what came of it.
 */
export async function writeActiveCell(
  formula: string,
  options: RunOptions = {},
): Promise<Result<FilledCell>> {
  const sent: { place?: Place } = {};
  const result = await runExcel(async ({ workbook }) => {
    const active = workbook.getActiveCell();
    active.load("address,formulas");
    const home = workbook.worksheets.getActiveWorksheet();
    home.load("id,name");
    await workbook.context.sync();
    // `Sheet1!B2`: the user sees on which sheet the selection is.
    const place = { sheet: home.name, cell: active.address.slice(active.address.lastIndexOf("!") + 1) };
    if (holds(active) !== "") throw new ProblemError({ code: "cell-occupied", cell: place.cell });
    const before = rangeOf(workbook, place);
    before.load("values,formulas,numberFormat");
    rangeOf(workbook, place).formulas = [[formula]];
    const after = rangeOf(workbook, place);
    after.load("formulas");
    sent.place = place;
    await workbook.context.sync();
    if (holds(before) === "") {
      const { id, name } = home;
      const [[numberFormatBefore = "General"] = []] = before.numberFormat as string[][];
      return { cell: place.cell, filled: { sheet: { id, name }, formula: holds(after), numberFormatBefore } };
    }
    const [[value = ""] = []] = before.values as CellValue[][];
    const typed = asItStands(holds(before), value);
    const range = rangeOf(workbook, place);
    range.formulas = [[isFormula(typed) ? typed.formula : typeof typed === "string" ? `'${typed}` : typed]];
    range.numberFormat = before.numberFormat as string[][];
    await workbook.context.sync();
    throw new ProblemError({ code: "cell-occupied", cell: place.cell });
  }, options);
  if (result.ok || result.problem.code === "cell-occupied") return result;
  if (sent.place === undefined) return fail({ ...result.problem, outcome: "unchanged" });
  const { place } = sent;
  const now = await persistently(() =>
    runExcel(async ({ workbook }) => {
      const range = rangeOf(workbook, place);
      range.load("formulas");
      await workbook.context.sync();
      return holds(range);
    }),
  );
  const detail = { ...result.problem.detail, sheets: `${place.sheet}!${place.cell}` };
  if (!now.ok) return fail({ ...result.problem, outcome: "unknown", detail });
  // It was empty a moment ago; a formula that stands there now is the one that was sent.
  return typeof now.value === "string" && now.value.startsWith("=")
    ? ok({ cell: place.cell })
    : fail({ ...result.problem, outcome: "unchanged" });
}

const rangeOf = ({ worksheets }: Excel.Workbook, { sheet, cell }: Place): Excel.Range =>
  worksheets.getItem(sheet).getRange(cell);

/** What one cell holds, as Excel has it in `formulas`. */
function holds(range: Excel.Range): CellValue {
  const [[written = ""] = []] = range.formulas as CellValue[][];
  return written;
}
