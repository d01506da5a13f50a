import { ICommandService } from "@univerjs/core";
import {
  FormulaDataModel,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
  type IFormulaDirtyData,
} from "@univerjs/engine-formula";
import { CalculationQueue } from "./calculation-queue";
import { cellsThatName } from "./formulas-concerned";
import type { Engine } from "./engine";

/** A calculation that has reported no progress for so long is not going to end. */
const PATIENCE_MS = 120_000;

/** Excel answers a batch with everything calculated; Univer calculates a moment later. This class waits for it. */
export class Calculation {
  private readonly queue: CalculationQueue;

  constructor(
    private readonly engine: Engine,
    private readonly patience = PATIENCE_MS,
  ) {
    this.queue = CalculationQueue.of(engine);
  }

  /** A sheet was deleted; another may get its name, and formulas were read with the one that had it. */
  sheetDeleted(unitId: string): void {
    this.readAnew(unitId);
  }

  /**
   * A sheet has another name: formulas are read anew. The engine has marked those that named it for calculation; here
   * those that had the new name before there was such a sheet.
   */
  sheetRenamed(unitId: string, name: string): void {
    this.readAnew(unitId);
    const formulas = this.engine.univer.__getInjector().get(FormulaDataModel);
    this.calculate({ dirtyRanges: cellsThatName(formulas, unitId, name) });
  }

  /** Every formula is calculated with the next results that are asked for. */
  calculateAll(): void {
    this.calculate({ forceCalculation: true });
  }

  private calculate(what: Partial<IFormulaDirtyData>): void {
    const commands = this.engine.univer.__getInjector().get(ICommandService);
    const { id } = SetTriggerFormulaCalculationStartMutation;
    commands.syncExecuteCommand(id, what, { onlyLocal: true });
  }

  /**
   * Has all formulas parsed anew: the engine keeps a parsed formula bound to the sheets that existed when it was
   * parsed.
   */
  private readAnew(unitId: string): void {
    this.engine.univer.__getInjector().get(IFunctionService).deleteFormulaAstCacheKey(unitId);
  }

  /** Resolves when every cell shows its calculated value. */
  async settle(): Promise<void> {
    while (this.queue.isBusy) await this.calculated();
  }

  /**
   * Resolves when the results of one calculation are written. Waits as long as the engine reports progress, however
   * large the workbook is.
   */
  private calculated(): Promise<void> {
    const formula = this.engine.api.getFormula();
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        reject(new Error(`the calculation has stood still for ${this.patience} ms`));
      };
      let standstill = setTimeout(giveUp, this.patience);
      const progress = formula.calculationProcessing(() => {
        clearTimeout(standstill);
        standstill = setTimeout(giveUp, this.patience);
      });
      const applied = formula.onCalculationResultApplied();
      void Promise.all([this.queue.calculated(), applied])
        .then(() => {
          resolve();
        }, reject)
        .finally(() => {
          clearTimeout(standstill);
          progress.dispose();
        });
    });
  }
}
