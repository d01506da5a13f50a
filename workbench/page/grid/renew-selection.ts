import { SheetsSelectionsService } from "@univerjs/sheets";
import type { Engine } from "../../engine/engine";

/**
 * Draws the selection of the sheet in front anew. When the add-in merges or freezes cells under the selection, the grid
 * does not move the drawn frame, which then tints the wrong cells; and Excel widens a selected cell to the merged area
 * that the cell has become part of.
 */
export function renewSelection({ univer, api }: Engine): void {
  const book = api.getActiveWorkbook();
  const sheet = book?.getActiveSheet();
  if (!book || !sheet) return;
  // The sheet itself is asked: just after a change of sheets the grid's selection is still that of the sheet before,
  // and selecting it would bring that sheet back.
  const { range } =
    univer
      .__getInjector()
      .get(SheetsSelectionsService)
      .getWorkbookSelections(book.getId())
      .getSelectionsOfWorksheet(sheet.getSheetId())
      .find(({ primary }) => primary !== null) ?? {};
  if (!range) return;
  // A sheet that was just added still holds the selection of the sheet before, with that sheet's id; in Excel a new
  // sheet's selection is A1.
  const own = range.sheetId === undefined || range.sheetId === sheet.getSheetId();
  const selected = own ? sheet.getRange(range) : sheet.getRange(0, 0);
  const merged = sheet.getCellMergeData(selected.getRow(), selected.getColumn());
  const single = selected.getHeight() === 1 && selected.getWidth() === 1;
  (single && merged ? merged : selected).activate();
}
