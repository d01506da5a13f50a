import { ICommandService, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import {
  MarkDirtyRowAutoHeightOperation,
  type IMarkDirtyRowAutoHeightOperationParams,
} from "@univerjs/sheets";
import type { Engine } from "../../engine/engine";

/**
 * When a column gets narrower the grid measures anew every row of the sheet whose height fits its text, the hundreds of
 * empty rows below the last one too. The empty rows need no measuring: here the grid is given only the rows that hold
 * something.
 */
export function limitAutoHeight(engine: Engine): void {
  const injector = engine.univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== MarkDirtyRowAutoHeightOperation.id) return;
    const marked = command.params as IMarkDirtyRowAutoHeightOperationParams;
    const unit = instances.getUnit<Workbook>(marked.unitId, UniverInstanceType.UNIVER_SHEET);
    const rows = unit?.getSheetBySheetId(marked.subUnitId)?.getCellMatrix().getLength() ?? 0;
    marked.ranges = marked.ranges
      .filter((range) => range.startRow < rows)
      .map((range) => ({ ...range, endRow: Math.min(range.endRow, rows - 1) }));
  });
}
