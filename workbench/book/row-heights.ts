import type { IRange } from "@univerjs/core";
import { SetRowHeightCommand } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Engine } from "../engine/engine";

/**
 * Row heights that a batch has set and the engine has not been told yet. After each change of a height the engine looks
 * at every row of the sheet; thousands of changes, one a row, would take the square of that. Telling the engine by
 * height, all rows of one height together, makes about a dozen changes.
 */
export class RowHeights {
  /** Pixels by sheet and row. */
  private readonly sheets = new Map<string, Map<number, number>>();

  constructor(
    private readonly engine: Engine,
    private readonly workbook: FWorkbook,
  ) {}

  put(sheetId: string, row: number, rows: number, pixels: number): void {
    let heights = this.sheets.get(sheetId);
    if (!heights) this.sheets.set(sheetId, (heights = new Map<number, number>()));
    for (let i = 0; i < rows; i += 1) heights.set(row + i, pixels);
  }

  flush(): void {
    for (const [subUnitId, heights] of this.sheets) {
      this.sheets.delete(subUnitId);
      const sheet = this.workbook.getSheetBySheetId(subUnitId);
      if (!sheet) continue; // the height was set and the sheet deleted in one batch
      const rows = Math.max(...heights.keys()) + 1;
      if (rows > sheet.getMaxRows()) sheet.setRowCount(rows);
      for (const [value, ranges] of byHeight(heights, sheet.getMaxColumns() - 1)) {
        const params = { unitId: this.workbook.getId(), subUnitId, ranges, value };
        this.engine.api.syncExecuteCommand(SetRowHeightCommand.id, params);
      }
    }
  }
}

/** The rows of each height, neighbours as one range. */
function byHeight(heights: ReadonlyMap<number, number>, endColumn: number): Map<number, IRange[]> {
  const result = new Map<number, IRange[]>();
  for (const [row, pixels] of [...heights].sort(([a], [b]) => a - b)) {
    let ranges = result.get(pixels);
    if (!ranges) result.set(pixels, (ranges = []));
    const last = ranges[ranges.length - 1];
    if (last?.endRow === row - 1) last.endRow = row;
    else ranges.push({ startRow: row, endRow: row, startColumn: 0, endColumn });
  }
  return result;
}
