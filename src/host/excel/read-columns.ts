import { areaAddress } from "../../core/base/address";
import { ok, type Result } from "../../core/base/problem";
import type { ColumnLook, WorkbookSnapshot } from "../../core/base/snapshot";
import { runExcel, type RunOptions } from "./run";

/** Wider no list is; columns beyond have the usual width. */
const MOST_COLUMNS = 200;

/** How the columns of some sheets are set, added to what was read of the workbook before. One `sync()`. */
export async function withColumns(
  snapshot: WorkbookSnapshot,
  sheets: readonly string[],
  options: RunOptions = {},
): Promise<Result<WorkbookSnapshot>> {
  const wanted = snapshot.sheets.filter(({ name, used }) => used !== null && sheets.includes(name));
  const looks = await runExcel(async (context) => {
    const asked = wanted.map(({ name, used }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const count = Math.min(used?.columns ?? 0, MOST_COLUMNS);
      return Array.from({ length: count }, (_, i) => {
        const column = (used?.column ?? 0) + i;
        const range = sheet.getRange(areaAddress({ row: 0, column, rows: 1, columns: 1 }));
        range.load("columnHidden");
        range.format.load("columnWidth");
        return { column, range };
      });
    });
    await context.sync();
    return asked.map(
      (columns) =>
        new Map(
          columns.map(({ column, range }): [number, ColumnLook] => [
            column,
            { width: range.format.columnWidth, hidden: range.columnHidden },
          ]),
        ),
    );
  }, options);
  if (!looks.ok) return looks;
  return ok({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const columns = looks.value[wanted.indexOf(sheet)];
      return columns === undefined ? sheet : { ...sheet, columns };
    }),
  });
}
