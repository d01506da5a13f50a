import type { WrittenRun } from "../core/base/undo";
import type { WritingCommand } from "../strings/queue";

/** A command that was carried out, and that 撤销 can take back. */
export type Offer = {
  readonly command: WritingCommand;
  /** What it has written, in its order: mostly one run, and the flags of its lists as another. */
  readonly runs: readonly WrittenRun[];
  /** Taking it back deletes sheets, which Excel's own undo does not survive. */
  readonly removesSheets: boolean;
};

/**
 * What 撤销 can take back: the last command of this runtime that wrote, and it alone. Whatever writes next ends the offer,
 * for the older run could no longer be told from what came on top of it.
 */
class UndoOffer {
  /** Whether there is somebody who could take it: not in a process that ends with its command. */
  isPossible = true;
  private written: WrittenRun[] = [];
  private hasNoWayBack = false;
  private readonly followers = new Set<() => void>();
  state: Offer | undefined;
  /** The offer of the command that ended last; absent where that one wrote nothing, whatever is offered still. */
  ofLast: Offer | undefined;

  /** Something is being written, or was taken back. */
  drop(): void {
    if (this.state !== undefined) this.tell(undefined);
  }

  /** It was written, and can be taken back; or cannot, and with it all of the command. */
  keep(run: WrittenRun | undefined): void {
    if (run === undefined) this.hasNoWayBack = true;
    else this.written.push(run);
  }

  /** A command has ended: what it has kept is offered from now on. */
  end(command: WritingCommand, isDone: boolean): void {
    const runs = this.written;
    const isOffered = isDone && runs.length > 0 && !this.hasNoWayBack;
    this.written = [];
    this.hasNoWayBack = false;
    this.ofLast = isOffered ? offerOf(command, runs) : undefined;
    if (this.ofLast !== undefined) this.tell(this.ofLast);
  }

  /** The last of the offered runs is taken back, and those before it are not. */
  narrow({ command, runs }: Offer): void {
    this.tell(offerOf(command, runs.slice(0, -1)));
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

const offerOf = (command: WritingCommand, runs: readonly WrittenRun[]): Offer => ({
  command,
  runs,
  removesSheets: runs.some(({ written }) => written.added.length > 0),
});

export const undoOffer = new UndoOffer();
