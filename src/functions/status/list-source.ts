import type { StatusContext } from "../../core/function-values/status-value";

export type ListsRead =
  | { readonly ok: true; readonly value: StatusContext }
  /** `reason` is a sentence for the user. */
  | { readonly ok: false; readonly reason: string };

/** How the workbook is read and watched; Excel in the add-in. */
export type WorkbookAccess = {
  readonly read: () => Promise<ListsRead>;
  /** Calls back at every change of the workbook until the returned function is called; `undefined`: not possible. */
  readonly watch: (changed: () => void) => Promise<(() => void) | undefined>;
};

/** A burst of changes (a paste, a fill) is answered once it has been quiet for so long. */
const QUIET_MS = 150;
/** A recalculation ends and starts every cell; the watch outlives the moment between. */
export const LINGER_MS = 2_000;

/**
 * The task lists of the workbook, read once for everyone who asks, and again after a change. While the workbook
 * can't be watched a reading is good for the cells that asked together, and no longer.
 */
export class ListSource {
  onChange: () => void = () => undefined;
  private reading: Promise<ListsRead> | undefined;
  private watching: Promise<(() => void) | undefined> | undefined;
  private ending: ReturnType<typeof setTimeout> | undefined;
  private quiet: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly access: WorkbookAccess) {}

  /** Begins to watch, or stops: a moment later, and not if it was begun again by then. */
  watch(on: boolean): void {
    clearTimeout(this.ending);
    if (on) {
      this.watching ??= this.access.watch(() => {
        this.changed();
      });
      return;
    }
    this.reading = undefined;
    clearTimeout(this.quiet);
    const { watching } = this;
    this.ending = setTimeout(() => {
      this.watching = undefined;
      void watching?.then((stop) => stop?.());
    }, LINGER_MS);
  }

  /** The lists as they are now. Everyone who asks before the next change gets the same reading. */
  lists(): Promise<ListsRead> {
    if (this.reading !== undefined) return this.reading;
    const reading = this.read();
    this.reading = reading;
    return reading;
  }

  private async read(): Promise<ListsRead> {
    // First the watch, then the reading: a change between the two is then noticed.
    const watched = await this.watching;
    const { reading } = this;
    const lists = await this.access.read();
    if (!lists.ok || watched === undefined) {
      setTimeout(() => {
        if (this.reading === reading) this.reading = undefined;
      }, 0);
    }
    return lists;
  }

  private changed(): void {
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => {
      this.reading = undefined;
      this.onChange();
    }, QUIET_MS);
  }
}
