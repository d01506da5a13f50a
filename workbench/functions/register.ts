import { ICommandService, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import {
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import type { Engine } from "../engine/engine";
import { AddInFunction } from "./add-in-function";
import { ByCell } from "./by-cell";
import type { FunctionsJson, Mappings } from "./functions-json";
import type { CellPlace } from "../engine/quick/cells";
import { PendingResults } from "./pending-results";

/** The add-in's functions in one engine. */
export type RegisteredFunctions = {
  /** The names as they are typed: ZLQ.DUE. */
  readonly names: readonly string[];
  /** Whether a cell still waits for its answer. */
  readonly busy: boolean;
  whenIdle(): Promise<void>;
  /** The sentence that Excel would show beside a cell's error. */
  messageAt(place: CellPlace): string | undefined;
  dispose(): void;
};

/**
 * Commands that move formulas; afterwards the calls of streaming functions are begun anew from the formulas' new
 * places.
 */
const MOVES: ReadonlySet<string> = new Set(
  [
    InsertRowMutation,
    InsertColMutation,
    RemoveRowMutation,
    RemoveColMutation,
    MoveRangeMutation,
    MoveRowsMutation,
    MoveColsMutation,
  ].map(({ id }) => id),
);

/**
 * Makes the functions that an add-in has associated with its functions.json calculate in the engine's cells, under
 * the namespace of its manifest. A workbook must be open: the engine registers functions only then.
 *
 * @param mappings As the client keeps them: `CustomFunctions._association.mappings`.
 */
export function registerFunctions(
  engine: Engine,
  namespace: string,
  json: FunctionsJson,
  mappings: Mappings,
): RegisteredFunctions {
  const injector = engine.univer.__getInjector();
  const commands = injector.get(ICommandService);
  const service = injector.get(IFunctionService);
  const instances = injector.get(IUniverInstanceService);
  const messages = new ByCell<string>();

  const recalculate = (dirty: object) => {
    // Synchronously, so that code that waits for the calculation sees that one is due.
    commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { ...NOTHING_DIRTY, ...dirty },
      { onlyLocal: true },
    );
  };
  const pending = new PendingResults((dirtyRanges) => {
    recalculate({ dirtyRanges });
  });
  const sheetOf = ({ unitId, sheetId }: Pick<CellPlace, "unitId" | "sheetId">) =>
    instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheetId);
  const around = {
    pending,
    sheetName: (unitId: string, sheetId: string) => sheetOf({ unitId, sheetId })?.getName() ?? "",
    onCalculated: (place: CellPlace, message: string | undefined) => {
      if (message !== undefined) messages.set(place, message);
      else messages.delete(place);
    },
  };
  const executors = json.functions.flatMap((entry) => {
    const call = mappings[entry.id.toUpperCase()];
    return call === undefined
      ? []
      : [new AddInFunction(`${namespace}.${entry.name}`.toUpperCase(), entry, call, around)];
  });
  const names = executors.map(({ name }) => String(name));
  service.registerExecutors(...executors);
  // Formulas that were parsed before the functions existed are parsed again.
  service.deleteFormulaAstCacheKey(...names);

  const listening = commands.onCommandExecuted((command) => {
    if (MOVES.has(command.id)) recalculate({ forceCalculation: true });
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState } = command.params as { functionsExecutedState?: unknown };
    if (functionsExecutedState === undefined) return;
    pending.sweep((place) => {
      const formula = sheetOf(place)?.getCellRaw(place.row, place.column);
      return Boolean(formula?.f ?? formula?.si);
    });
  });
  const cancelAll = () => {
    messages.clear();
    pending.sweep(() => false);
  };
  // When a workbook is closed its calls end, and nothing read from it may reach the next workbook.
  const closing = instances.unitDisposed$.subscribe(cancelAll);
  recalculate({ forceCalculation: true });

  return {
    names,
    get busy() {
      return pending.busy;
    },
    whenIdle: () => pending.whenIdle(),
    messageAt: (place) => messages.get(place),
    dispose() {
      listening.dispose();
      closing.unsubscribe();
      pending.dispose();
      service.unregisterExecutors(...names);
    },
  };
}

const NOTHING_DIRTY = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};
