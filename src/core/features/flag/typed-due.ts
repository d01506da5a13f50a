import { cellAddress } from "../../base/address";
import type { WorkbookSnapshot } from "../../base/snapshot";
import { ownColumns } from "../../marks/flag-columns";
import { policyPlace } from "../../marks/policy-place";
import { dueExpression } from "../../status/formulas";
import { policyRefs } from "../../status/policy-refs";
import { SheetCells } from "../../tables/sheet-cells";
import { statusRow } from "../../tables/tasks/status-row";
import { typedCells } from "./typed-cells";
import type { TaskList } from "../../tables/tasks/task-list";
import { isOwnOf } from "./flag-place";

/**
 * The cells of our two columns that hold what a person typed, and not what 标记逾期 puts there: they go with the column, so
 * that a person is asked first.
 *
 * @param snapshot With formulas.
 */
export function typedDueCells(
  snapshot: WorkbookSnapshot,
  lists: readonly TaskList[],
): readonly { readonly sheet: string; readonly cell: string }[] {
  const place = policyPlace(snapshot);
  if (place === undefined) return [];
  const { asOf } = policyRefs(place);
  return lists.flatMap((list) => {
    const sheet = snapshot.sheets.find(({ name }) => name === list.sheet);
    const own = ownColumns(list.sheet, snapshot).find((one) => isOwnOf(one, list));
    if (sheet === undefined || own === undefined) return [];
    const cells = new SheetCells(sheet);
    const { column } = own.at;
    return list.rows.flatMap((task) => {
      const ours = dueExpression(statusRow(cells, list, task, { own: column }), asOf);
      const day = cells.typed(task.row, column)?.value;
      const [due, status] = typedCells(cells, task.row, column, ours);
      // A day that is not the one we put there may be a person's.
      const isOther =
        due !== undefined || (typeof day === "number" && typeof ours === "number" && day !== ours);
      return [
        ...(isOther ? [{ sheet: list.sheet, cell: cellAddress(task.row, column) }] : []),
        ...(status === undefined ? [] : [{ sheet: list.sheet, cell: cellAddress(task.row, column + 1) }]),
      ];
    });
  });
}
