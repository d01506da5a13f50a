import type { Sheet } from "hucre";
import { rangeOf } from "../model/position";
import type { FilterResource, NoteResource, TableResource } from "../model/resources";
import { attributesOf, cut } from "../package/xml";
import type { Package } from "../package/package";

/** A table that came from a file is named for its part. */
export const tableId = (path: string): string => `file-table:${path}`;
export const tablePaths = (file: Package, sheetPath: string): string[] =>
  file
    .relationships(sheetPath)
    .flatMap((item) =>
      item.kind === "table" && item.path !== undefined && file.has(item.path) ? [item.path] : [],
    );

export function readTables(
  file: Package,
  sheetPath: string,
  sheet: Sheet,
): { tables: TableResource[]; styles: Map<string, string>; totals: Set<string> } {
  const styles = new Map<string, string>();
  const totals = new Set<string>();
  const tables = tablePaths(file, sheetPath).flatMap((path, index): TableResource[] => {
    const table = sheet.tables?.[index];
    if (!table?.range) return [];
    const id = tableId(path);
    if (table.style !== undefined) styles.set(id, table.style);
    if (table.showTotalRow === true) totals.add(id);
    const headers = attributesOf(file.text(path).replace(/^<\?[^>]*\?>\s*/, ""))["headerRowCount"] !== "0";
    return [
      {
        id,
        name: table.displayName ?? table.name,
        range: rangeOf(table.range),
        options: { showHeader: headers, tableStyleId: "table-default-0" },
        filters: { tableColumnFilterList: [] },
        columns: table.columns.map((column, place) => ({
          id: `${id}-${place}`,
          displayName: column.name,
          dataType: "string",
          formula: "",
          meta: {},
          style: {},
        })),
      },
    ];
  });
  return { tables, styles, totals };
}

/**
 * A sheet's own filter. Rows that it hides are hidden by the filter in the engine too when its words are understood;
 * filters by colour, date or comparison keep their rows hidden as if by hand.
 */
export function readFilter(
  autoFilter: string,
  hiddenRows: readonly number[],
): { filter: FilterResource; byFilter: ReadonlySet<number> } | undefined {
  const reference = attributesOf(autoFilter)["ref"];
  if (autoFilter === "" || reference === undefined) return undefined;
  const ref = rangeOf(reference);
  const columns = cut(autoFilter).pieces.filter((piece) => piece.name === "filterColumn");
  const understood = columns.flatMap((piece) => {
    const [filters, ...others] = cut(piece.text).pieces;
    const items = filters?.name === "filters" ? cut(filters.text).pieces : [];
    if (others.length > 0 || filters?.name !== "filters" || items.some((item) => item.name !== "filter"))
      return [];
    const words = items.map((item) => attributesOf(item.text)["val"] ?? "");
    const blank = attributesOf(filters.text)["blank"] === "1";
    return [
      {
        colId: ref.startColumn + Number(attributesOf(piece.text)["colId"] ?? 0),
        filters: { filters: words, ...(blank && { blank }) },
      },
    ];
  });
  if (understood.length === 0 || understood.length < columns.length)
    return { filter: { ref, filterColumns: [], cachedFilteredOut: [] }, byFilter: new Set() };
  const byFilter = hiddenRows.filter((row) => row > ref.startRow && row <= ref.endRow);
  return {
    filter: { ref, filterColumns: understood, cachedFilteredOut: byFilter },
    byFilter: new Set(byFilter),
  };
}

export function readNotes(sheet: Sheet): NoteResource {
  const notes: Partial<NoteResource> = {};
  for (const [key, cell] of sheet.cells ?? []) {
    if (!cell.comment) continue;
    const [row = 0, col = 0] = key.split(",").map(Number);
    (notes[row] ??= {})[col] = { note: cell.comment.text, row, col };
  }
  return notes as NoteResource;
}

/**
 * Merged areas; one that is a single cell is none. One that reaches over the sheet's cells ends with the room that the
 * engine has for them: it keeps every merged cell by itself, and a whole sheet is seventeen thousand million.
 */
export function readMerges(sheet: Sheet, room: { readonly rowCount: number; readonly columnCount: number }) {
  return (sheet.merges ?? [])
    .filter((merge) => merge.startRow !== merge.endRow || merge.startCol !== merge.endCol)
    .map((merge) => ({
      startRow: merge.startRow,
      startColumn: merge.startCol,
      endRow: Math.min(merge.endRow, room.rowCount - 1),
      endColumn: Math.min(merge.endCol, room.columnCount - 1),
    }));
}
