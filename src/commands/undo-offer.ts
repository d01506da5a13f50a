import type { WrittenRun } from "../core/base/undo";
import type { WritingCommand } from "../strings/queue";

/** A command that was carried out, and that 撤销 can take back. */
export type Offer = {
  readonly command: WritingCommand;
  readonly run: WrittenRun;
  /** Taking it back deletes sheets, which Excel's own undo does not survive. */
  readonly removesSheets: boolean;
};

/**
 * What 撤销 can take back: the last command of this runtime that wrote, and it alone. Whatever writes next ends the offer,
 * for the older run could no longer be told from what came on top of it.
 */
class UndoOffer {
  private written: WrittenRun | undefined;
  private readonly followers = new Set<() => void>();
  state: Offer | undefined;

  /** Something is being written, or was taken back. */
  drop(): void {
    this.written = undefined;
    if (this.state !== undefined) this.tell(undefined);
  }

  /** It was written, and can be taken back. */
  keep(run: WrittenRun): void {
    this.written = run;
  }

  /** A command has ended: what it has kept is offered from now on. */
  end(command: WritingCommand, isDone: boolean): void {
    const run = this.written;
    this.written = undefined;
    if (run !== undefined && isDone) this.tell({ command, run, removesSheets: run.written.added.length > 0 });
  }

  /** Told at each change; the result stops it. */
  readonly follow = (told: () => void): (() => void) => {
    this.followers.add(told);
    return () => {
      this.followers.delete(told);
    };
  };

  private tell(state: Offer | undefined): void {
    this.state = state;
    for (const told of [...this.followers]) told();
  }
}

export const undoOffer = new UndoOffer();
