import type { Result } from "../core/base/problem";
import { undoOffer } from "./undo-offer";
import type { WritingCommand } from "../strings/queue";

/** What is being written now, and what waits for it, in its order. */
export type QueueState = { readonly running?: WritingCommand; readonly waiting: readonly WritingCommand[] };

/**
 * The one queue of all commands of this runtime that write: ribbon and pane share it, so that no two of them read and
 * write at the same time. Each begins when the one before it has ended, however that ended, and reads the workbook
 * then.
 */
class WriteQueue {
  private last: Promise<unknown> = Promise.resolve();
  private readonly followers = new Set<() => void>();
  state: QueueState = { waiting: [] };

  run<T>(command: WritingCommand, work: () => Promise<Result<T>>): Promise<Result<T>> {
    this.tell({ ...this.state, waiting: [...this.state.waiting, command] });
    const result = this.last.then(async () => {
      this.tell({ running: command, waiting: this.state.waiting.slice(1) });
      try {
        const done = await work();
        if (command !== "undo") undoOffer.end(command, done.ok);
        return done;
      } finally {
        this.tell({ waiting: this.state.waiting });
      }
    });
    this.last = result.catch(() => undefined);
    return result;
  }

  /** Told at each change; the result stops it. */
  readonly follow = (told: () => void): (() => void) => {
    this.followers.add(told);
    return () => {
      this.followers.delete(told);
    };
  };

  private tell(state: QueueState): void {
    this.state = state;
    for (const told of [...this.followers]) told();
  }
}

export const writeQueue = new WriteQueue();

/** A command that writes: it waits for its turn. */
export const queued =
  <A extends readonly unknown[], T>(
    command: WritingCommand,
    run: (...args: A) => Promise<Result<T>>,
  ): ((...args: A) => Promise<Result<T>>) =>
  (...args) =>
    writeQueue.run(command, () => run(...args));
