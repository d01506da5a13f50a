import type { ICommandInfo, ICommandService } from "@univerjs/core";
import {
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type IFormulaDirtyData,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Engine } from "./engine";

/** What Univer (0.25.1) does when its pause is over, and what it does it with. */
type Inside = {
  readonly _commandService: ICommandService;
  readonly _executionInProgressParams: unknown;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: IFormulaDirtyData;
  _setTimeoutKey: ReturnType<typeof setTimeout> | number;
  _restartCalculation: boolean;
  _generateDirty: (commands: readonly ICommandInfo[]) => IFormulaDirtyData;
  _mergeDirty: (one: IFormulaDirtyData, other: IFormulaDirtyData) => IFormulaDirtyData;
};

/**
 * After each change Univer waits a tenth of a second for others before it calculates. Who asks for the results has made
 * all changes: this begins at once. Where nothing waits, nothing is done.
 */
export function calculateNow(engine: Engine): void {
  const inside = engine.univer.__getInjector().get(TriggerCalculationController) as unknown as Inside;
  if (inside._waitingCommandQueue.length === 0) return;
  clearTimeout(inside._setTimeoutKey);
  const commands = inside._waitingCommandQueue;
  inside._waitingCommandQueue = [];
  inside._executingDirtyData = inside._mergeDirty(
    inside._executingDirtyData,
    inside._generateDirty(commands),
  );
  if (inside._executionInProgressParams === null) {
    const dirty = { ...inside._executingDirtyData };
    void inside._commandService.executeCommand(SetFormulaCalculationStartMutation.id, dirty, ONLY_HERE);
  } else {
    inside._restartCalculation = true;
    void inside._commandService.executeCommand(SetFormulaCalculationStopMutation.id, {});
  }
}

/** As the engine gives it with each of its own calculations. */
const ONLY_HERE = { onlyLocal: true };
