import { holdsFormula } from "../../base/cell-content";
import type { CellContent, WorkbookEdit } from "../../base/workbook-edit";
import { freeSheetName } from "../../sheets/free-sheet-name";
import { fail, ok, type Result } from "../../base/problem";
import type { WorkbookSnapshot } from "../../base/snapshot";
import { isReplaceable } from "../../marks/report-mark";
import { SUMMARY_ROLES, SUMMARY_SHEET } from "./sheet-names";
import { summaryStrings } from "../../../strings/summary";
import { fill } from "../../../strings/fill";

type FreezePlan = { readonly edits: readonly WorkbookEdit[]; readonly sheets: readonly string[] };

/**
 * 转为数值: copies of the summary's sheets whose cells hold what the formulas show now, for sending out. The sheets
 * themselves go on calculating. 汇总明细 only serves the formulas and is not copied.
 *
 * Problems: `no-summary` where the workbook has none.
 */
export function planFreeze(snapshot: WorkbookSnapshot): Result<FreezePlan> {
  const names = snapshot.sheets.map(({ name }) => name);
  const edits: WorkbookEdit[] = [];
  const copies: string[] = [];
  for (const role of SUMMARY_ROLES.filter((each) => each !== "detail")) {
    const sheet = snapshot.sheets.find(({ name }) => name === SUMMARY_SHEET[role]);
    if (!sheet?.used || !isReplaceable(snapshot, sheet)) continue;
    const to = freeSheetName(fill(summaryStrings.frozenName, { sheet: sheet.name }), [...names, ...copies]);
    copies.push(to);
    edits.push({ kind: "copy-sheet", sheet: sheet.name, to }, ...valuesInPlace(sheet, to));
  }
  if (copies.length === 0) return fail({ code: "no-summary" });
  return ok({ edits, sheets: copies });
}

/**
 * The edits that put values in place of formulas, in runs along each row. Only cells with formulas are written, so
 * merged cells and typed texts stay as copied.
 */
export function valuesInPlace(sheet: WorkbookSnapshot["sheets"][number], to: string): WorkbookEdit[] {
  const { used } = sheet;
  if (used === null) return [];
  return sheet.formulas.flatMap((row, r) => {
    const edits: WorkbookEdit[] = [];
    let run: CellContent[] = [];
    for (let c = 0; c <= row.length; c += 1) {
      const value = sheet.values[r]?.[c] ?? "";
      if (holdsFormula(row[c], value)) {
        run.push(value);
        continue;
      }
      if (run.length > 0) {
        const at = { row: used.row + r, column: used.column + c - run.length, rows: 1, columns: run.length };
        edits.push({ kind: "write", sheet: to, at, content: [run] });
      }
      run = [];
    }
    return edits;
  });
}
