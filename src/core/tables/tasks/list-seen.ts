import { cellsSeen, type CellsSeen } from "../../base/rests-on";
import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import type { Area } from "../../base/workbook-edit";
import type { TaskList } from "./task-list";

/** A list of no more cells is looked at whole; of a larger one the headings and the deadlines, which are little to read. */
const MOST_CELLS = 20_000;

/** The cells of a list that plans rest on: it must still stand where it stood, and say what it said. */
export function listSeen(sheet: SheetSnapshot, list: TaskList): CellsSeen[] {
  const { headerRows, firstColumn, lastColumn, lastRow, columns } = list;
  const columnCount = lastColumn - firstColumn + 1;
  const whole: Area = {
    row: headerRows.first,
    column: firstColumn,
    rows: lastRow - headerRows.first + 1,
    columns: columnCount,
  };
  // Formulas where they were read, else values: what a formula shows may be another by tomorrow.
  const seen = (at: Area): CellsSeen =>
    cellsSeen(sheet, at, sheet.formulas === sheet.values ? "values" : "formulas");
  if (whole.rows * columnCount <= MOST_CELLS) return [seen(whole)];
  const column = columns.deadline ?? columns.dueDate;
  return [
    seen({ ...whole, rows: headerRows.last - headerRows.first + 1 }),
    ...(column === undefined ? [] : [seen({ ...whole, column, columns: 1 })]),
  ];
}

/** The same of several lists of a workbook. */
export const listsSeen = (snapshot: WorkbookSnapshot, lists: readonly TaskList[]): CellsSeen[] =>
  lists.flatMap((list) => {
    const sheet = snapshot.sheets.find(({ name }) => name === list.sheet);
    return sheet === undefined ? [] : listSeen(sheet, list);
  });
