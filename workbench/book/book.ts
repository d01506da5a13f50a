import { IUndoRedoService, type IWorkbookData, type Worksheet } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { Calculation } from "../engine/calculation";
import type { Engine } from "../engine/engine";
import { CellWrites } from "./cell-writes";
import { ColumnWidths } from "./column-widths";
import { BookEvents } from "./events";
import { defaultSheetExtras, type SheetExtras, type WorkbookExtras } from "./extras";
import { leaveDeletedSheet } from "./leave-sheet";
import { watchResultFormats } from "./result-formats";
import { RowHeights } from "./row-heights";
import { watchTableHeaders } from "./table-headers";
import { watchEngine } from "./watch-engine";

export type BookOptions = {
  /** Whether its changes can be undone; default true. Keeping what cells were takes as long as writing them. */
  readonly undo?: boolean;
};

/** One open workbook: the engine's model, what the engine does not keep, and the waiting for its calculations. */
export class Book {
  private readonly unit: FWorkbook;
  /** Cells that the running batch has written and the engine has not been told of; see `workbook`. */
  readonly writes: CellWrites;
  /** Row heights that the running batch has set and the engine has not been told of. */
  readonly rowHeights: RowHeights;
  /** Column widths that the running batch has set and the engine has not been told of. */
  readonly columnWidths: ColumnWidths;
  readonly calculation: Calculation;
  readonly events = new BookEvents();
  private readonly watching: readonly { readonly dispose: () => void }[];
  private readonly keepsUndo: boolean;
  private undoForgotten = false;
  /** True while the user types into a cell; the host then holds or refuses batches as Excel does. */
  editing = false;
  /** Opens another, empty workbook in a window of its own, where there are windows. */
  newWorkbook: (() => void) | undefined;
  private readonly facades = new WeakMap<Worksheet, FWorksheet>();
  /** Resolves when the current cell edit ends. */
  private editEnded: (() => void)[] = [];

  constructor(
    readonly engine: Engine,
    data: Partial<IWorkbookData>,
    readonly extras: WorkbookExtras,
    { undo = true }: BookOptions = {},
  ) {
    this.keepsUndo = undo;
    this.unit = engine.api.createWorkbook(data);
    this.writes = new CellWrites(engine, this.unit, undo);
    this.columnWidths = new ColumnWidths(engine, this.unit, undo);
    this.rowHeights = new RowHeights(engine, this.unit, undo);
    this.calculation = new Calculation(engine);
    this.watching = [
      watchEngine(engine, this),
      leaveDeletedSheet(engine, this),
      watchResultFormats(engine, this),
      watchTableHeaders(engine, this),
    ];
  }

  get id(): string {
    return this.unit.getId();
  }

  /** The engine's workbook, after telling the engine of every write. */
  get workbook(): FWorkbook {
    this.flush();
    return this.unit;
  }

  /** Tells the engine of the writes that wait. */
  flush(): void {
    this.writes.flush();
    this.rowHeights.flush();
    // After the heights: rows whose height is set are not measured.
    this.columnWidths.flush();
  }

  /** The sheets, without telling the engine of writes that wait: for finding a sheet, not for reading cells. */
  sheets(): readonly FWorksheet[] {
    return this.unit
      .getWorkbook()
      .getSheets()
      .map((sheet) => this.facadeOf(sheet));
  }

  /** A sheet by its id, without telling the engine of writes that wait: not for reading its cells. */
  sheetById(id: string): FWorksheet | null {
    const sheet = this.unit.getWorkbook().getSheetBySheetId(id);
    return sheet ? this.facadeOf(sheet) : null;
  }

  /** The facade's object of a sheet, of which one is enough: the engine would make a new one each time. */
  private facadeOf(sheet: Worksheet): FWorksheet {
    const known = this.facades.get(sheet);
    if (known) return known;
    const fresh = this.unit.getSheetBySheetId(sheet.getSheetId());
    if (!fresh) throw new Error("the engine does not know a sheet of its own");
    this.facades.set(sheet, fresh);
    return fresh;
  }

  /** Excel compares sheet names without case. */
  sheetByName(name: string): FWorksheet | null {
    const wanted = name.toLowerCase();
    return this.sheets().find((sheet) => sheet.getSheetName().toLowerCase() === wanted) ?? null;
  }

  sheetExtras(id: string): SheetExtras {
    const known = this.extras.sheets.get(id);
    if (known) return known;
    const fresh = defaultSheetExtras();
    this.extras.sheets.set(id, fresh);
    return fresh;
  }

  command(id: string, params: object): Promise<boolean> {
    this.flush();
    return this.engine.api.executeCommand(id, params);
  }

  /** Runs several commands as one step of the undo list. */
  async asOneUndoStep<T>(work: () => Promise<T>): Promise<T> {
    const undo = this.engine.univer.__getInjector().get(IUndoRedoService);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the engine has no other way to join commands
    const batching = undo.__tempBatchingUndoRedo(this.id);
    const release = this.events.hold();
    try {
      return await work();
    } finally {
      this.flush();
      batching.dispose();
      if (this.undoForgotten || !this.keepsUndo) undo.clearUndoRedo(this.id);
      this.undoForgotten = false;
      release();
    }
  }

  /**
   * Empties the undo list: the running batch did something that Excel cannot undo, so nothing before it can be undone
   * either.
   */
  forgetUndo(): void {
    this.undoForgotten = true;
  }

  beginEdit(): void {
    this.editing = true;
  }

  endEdit(): void {
    this.editing = false;
    for (const resume of this.editEnded.splice(0)) resume();
  }

  whenNotEditing(): Promise<void> {
    return this.editing ? new Promise((resolve) => this.editEnded.push(resolve)) : Promise.resolve();
  }

  /** Resolves when every write is done and every cell shows its calculated value. */
  settle(): Promise<void> {
    this.flush();
    return this.calculation.settle();
  }

  /** The engine's whole model as data, calculated. */
  async snapshot(): Promise<IWorkbookData> {
    await this.settle();
    return this.workbook.save();
  }

  dispose(): void {
    for (const each of this.watching) each.dispose();
    this.engine.api.disposeUnit(this.id);
  }
}
