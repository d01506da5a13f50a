import type { TableDefinition } from "hucre";
import type { SheetExtras } from "../../book/extras";
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
  const header = cells.get(startRow);
  const taken = new Set<string>();
  const columns = Array.from({ length: endColumn - startColumn + 1 }, (_, index) => {
    const written = header?.get(startColumn + index)?.value;
    const text =
      written === undefined || written === null || written === "" ? `列${index + 1}` : String(written);
    let name = text;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${text}${number}`;
    taken.add(name.toLowerCase());
    return { name };
  });
  return {
    name: table.name,
    range: addressOf(table.range),
    columns,
    style: extras.tableStyles.get(table.id) ?? DEFAULT_TABLE_STYLE,
    ...(table.options.showFooter === true && { showTotalRow: true }),
  };
}
