import { ICommandService, IUndoRedoService, type IWorkbookData } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { Calculation } from "../engine/calculation";
import type { Engine } from "../engine/engine";
import { defaultSheetExtras, type SheetExtras, type WorkbookExtras } from "./extras";

/** One open workbook: the engine's model, what the engine does not keep, and the waiting for its calculations. */
export class Book {
  readonly workbook: FWorkbook;
  readonly calculation: Calculation;
  /** True while the user types into a cell; the host then holds or refuses batches as Excel does. */
  editing = false;
  /** Resolves when the current cell edit ends. */
  private editEnded: (() => void)[] = [];

  constructor(
    readonly engine: Engine,
    data: IWorkbookData,
    readonly extras: WorkbookExtras,
  ) {
    this.workbook = engine.api.createWorkbook(data);
    this.calculation = new Calculation(engine);
  }

  get id(): string {
    return this.workbook.getId();
  }

  sheets(): readonly FWorksheet[] {
    return this.workbook.getSheets();
  }

  sheetById(id: string): FWorksheet | null {
    return this.workbook.getSheetBySheetId(id);
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
    return this.engine.univer.__getInjector().get(ICommandService).executeCommand(id, params);
  }

  /** Runs several commands as one step of the undo list. */
  async asOneUndoStep<T>(work: () => Promise<T>): Promise<T> {
    const batching = this.engine.univer.__getInjector().get(IUndoRedoService).__tempBatchingUndoRedo(this.id);
    try {
      return await work();
    } finally {
      batching.dispose();
    }
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

  /** The engine's whole model as data, calculated. */
  async snapshot(): Promise<IWorkbookData> {
    await this.calculation.settle();
    return this.workbook.save();
  }

  dispose(): void {
    this.calculation.dispose();
    this.engine.api.disposeUnit(this.id);
  }
}
