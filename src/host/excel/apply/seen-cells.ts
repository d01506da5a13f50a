import { areaAddress } from "../../../core/base/address";
import { asItStands } from "../../../core/base/cell-content";
import type { CellsSeen } from "../../../core/base/rests-on";
import type { CellValue } from "../../../core/base/snapshot";
import type { Area, CellContent, WorkbookEdit } from "../../../core/base/workbook-edit";

/** Cells that a plan has looked at, as they are now. */
export type CellsFound = {
  readonly seen: CellsSeen;
  /** Where they are by now. */
  readonly at: Area;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
};

/** Queues the reading of cells; call the result after the next `sync()`. */
export function queueSeen(workbook: Excel.Workbook, cells: readonly CellsSeen[]): () => CellsFound[] {
  const reads = cells.map((seen) => {
    const sheet = workbook.worksheets.getItem(seen.sheet);
    const range =
      seen.through === undefined
        ? sheet.getRange(areaAddress(seen.at))
        : sheet.names.getItem(seen.through).getRange();
    range.load(`rowIndex,columnIndex,${seen.written ? "values,formulas,numberFormat" : seen.what}`);
    return { seen, range };
  });
  return () =>
    reads.map(({ seen, range }) => ({
      seen,
      at: { ...seen.at, row: range.rowIndex, column: range.columnIndex },
      values: (seen.written || seen.what === "values" ? range.values : []) as CellValue[][],
      formulas: (seen.written || seen.what === "formulas" ? range.formulas : []) as CellValue[][],
      numberFormats: (seen.written ? range.numberFormat : []) as string[][],
    }));
}

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
