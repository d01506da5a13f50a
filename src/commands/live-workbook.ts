import { fail, type Problem, type Result } from "../core/base/problem";
import { host } from "../host/current";
import { DayClock } from "./day-clock";
import type { WorkbookReading } from "./workbook-reading";

/** How the workbook is read and watched; Excel in the add-in. Both reject where there is no Office at all. */
export type WorkbookAccess = {
  readonly read: (needs: { readonly formulas: boolean }) => Promise<Result<WorkbookReading>>;
  /** Calls back at every change of the workbook until the returned function is called; `undefined`: not possible. */
  readonly watch: (changed: () => void) => Promise<(() => void) | undefined>;
};

/**
 * Pasting or filling rows makes many changes one after another: the workbook is read when none has come for so long.
 */
const QUIET_MS = 150;
/**
 * A recalculation ends every `ZLQ.STATUS` cell and starts it anew. The watch stays for so long after the last follower
 * has gone, so that it outlives that moment.
 */
export const LINGER_MS = 2_000;

export type LiveState = {
  /** The last reading; it stays while the next one is under way. */
  readonly read: WorkbookReading | undefined;
  /** Why the last reading failed. */
  readonly problem: Problem | undefined;
  /** Whether the page runs outside Office, where there is no workbook. */
  readonly absent: boolean;
  readonly reading: boolean;
};

type Reader = { readonly told: () => void; readonly formulas: boolean };

/** A reading under way. `outdated`: the workbook has changed since the reading began, so another one follows. */
type Running = { readonly formulas: boolean; outdated: boolean };

const NOTHING: LiveState = { read: undefined, problem: undefined, absent: false, reading: false };

/**
 * The workbook as it is now: read when someone begins to follow it, and once after each change and each midnight,
 * however many follow. Where Excel refuses to report changes, a reading serves only the followers who asked while it
 * was under way. Without followers nothing is read, watched or timed.
 */
export class LiveWorkbook {
  private readonly readers = new Set<Reader>();
  private now: LiveState = NOTHING;
  /** Whether the last reading still holds: until the next change. */
  private fresh = false;
  /** The reading under way; the result of any other one is dropped. */
  private running: Running | undefined;
  private soon: ReturnType<typeof setTimeout> | undefined;
  private watching: Promise<(() => void) | undefined> | undefined;
  private ending: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly access: WorkbookAccess,
    private readonly clock = new DayClock(),
  ) {
    clock.onNewDay = () => {
      this.readIn(QUIET_MS);
    };
  }

  get state(): LiveState {
    return this.now;
  }

  /** The last reading where it still holds; where `undefined`, the caller has to `ask`. */
  get inForce(): WorkbookReading | undefined {
    return this.fresh ? this.now.read : undefined;
  }

  /**
   * Calls `told` whenever the state changes, until the returned function is called.
   *
   * @param formulas This follower needs formulas: readings without them are not told to it.
   */
  follow(told: () => void, { formulas = false } = {}): () => void {
    const reader: Reader = { told, formulas };
    this.readers.add(reader);
    clearTimeout(this.ending);
    this.clock.run(true);
    this.ask(formulas);
    return () => {
      if (this.readers.delete(reader) && this.readers.size === 0) this.end();
    };
  }

  /** Makes sure that there will be a reading: begins one unless one holds or is under way. */
  ask(formulas = false): void {
    const enough = (reading: { readonly formulas: boolean } | undefined): boolean =>
      reading !== undefined && (reading.formulas || !formulas);
    if (this.soon !== undefined || enough(this.running) || enough(this.inForce)) return;
    this.readIn(0);
  }

  /** Reads the workbook anew for all followers; once where several ask together. */
  readonly refresh = (): void => {
    this.readIn(0);
  };

  private readIn(milliseconds: number): void {
    if (this.readers.size === 0) return;
    clearTimeout(this.soon);
    this.soon = setTimeout(() => {
      this.soon = undefined;
      this.fresh = false;
      // One reading at a time: a change that comes meanwhile is in the next reading.
      if (this.running === undefined) void this.read();
      else this.running.outdated = true;
    }, milliseconds);
    if (milliseconds === 0) this.set({ ...this.now, reading: true });
  }

  private async read(): Promise<void> {
    const formulas = [...this.readers].some((reader) => reader.formulas);
    const running: Running = { formulas, outdated: false };
    this.running = running;
    this.set({ ...this.now, reading: true });
    // First the watch, then the reading: a change between the two is then noticed.
    const watched = await this.watched();
    const result = await this.access.read({ formulas }).catch(() => undefined);
    if (this.running !== running) return;
    this.running = undefined;
    const reading = running.outdated || this.soon !== undefined;
    this.fresh = result?.ok === true && watched && !running.outdated;
    if (running.outdated) void this.read();
    if (result?.ok === true) {
      this.set({ read: result.value, problem: undefined, absent: false, reading });
    } else this.set({ ...this.now, problem: result?.problem, absent: result === undefined, reading });
  }

  /** Whether Excel reports changes. Where Excel refused the watch, it is tried again with the next reading. */
  private async watched(): Promise<boolean> {
    const watching = (this.watching ??= this.access
      .watch(() => {
        this.readIn(QUIET_MS);
      })
      .catch(() => undefined));
    const watched = (await watching) !== undefined;
    if (!watched && this.watching === watching) this.watching = undefined;
    return watched;
  }

  private set(state: LiveState): void {
    this.now = state;
    for (const { told } of [...this.readers]) told();
  }

  private end(): void {
    this.clock.run(false);
    clearTimeout(this.soon);
    this.soon = this.running = undefined;
    this.fresh = false;
    this.now = NOTHING;
    clearTimeout(this.ending);
    this.ending = setTimeout(() => {
      const { watching } = this;
      this.watching = undefined;
      void watching?.then((stop) => stop?.());
    }, LINGER_MS);
  }
}

/**
 * What reads lists is fetched with the first reading: a workbook without `ZLQ.STATUS` cells and with the pane closed
 * never needs it, and every workbook with the add-in loads the functions.
 */
async function fetchAndRead(needs: { readonly formulas: boolean }): Promise<Result<WorkbookReading>> {
  const reader = await import(/* webpackChunkName: "lists" */ "./workbook-reading").catch(() => undefined);
  return reader === undefined ? fail({ code: "not-loaded" }) : reader.readOnce(needs);
}

/** The live workbook that pane and custom functions share. */
export const liveWorkbook = new LiveWorkbook({
  read: fetchAndRead,
  async watch(changed) {
    const watched = await host().watch(changed);
    return watched.ok ? watched.value : undefined;
  },
});
