import { ok, type Result } from "../core/base/problem";
import type { ColumnLook, WorkbookSnapshot } from "../core/base/snapshot";
import { host } from "../host/current";
import type { RunOptions } from "../host/port";

/** Wider no list is; columns beyond have the usual width. */
const MOST_COLUMNS = 200;

/** How the columns of some sheets are set, added to what was read of the workbook before. One request. */
export async function withColumns(
  snapshot: WorkbookSnapshot,
  sheets: readonly string[],
  options: RunOptions = {},
): Promise<Result<WorkbookSnapshot>> {
  const places = snapshot.sheets.flatMap(({ name, used }) => {
    if (used === null || !sheets.includes(name)) return [];
    const columns = Math.min(used.columns, MOST_COLUMNS);
    return Array.from({ length: columns }, (_, i) => ({ sheet: name, row: 0, column: used.column + i }));
  });
  const answer = await host().look({ widths: places, hidden: places }, options);
  if (!answer.ok) return answer;
  const { widths, hidden } = answer.value;
  const looks = new Map<string, Map<number, ColumnLook>>();
  for (const [i, { sheet, column }] of places.entries()) {
    const columns = looks.get(sheet) ?? new Map<number, ColumnLook>();
    columns.set(column, { width: widths[i] ?? 0, hidden: hidden[i] ?? false });
    looks.set(sheet, columns);
  }
  return ok({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const columns = looks.get(sheet.name);
      return columns === undefined ? sheet : { ...sheet, columns };
    }),
  });
}
