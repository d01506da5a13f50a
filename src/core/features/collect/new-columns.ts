import { intersect } from "../../base/address";
import { isBlank } from "../../base/cells-of";
import type { SheetSnapshot } from "../../base/snapshot";
import type { Area } from "../../base/workbook-edit";
import type { TaskList } from "../../tables/tasks/task-list";
import { ANSWER_ROLES, type AnswerRole } from "./roles";

/** 按需加栏: a column of answers that a list of the base is to get, because units have answered what it does not ask. */
export type WantedColumn = {
  readonly sheet: string;
  /** The last row of the list's header, 0-based. */
  readonly headerRow: number;
  readonly role: AnswerRole;
};

const MOST_COLUMNS = 16_384;

/**
 * Where the columns that a list lacks would stand: the first ones at its right edge in which nothing stands from its
 * header to its last row. Nothing is written; until then their cells are blank. A column for which there is no room is
 * left out.
 */
export function newColumns(
  sheet: SheetSnapshot,
  list: TaskList,
  wanted: readonly WantedColumn[],
): ReadonlyMap<AnswerRole, number> {
  const found = new Map<AnswerRole, number>();
  let column = list.lastColumn + 1;
  for (const role of ANSWER_ROLES) {
    const isWanted = wanted.some(
      (one) => one.sheet === list.sheet && one.headerRow === list.headerRows.last && one.role === role,
    );
    if (!isWanted || list.columns[role] !== undefined) continue;
    // Flags stand beside a list; what stands behind them is not passed over.
    while (column < MOST_COLUMNS && hasHeading(sheet, list, column)) column += 1;
    if (column >= MOST_COLUMNS || !isFree(sheet, columnOf(list, column))) break;
    found.set(role, column);
    column += 1;
  }
  return found;
}

/** A column from a list's header to its last row. */
export const columnOf = ({ headerRows, lastRow }: TaskList, column: number): Area => ({
  row: headerRows.first,
  column,
  rows: lastRow - headerRows.first + 1,
  columns: 1,
});

const hasHeading = (sheet: SheetSnapshot, { headerRows }: TaskList, column: number): boolean =>
  !isBlank(sheet, { row: headerRows.last, column, rows: 1, columns: 1 });

const isFree = (sheet: SheetSnapshot, at: Area): boolean =>
  isBlank(sheet, at) && !sheet.merges.some((area) => intersect(area, at) !== undefined);
