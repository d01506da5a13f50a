import { ICommandService } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  IFunctionService,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { Engine } from "./engine";

const LOOKS_ONLY = new Set<string>([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);
/** A calculation that has reported no progress for so long is not going to end. */
const PATIENCE_MS = 120_000;

/**
 * Excel answers a batch with everything calculated; Univer calculates a moment later. This class knows whether a change
 * calls for a calculation, and waits only then.
 */
export class Calculation {
  /** How many changes call for a calculation, and how many of them a calculation has taken up. */
  private done = 0;
  private takenUp = 0;
  private running = false;
  private hasDeleted = false;
  private readonly subscription: { dispose: () => void };

  constructor(
    private readonly engine: Engine,
    private readonly patience = PATIENCE_MS,
  ) {
    const injector = engine.univer.__getInjector();
    const dirtying = injector.get(IActiveDirtyManagerService);
    this.subscription = injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.takenUp = this.done;
        this.running = true;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        // This notification comes after the results were written; the others tell of stages before.
        const { functionsExecutedState } = command.params as { functionsExecutedState?: unknown };
        if (functionsExecutedState !== undefined) this.running = false;
      }
      if (!dirtying.get(command.id)) return;
      if (command.id === SetRangeValuesMutation.id) {
        const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
        const fromEngine = options?.onlyLocal === true;
        if (fromEngine || (trigger !== undefined && LOOKS_ONLY.has(trigger))) return;
      }
      this.done += 1;
    });
  }

  /** A sheet was deleted; see `forgetDeletedSheets`. */
  sheetDeleted(): void {
    this.hasDeleted = true;
  }

  /**
   * To be awaited before a sheet gets a name: until the next calculation the engine takes the name for that of a
   * deleted sheet that had it. Done once for all deleted sheets, because everything is calculated each time.
   */
  async forgetDeletedSheets(unitId: string): Promise<void> {
    if (!this.hasDeleted) return;
    this.hasDeleted = false;
    this.readAnew(unitId);
    await this.settle();
  }

  /** A sheet has another name: formulas are read anew and calculated. */
  sheetRenamed(unitId: string): void {
    this.readAnew(unitId);
    this.done += 1;
    this.engine.api.getFormula().executeCalculation();
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
    while (this.running || this.takenUp < this.done) {
      const { done } = this;
      await this.applied();
      // Where nothing had to be calculated the engine has begun no calculation.
      this.takenUp = Math.max(this.takenUp, done);
      this.running = false;
    }
  }

  /**
   * Resolves when the results are written. Waits as long as the engine reports progress, however large the workbook is.
   */
  private applied(): Promise<void> {
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
      void formula
        .onCalculationResultApplied()
        .then(resolve, reject)
        .finally(() => {
          clearTimeout(standstill);
          progress.dispose();
        });
    });
  }

  dispose(): void {
    this.subscription.dispose();
  }
}
