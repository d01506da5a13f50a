import { SheetsSelectionsService } from "@univerjs/sheets";
import type { Engine } from "../../engine/engine";

/**
 * Draws the selection of the sheet in front anew. What the add-in merges or freezes under it does not reach the drawn
 * frame, which then tints the wrong cells; and Excel widens a selected cell to the merged area it has become part of.
 */
export function renewSelection({ univer, api }: Engine): void {
  const book = api.getActiveWorkbook();
  const sheet = book?.getActiveSheet();
  if (!book || !sheet) return;
  // Asked of the sheet itself: just after a change of sheets the grid's own is still the one of the sheet before, and
  // selecting that brings the sheet before back.
  const { range } =
    univer
      .__getInjector()
      .get(SheetsSelectionsService)
      .getWorkbookSelections(book.getId())
      .getSelectionsOfWorksheet(sheet.getSheetId())
      .find(({ primary }) => primary !== null) ?? {};
  if (!range) return;
  // A sheet just added holds the selection of the sheet before, which still names that one: in Excel it starts at A1.
  const own = range.sheetId === undefined || range.sheetId === sheet.getSheetId();
  const selected = own ? sheet.getRange(range) : sheet.getRange(0, 0);
  const merged = sheet.getCellMergeData(selected.getRow(), selected.getColumn());
  const single = selected.getHeight() === 1 && selected.getWidth() === 1;
  (single && merged ? merged : selected).activate();
}
