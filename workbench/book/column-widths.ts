import {
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { growTo } from "./grow-to";
import { neighbours, WaitingSizes, type OfSheet } from "./waiting-sizes";

/** Column widths that a batch has set; a grid measures anew the rows whose height fits their text. */
export class ColumnWidths extends WaitingSizes {
  protected override tell(sheet: FWorksheet, of: OfSheet, widths: ReadonlyMap<number, number>): void {
    growTo(sheet, { columns: Math.max(...widths.keys()) + 1 });
    const whole = { startRow: 0, endRow: sheet.getMaxRows() - 1 };
    const ranges = neighbours(widths.keys()).map(({ first, last }) => ({
      ...whole,
      startColumn: first,
      endColumn: last,
    }));
    const width = { ...of, ranges, colWidth: Object.fromEntries(widths) };
    const worksheet = sheet.getSheet();
    const undo = {
      id: SetWorksheetColWidthMutation.id,
      params: SetWorksheetColWidthMutationFactory(width, worksheet),
    };
    const redo = { id: SetWorksheetColWidthMutation.id, params: width };
    this.does([redo]);
    // Rows below the last one have nothing to measure.
    const endRow = worksheet.getCellMatrix().getLength() - 1;
    const measured = endRow < 0 ? [] : ranges.map((range) => ({ ...range, endRow }));
    const heights = this.engine.univer
      .__getInjector()
      .get(SheetInterceptorService)
      .generateMutationsOfAutoHeight({ ...of, ranges, autoHeightRanges: measured });
    this.does(heights.redos);
    this.noteUndo(of.unitId, [undo, ...heights.undos], [redo, ...heights.redos]);
  }
}
