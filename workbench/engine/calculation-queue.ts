import { ICommandService, toDisposable, type Disposable, type ICommandInfo } from "@univerjs/core";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type IFormulaDirtyData,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Engine } from "./engine";

/** What Univer (0.25.1) notes of changes, and makes of them when its pause is over. */
type Inside = {
  readonly disposeWithMe: Disposable["disposeWithMe"];
  readonly _commandService: ICommandService;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: IFormulaDirtyData;
  _setTimeoutKey: ReturnType<typeof setTimeout> | number;
  readonly _disposed: boolean;
  _startProgress: () => void;
  _generateDirty: (commands: readonly ICommandInfo[]) => IFormulaDirtyData;
  _mergeDirty: (one: IFormulaDirtyData, other: IFormulaDirtyData) => IFormulaDirtyData;
};

/** A second after a calculation's beginning Univer tells of it, and doesn't ask whether it was closed meanwhile. */
const inside = TriggerCalculationController.prototype as unknown as Inside;
const startProgress = inside._startProgress;
inside._startProgress = function (this: Inside) {
  if (!this._disposed) startProgress.call(this);
};

/** After a change that nobody asks the results of, as when somebody types: so long for further changes. */
const PAUSE_MS = 100;
/** The engine answers in the same moment, if it hears. */
const AGAIN_MS = 50;
/** As the engine gives it with each of its own calculations. */
const ONLY_HERE = { onlyLocal: true };

/**
 * When the engine calculates: one calculation after another, and at once where somebody asks for the results. By itself
 * Univer waits a tenth of a second after every change; and where the pause ends while it calculates, it begins the next
 * calculation within the first, and results of the first are lost.
 */
export class CalculationQueue {
  private running = false;
  /** Whether the engine has said anything of the running calculation. */
  private heard = false;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private again: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];
  private readonly inside: Inside;

  private constructor({ univer }: Engine) {
    const injector = univer.__getInjector();
    this.inside = injector.get(TriggerCalculationController) as unknown as Inside;
    this.inside.disposeWithMe(
      toDisposable(() => {
        clearTimeout(this.pause);
        clearTimeout(this.again);
      }),
    );
    injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationStartMutation.id && !this.running) this.asked();
      if (id === SetFormulaCalculationNotificationMutation.id) {
        this.heard = true;
        // This notification comes after the results were written; the others tell of stages before.
        if (isEnd(params)) this.end();
      }
      if (this.hasChanges) this.beginSoon();
    });
  }

  static of(engine: Engine): CalculationQueue {
    const known = QUEUES.get(engine.univer) ?? new CalculationQueue(engine);
    QUEUES.set(engine.univer, known);
    return known;
  }

  /** Whether there are changes, or a calculation, whose results are not written. */
  get isBusy(): boolean {
    return this.running || this.hasChanges;
  }

  /** Resolves when the present calculation, or if there is none that of all changes until now, has ended. */
  calculated(): Promise<void> {
    this.begin();
    return this.running ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  private get hasChanges(): boolean {
    return this.inside._waitingCommandQueue.length > 0;
  }

  private beginSoon(): void {
    clearTimeout(this.inside._setTimeoutKey);
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      this.begin();
    }, PAUSE_MS);
  }

  private begin(): void {
    if (this.running || !this.hasChanges) return;
    clearTimeout(this.inside._setTimeoutKey);
    clearTimeout(this.pause);
    const { inside } = this;
    const changes = inside._generateDirty(inside._waitingCommandQueue);
    inside._waitingCommandQueue = [];
    inside._executingDirtyData = inside._mergeDirty(inside._executingDirtyData, changes);
    this.asked();
    this.ask();
  }

  /** While its page is still being built the engine hears nobody and says nothing: it is asked until it does. */
  private ask(): void {
    const { _commandService: commands, _executingDirtyData: dirty } = this.inside;
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, ONLY_HERE);
    this.again = setTimeout(() => {
      if (this.running && !this.heard) this.ask();
    }, AGAIN_MS);
  }

  private asked(): void {
    this.running = true;
    this.heard = false;
  }

  private end(): void {
    this.running = false;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

/** The queue of each engine, for there may be only one. */
const QUEUES = new WeakMap<Engine["univer"], CalculationQueue>();

function isEnd(params: unknown): boolean {
  return (params as { functionsExecutedState?: unknown } | undefined)?.functionsExecutedState !== undefined;
}
