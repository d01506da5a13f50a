import { asItStands } from "../../core/base/cell-content";
import type { Area, CellContent, WorkbookEdit } from "../../core/base/workbook-edit";
import type { CellsFound } from "../port";

/** Those whose contents are no longer what the plan has looked at. */
export const changed = (found: readonly CellsFound[]): CellsFound[] =>
  found.filter((now) => JSON.stringify(now[now.seen.what]) !== JSON.stringify(now.seen.content));

/** The edits that put back what somebody had typed into cells before they were written over; cell by cell, as it was. */
export function putBack(found: readonly CellsFound[]): WorkbookEdit[] {
  return found.flatMap(({ seen, at: here, values, formulas, numberFormats }) => {
    if (!seen.written || formulas.length !== seen.content.length) return [];
    return seen.content.flatMap((row, r) =>
      row.flatMap((was, c): WorkbookEdit[] => {
        const now = formulas[r]?.[c] ?? "";
        if (now === was || now === "") return [];
        const content = asItStands(now, values[r]?.[c] ?? "");
        const at = { row: here.row + r, column: here.column + c, rows: 1, columns: 1 };
        return cellEdits(seen.sheet, at, content, numberFormats[r]?.[c] ?? "General");
      }),
    );
  });
}

const cellEdits = (sheet: string, at: Area, content: CellContent, numberFormat: string): WorkbookEdit[] => [
  { kind: "write", sheet, at, content: [[content]] },
  { kind: "style", sheet, at, style: { numberFormat } },
];
