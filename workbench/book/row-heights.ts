import { BooleanNumber } from "@univerjs/core";
import {
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { growTo } from "./grow-to";
import { neighbours, WaitingSizes, type OfSheet } from "./waiting-sizes";

/** Row heights that a batch has set; such rows no longer fit their text by themselves. */
export class RowHeights extends WaitingSizes {
  protected override tell(sheet: FWorksheet, of: OfSheet, heights: ReadonlyMap<number, number>): void {
    growTo(sheet, { rows: Math.max(...heights.keys()) + 1 });
    const endColumn = sheet.getMaxColumns() - 1;
    const ranges = neighbours(heights.keys()).map(({ first, last }) => ({
      startRow: first,
      endRow: last,
      startColumn: 0,
      endColumn,
    }));
    const height = { ...of, ranges, rowHeight: Object.fromEntries(heights) };
    const fixed = { ...of, ranges, autoHeightInfo: BooleanNumber.FALSE };
    const worksheet = sheet.getSheet();
    const undo = [
      {
        id: SetWorksheetRowHeightMutation.id,
        params: SetWorksheetRowHeightMutationFactory(height, worksheet),
      },
      {
        id: SetWorksheetRowIsAutoHeightMutation.id,
        params: SetWorksheetRowIsAutoHeightMutationFactory(fixed, worksheet),
      },
    ];
    const redo = [
      { id: SetWorksheetRowHeightMutation.id, params: height },
      { id: SetWorksheetRowIsAutoHeightMutation.id, params: fixed },
    ];
    this.does(redo);
    this.noteUndo(of.unitId, undo, redo);
  }
}
