import { CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { SetRangeValuesCommand, SetRangeValuesMutation } from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Engine } from "../engine/engine";
import { forEachCell } from "./for-each-cell";
import { growTo } from "./grow-to";
import { LaidStyles, StyleIds } from "./laid-styles";

type Matrix = Record<number, Record<number, ICellData>>;

/** The matrix itself says which cells are written; the engine's command only demands that some range is given. */
const ANY_RANGE = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };

/**
 * Cell contents and looks that a batch has written and the engine has not been told yet. A batch of thousands of small
 * writes becomes one engine command a sheet; code that reads from the engine or acts on it flushes first.
 */
export class CellWrites {
  private readonly sheets = new Map<string, Matrix>();
  private readonly laid = new LaidStyles();
  private readonly styleIds: StyleIds;

  constructor(
    private readonly engine: Engine,
    private readonly workbook: FWorkbook,
    private readonly keepsUndo: boolean,
  ) {
    this.styleIds = new StyleIds(workbook.getWorkbook().getStyles());
  }

  /** Lays a patch over what the cell has: members left out stay, null clears. */
  put(sheetId: string, row: number, column: number, patch: ICellData): void {
    let matrix = this.sheets.get(sheetId);
    if (!matrix) this.sheets.set(sheetId, (matrix = {}));
    const cells = (matrix[row] ??= {});
    const before = cells[column];
    cells[column] = before ? this.overlay(before, patch) : patch;
  }

  /** The style of a cell as it will be after the flush. */
  styleAt(sheetId: string, row: number, column: number): IStyleData {
    // Of the engine's model: its facade makes an object of a sheet each time it is asked.
    const workbook = this.workbook.getWorkbook();
    const cell = workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
    const settled = workbook.getStyles().getStyleByCell(cell) ?? {};
    const waiting = this.sheets.get(sheetId)?.[row]?.[column]?.s as Nullable<IStyleData>;
    return waiting ? this.laid.over(settled, waiting) : settled;
  }

  private overlay(below: ICellData, above: ICellData): ICellData {
    const merged = { ...below, ...above };
    if (below.s && above.s) merged.s = this.laid.over(below.s as IStyleData, above.s as IStyleData);
    return merged;
  }

  flush(): void {
    for (const [subUnitId, value] of this.sheets) {
      this.sheets.delete(subUnitId);
      const sheet = this.workbook.getSheetBySheetId(subUnitId);
      if (!sheet) continue; // the sheet was written to and deleted in one batch
      growFor(sheet, value);
      keepContents(sheet, value);
      const unitId = this.workbook.getId();
      // The command does the same as the mutation, and notes for each cell what it was, which takes longer.
      if (this.keepsUndo)
        this.engine.api.syncExecuteCommand(SetRangeValuesCommand.id, {
          unitId,
          subUnitId,
          range: ANY_RANGE,
          value,
        });
      else {
        giveStyles(this.styleIds, sheet, value);
        this.engine.api.syncExecuteCommand(SetRangeValuesMutation.id, {
          unitId,
          subUnitId,
          cellValue: value,
        });
      }
    }
  }
}

/**
 * A look alone leaves a cell's formula, and a text a text: without its formula beside it, the engine takes the patch for a
 * new value, and a text of digits for a number.
 */
function keepContents(sheet: FWorksheet, matrix: Matrix): void {
  const model = sheet.getSheet();
  forEachCell(matrix, (cells, row, column) => {
    const patch = cells[column];
    if (patch === undefined || patch.f !== undefined || patch.v !== undefined) return;
    const { f, si, v, t } = model.getCellRaw(row, column) ?? {};
    if ((f ?? "") === "" && (si ?? "") === "") {
      if (t === CellValueType.STRING && patch.t === undefined) cells[column] = { ...patch, t };
      return;
    }
    cells[column] = {
      ...patch,
      ...(f === undefined ? {} : { f }),
      ...(si === undefined ? {} : { si }),
      ...(v === undefined ? {} : { v }),
      ...(t === undefined ? {} : { t }),
    };
  });
}

/**
 * Gives the cells the styles that are laid over theirs, and leaves the rest of the matrix to the engine. Rich text has
 * styles of its own, which the engine knows to change.
 */
function giveStyles(ids: StyleIds, sheet: FWorksheet, matrix: Matrix): void {
  const raw = sheet.getSheet().getCellMatrix();
  forEachCell(matrix, (cells, row, column) => {
    const patch = cells[column];
    if (!patch?.s || typeof patch.s === "string") return;
    const cell = raw.getValue(row, column);
    if (cell?.p) return;
    const { s: style, ...contents } = patch;
    const id = ids.idOf(cell, style);
    if (cell) {
      if (id === undefined) delete cell.s;
      else cell.s = id;
    } else if (id !== undefined) raw.setValue(row, column, { s: id });
    cells[column] = contents;
  });
}

function growFor(sheet: FWorksheet, matrix: Matrix): void {
  let rows = 0;
  let columns = 0;
  forEachCell(matrix, (_cells, row, column) => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  });
  growTo(sheet, { rows, columns });
}
