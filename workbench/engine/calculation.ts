import { ICommandService } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { Engine } from "./engine";

const LOOKS_ONLY = new Set<string>([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);
const PATIENCE_MS = 120_000;

/**
 * Excel answers a batch with everything calculated; Univer calculates a moment later. This knows whether anything
 * that was done calls for a calculation, and waits for it only then.
 */
export class Calculation {
  private pending = false;
  private readonly subscription: { dispose: () => void };

  constructor(private readonly engine: Engine) {
    const injector = engine.univer.__getInjector();
    const dirtying = injector.get(IActiveDirtyManagerService);
    this.subscription = injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (!dirtying.get(command.id)) return;
      if (command.id === SetRangeValuesMutation.id) {
        const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
        const fromEngine = options?.onlyLocal === true;
        if (fromEngine || (trigger !== undefined && LOOKS_ONLY.has(trigger))) return;
      }
      this.pending = true;
    });
  }

  /** Resolves when every cell shows its calculated value. */
  async settle(): Promise<void> {
    while (this.pending) {
      this.pending = false;
      await this.engine.api.getFormula().onCalculationResultApplied(PATIENCE_MS);
    }
  }

  dispose(): void {
    this.subscription.dispose();
  }
}
