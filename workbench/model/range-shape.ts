import { Dimension } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/core/base/address";
import { HostError } from "../wire/host-error";
import type { Args, Method, Property } from "../wire/host-type";
import { asActive } from "./base/as-active";
import { engineRange, requireUnlocked, sheetOfRange, type RangeSelf } from "./base/selves";

/** Rows, columns and cells that come, go and hide. */

const isWholeRows = ({ area }: RangeSelf): boolean => area.columns === MAX_COLUMNS;
const isWholeColumns = ({ area }: RangeSelf): boolean => area.rows === MAX_ROWS;

/** `insert("Down")`: the cells of the range move; the range then stands for the new, empty cells. */
function insertCells(range: RangeSelf, args: Args): RangeSelf {
  requireUnlocked(range.book, range.sheetId);
  const { row, column, rows, columns } = range.area;
  const sheet = sheetOfRange(range);
  asActive(range, () => {
    if (isWholeRows(range)) sheet.insertRows(row, rows);
    else if (isWholeColumns(range)) sheet.insertColumns(column, columns);
    else engineRange(range).insertCells(dimension(args, "Down", "Right"));
  });
  return range;
}

function deleteCells(range: RangeSelf, args: Args): void {
  requireUnlocked(range.book, range.sheetId);
  const { row, column, rows, columns } = range.area;
  const sheet = sheetOfRange(range);
  asActive(range, () => {
    // Beyond the engine's grid there is nothing to delete.
    if (isWholeRows(range)) {
      if (row < sheet.getMaxRows()) sheet.deleteRows(row, Math.min(rows, sheet.getMaxRows() - row));
    } else if (isWholeColumns(range)) {
      if (column < sheet.getMaxColumns())
        sheet.deleteColumns(column, Math.min(columns, sheet.getMaxColumns() - column));
    } else engineRange(range).deleteCells(dimension(args, "Up", "Left"));
  });
}

function dimension(args: Args, vertical: string, horizontal: string): Dimension {
  const shift = args.string(0);
  if (shift === vertical) return Dimension.ROWS;
  if (shift === horizontal) return Dimension.COLUMNS;
  throw new HostError("InvalidArgument");
}

/** Excel answers null where some are hidden and some not. */
function hidden(
  isHidden: (range: RangeSelf) => readonly boolean[],
  hide: (range: RangeSelf, hidden: boolean) => void,
): Property<RangeSelf> {
  return {
    since: "1.2",
    get: (range) => {
      const all = isHidden(range);
      return all.every((one) => one === all[0]) ? (all[0] ?? false) : null;
    },
    set: (range, value) => {
      if (typeof value !== "boolean") throw new HostError("InvalidArgument");
      requireUnlocked(range.book, range.sheetId);
      engineRange(range); // grows the sheet when the range lies beyond it
      hide(range, value);
    },
  };
}

const within = (first: number, count: number, size: number) =>
  Array.from({ length: Math.max(1, Math.min(count, size - first)) }, (_, i) => first + i);

export const rowHidden = hidden(
  (range) => {
    const sheet = sheetOfRange(range).getSheet();
    return within(range.area.row, range.area.rows, sheet.getRowCount()).map(
      (row) => !sheet.getRowVisible(row),
    );
  },
  (range, value) => {
    const sheet = sheetOfRange(range);
    const { row } = range.area;
    const rows = Math.min(range.area.rows, sheet.getMaxRows() - row);
    if (value) sheet.hideRows(row, rows);
    else sheet.showRows(row, rows);
  },
);

export const columnHidden = hidden(
  (range) => {
    const sheet = sheetOfRange(range).getSheet();
    const { column, columns } = range.area;
    return within(column, columns, sheet.getColumnCount()).map((one) => !sheet.getColVisible(one));
  },
  (range, value) => {
    const sheet = sheetOfRange(range);
    const { column } = range.area;
    const columns = Math.min(range.area.columns, sheet.getMaxColumns() - column);
    if (value) sheet.hideColumns(column, columns);
    else sheet.showColumns(column, columns);
  },
);

/** Inserting answers with the new cells, as in Excel. */
export const shapeMethods = (
  asObject: (range: RangeSelf) => unknown,
): Readonly<Record<"Insert" | "Delete", Method<RangeSelf>>> => ({
  Insert: { since: "1.1", call: (range, args) => asObject(insertCells(range, args)) },
  Delete: { since: "1.1", call: deleteCells },
});
