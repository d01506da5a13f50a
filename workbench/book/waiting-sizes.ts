import { ICommandService, IUndoRedoService, sequenceExecute, type IMutationInfo } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Engine } from "../engine/engine";

/**
 * Heights of rows or widths of columns that a batch has set and the engine has not been told of. After each change of
 * one the engine looks at every row of the sheet, and a grid measures them; it is told of all sizes of a sheet together.
 */
export abstract class WaitingSizes {
  /** Pixels by sheet and line, a row or a column. */
  private readonly sheets = new Map<string, Map<number, number>>();

  constructor(
    protected readonly engine: Engine,
    private readonly workbook: FWorkbook,
    private readonly keepsUndo: boolean,
  ) {}

  put(sheetId: string, first: number, count: number, pixels: number): void {
    let sizes = this.sheets.get(sheetId);
    if (!sizes) this.sheets.set(sheetId, (sizes = new Map<number, number>()));
    for (let i = 0; i < count; i += 1) sizes.set(first + i, pixels);
  }

  flush(): void {
    for (const [subUnitId, sizes] of this.sheets) {
      this.sheets.delete(subUnitId);
      const sheet = this.workbook.getSheetBySheetId(subUnitId);
      if (!sheet) continue; // the size was set and the sheet deleted in one batch
      this.tell(sheet, { unitId: this.workbook.getId(), subUnitId }, sizes);
    }
  }

  /** Makes one change of a sheet's sizes, with all that follows from it. */
  protected abstract tell(sheet: FWorksheet, of: OfSheet, sizes: ReadonlyMap<number, number>): void;

  protected does(redos: readonly IMutationInfo[]): void {
    sequenceExecute([...redos], this.engine.univer.__getInjector().get(ICommandService));
  }

  /** Notes as one step what has been done. */
  protected noteUndo(unitID: string, undoMutations: IMutationInfo[], redoMutations: IMutationInfo[]): void {
    if (!this.keepsUndo) return;
    const undo = this.engine.univer.__getInjector().get(IUndoRedoService);
    undo.pushUndoRedo({ unitID, undoMutations, redoMutations });
  }
}

export type OfSheet = { readonly unitId: string; readonly subUnitId: string };

type Run = { readonly first: number; readonly last: number };

/** Lines as runs of neighbours, in their order. */
export function neighbours(lines: Iterable<number>): Run[] {
  const runs: Run[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last?.last === line - 1) runs[runs.length - 1] = { first: last.first, last: line };
    else runs.push({ first: line, last: line });
  }
  return runs;
}
