import { cellAddress } from "../../base/address";
import type { WorkbookSnapshot } from "../../base/snapshot";
import { ownColumns } from "../../marks/flag-columns";
import type { Words } from "../../status/done-formula";
import { statusExpression, type PolicyRefs } from "../../status/formulas";
import { SheetCells } from "../../tables/sheet-cells";
import { statusRow } from "../../tables/tasks/status-row";
import type { TaskList, TaskRow } from "../../tables/tasks/task-list";
import { isOwnOf } from "./flag-place";

/** Gives the cell of our 督办状态 in a row: `K5`. */
type OwnStatus = (task: TaskRow) => string | undefined;

/**
 * Finds the cells of our 督办状态 beside a list whose formula is the one that 标记逾期 would put there now, so that other
 * formulas need not work it out again. Cells with something else, typed or of another reading, are passed over.
 *
 * @param snapshot With formulas.
 */
export function ownStatusCells(
  snapshot: WorkbookSnapshot,
  list: TaskList,
  { refs, words }: { readonly refs: PolicyRefs; readonly words: Words },
): OwnStatus {
  const sheet = snapshot.sheets.find(({ name }) => name === list.sheet);
  const own = ownColumns(list.sheet, snapshot).find((columns) => isOwnOf(columns, list));
  if (sheet === undefined || own === undefined) return () => undefined;
  const cells = new SheetCells(sheet);
  const { column } = own.at;
  return (task) => {
    const there = cells.formula(task.row, column + 1);
    if (there === undefined) return undefined;
    const due = cellAddress(task.row, column);
    const row = statusRow(cells, list, task, { own: column });
    const ours = statusExpression(row, refs, words, due, cells.isFormula(task.row, column));
    return there === `=${ours}` ? cellAddress(task.row, column + 1) : undefined;
  };
}
