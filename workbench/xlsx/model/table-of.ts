import type { TableDefinition } from "hucre";
import type { SheetExtras } from "../../book/extras";
import { columnNames } from "../../book/column-names";
import { addressOf } from "./address-of";
import type { TableResource } from "./resources";
import type { ModelCell } from "./workbook-model";

const DEFAULT_TABLE_STYLE = "TableStyleMedium2";

/**
 * A table in the file's terms. Excel repairs (that is, throws out) a table whose column names are not the texts of
 * its header cells, so they are taken from the cells.
 */
export function tableOf(
  table: TableResource,
  cells: ReadonlyMap<number, ReadonlyMap<number, ModelCell>>,
  extras: SheetExtras,
): TableDefinition {
  const { startRow, startColumn, endColumn } = table.range;
  const header = table.options.showHeader === false ? undefined : cells.get(startRow);
  const written = Array.from({ length: endColumn - startColumn + 1 }, (_, index) =>
    String((header ? header.get(startColumn + index)?.value : table.columns[index]?.displayName) ?? ""),
  );
  const columns = columnNames(written).map((name) => ({ name: fileColumnName(name) }));
  return {
    name: table.name,
    range: addressOf(table.range),
    columns,
    style: extras.tableStyles.get(table.id) ?? DEFAULT_TABLE_STYLE,
    ...(extras.tablesWithTotals.has(table.id) && { showTotalRow: true }),
  };
}

/** In a file a column's name has no line break of its own. @example fileColumnName("完成\n时限") //=> "完成_x000a_时限" */
const fileColumnName = (name: string): string =>
  name
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005f_")
    .replace(/[\t\n\r]/g, (character) => `_x000${character.charCodeAt(0).toString(16)}_`);
