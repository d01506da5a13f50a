import { CellValueType, ICommandService, type ICellData, type IRange } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { AddSheetTableMutation, SetSheetTableMutation, TableManager } from "@univerjs/sheets-table";
import type { Engine } from "../engine/engine";
import { columnNames } from "./column-names";
import type { WatchedBook } from "./watched-book";

type Line = Record<number, ICellData | null>;
type Written = {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly tableId?: string;
  readonly cellValue?: Record<number, Line | undefined>;
};

/**
 * A table's header cells are the names of its columns: texts, none blank, none twice. As Excel does, what is written
 * into one is made so while it is written, and what is there when a table is made or grows is made so then.
 */
export function watchTableHeaders(engine: Engine, book: WatchedBook): { dispose: () => void } {
  const injector = engine.univer.__getInjector();
  const commands = injector.get(ICommandService);
  const tables = injector.get(TableManager);
  const isOurs = ({ unitId }: Written) => unitId === book.id;
  const written = commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal === true) return;
    const { subUnitId = "", cellValue, ...params } = (command.params ?? {}) as Written;
    if (!isOurs(params) || !cellValue) return;
    for (const table of tables.getTablesBySubunitId(book.id, subUnitId)) {
      const line = table.isShowHeader() ? cellValue[table.getRange().startRow] : undefined;
      if (line) tidy(line, headersOf(subUnitId, table.getRange(), line), table.getRange());
    }
  });
  const changed = commands.onCommandExecuted((command) => {
    if (command.id !== AddSheetTableMutation.id && command.id !== SetSheetTableMutation.id) return;
    const params = (command.params ?? {}) as Written;
    const table = isOurs(params) ? tables.getTable(book.id, params.tableId ?? "") : undefined;
    if (!table?.isShowHeader()) return;
    const [sheetId, range] = [table.getSubunitId(), table.getRange()];
    const headers = headersOf(sheetId, range, {});
    const line: Line = {};
    for (const [index, name] of columnNames(headers.map(({ text }) => text)).entries())
      if (headers[index]?.isText !== true || headers[index].text !== name)
        line[range.startColumn + index] = textCell(name);
    if (Object.keys(line).length > 0)
      commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        unitId: book.id,
        subUnitId: sheetId,
        cellValue: { [range.startRow]: line },
      });
  });

  /** What the header cells say once `line` is written. */
  function headersOf(sheetId: string, { startRow, startColumn, endColumn }: IRange, line: Line): Header[] {
    const sheet = book.sheetById(sheetId)?.getSheet();
    return Array.from({ length: endColumn - startColumn + 1 }, (_, index) => {
      const own = line[startColumn + index];
      const cell =
        own && hasContent(own) ? own : own === null ? {} : sheet?.getCellRaw(startRow, startColumn + index);
      return headerOf(cell ?? {});
    });
  }

  return {
    dispose: () => {
      written.dispose();
      changed.dispose();
    },
  };
}

type Header = { readonly text: string; readonly isText: boolean };

const hasContent = (cell: ICellData): boolean => "v" in cell || "p" in cell || "f" in cell;

function headerOf(cell: ICellData): Header {
  const rich = cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const value = rich ?? cell.v ?? "";
  const text = cell.t === CellValueType.BOOLEAN ? (value ? "TRUE" : "FALSE") : String(value);
  return { text, isText: typeof value === "string" && cell.t !== CellValueType.NUMBER };
}

const textCell = (text: string): ICellData => ({
  v: text,
  t: CellValueType.STRING,
  p: null,
  f: null,
  si: null,
});

/** Formulas are left to those who wrote them. */
function tidy(line: Line, headers: readonly Header[], { startColumn }: IRange): void {
  const isWritten = (index: number) => {
    const cell = line[startColumn + index];
    return cell === null || (cell !== undefined && hasContent(cell) && !cell.f);
  };
  const kept = new Set([...headers.keys()].filter((index) => !isWritten(index)));
  const names = columnNames(
    headers.map(({ text }) => text),
    kept,
  );
  for (const [index, name] of names.entries()) {
    if (kept.has(index) || (headers[index]?.isText === true && headers[index].text === name)) continue;
    line[startColumn + index] = { ...line[startColumn + index], ...textCell(name) };
  }
}
