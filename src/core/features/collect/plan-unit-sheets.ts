import { groupBy } from "../../base/group-by";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { sheetMark } from "../../marks/sheet-role";
import { freeSheetName } from "../../sheets/free-sheet-name";
import type { BaseBook } from "./base-book";
import { rowsToSend, unitLine, type SplitRequest } from "./plan-split";
import { unitSheetEdits } from "./unit-sheet";

/** A unit's rows of one list, on a sheet of the office's own workbook. */
export type UnitSheetPlan = {
  readonly unit: string;
  readonly sheet: string;
  readonly rows: number;
  readonly edits: readonly WorkbookEdit[];
};

/**
 * The unit books as sheets of this workbook, one a unit and list. They are marked, so that no command takes them for
 * lists of the office. What was sent is not kept there: who saves such a sheet as a file of its own has it compared with
 * the base when it comes back.
 *
 * @param taken The names of the workbook's sheets.
 */
export function planUnitSheets(
  book: BaseBook,
  request: SplitRequest,
  taken: readonly string[],
): readonly UnitSheetPlan[] {
  const names = [...taken];
  return rowsToSend(book, request).flatMap(([unit, rows]) => {
    const line = unitLine(unit, request.batch, request.due);
    const byList = [...groupBy(rows, ({ list }) => list)];
    return byList.map(([list, own]): UnitSheetPlan => {
      const sheet = freeSheetName(byList.length === 1 ? unit : `${unit}-${list.sheet}`, names);
      names.push(sheet);
      const [first, ...edits] = unitSheetEdits({ sheet, list, rows: own, line });
      return {
        unit,
        sheet,
        rows: own.length,
        edits: [...(first === undefined ? [] : [first]), sheetMark(sheet, "unit"), ...edits],
      };
    });
  });
}
