import { COMMANDS } from "../../../commands";
import { Collection, type Taken } from "../../../commands/collection";
import type { Problem } from "../../../core/base/problem";
import type { WantedColumn } from "../../../core/features/collect/new-columns";
import type { MergePlan } from "../../../core/features/collect/plan-merge";
import { ReturnedReader } from "../../worker/returned-reader";

/** A chosen file, and how far it is. */
export type FileLine = {
  /** Under which it is told of; a second file of the same name gets a number. */
  readonly name: string;
  readonly file: File;
  readonly state: "waiting" | "reading" | "cancelled" | Taken;
};

type CollectingState = {
  readonly lines: readonly FileLine[];
  readonly running: boolean;
  /** What would be written; absent while files are read, and before any was. */
  readonly plan?: MergePlan;
  readonly problem?: Problem;
  /** Columns that the workbook's lists are to get. */
  readonly columns: readonly WantedColumn[];
};

const NOTHING: CollectingState = { lines: [], running: false, columns: [] };

/** Files that were chosen, read one after another and compared with the workbook; for `useSyncExternalStore`. */
export class Collecting {
  private now = NOTHING;
  private collection: Collection | undefined;
  private control = new AbortController();
  private readonly reader = new ReturnedReader();
  private readonly followers = new Set<() => void>();

  readonly state = (): CollectingState => this.now;

  readonly follow = (told: () => void): (() => void) => {
    this.followers.add(told);
    return () => {
      this.followers.delete(told);
      if (this.followers.size === 0) this.cancel();
    };
  };

  /** Adds files to those that are read, and reads them. */
  readonly add = (files: readonly File[]): void => {
    if (this.now.running || files.length === 0) return;
    const names = new Set(this.now.lines.map(({ name }) => name));
    const added = files.map((file): FileLine => {
      const name = freeName(file.name, names);
      names.add(name);
      return { name, file, state: "waiting" };
    });
    const { lines, columns } = this.now;
    this.set({ lines: [...lines, ...added], running: true, columns });
    void this.read();
  };

  /** Reads the workbook and all files anew: one of them has changed. */
  readonly again = (): void => {
    this.withColumn();
  };

  /** The same, with a column that a list lacks: what is written in it is then seen with all else. */
  readonly withColumn = (...columns: readonly WantedColumn[]): void => {
    if (this.now.running) return;
    const files = this.now.lines.map(({ file }) => file);
    this.collection = undefined;
    this.set({ ...NOTHING, columns: [...this.now.columns, ...columns] });
    this.add(files);
  };

  readonly cancel = (): void => {
    if (!this.now.running) return;
    this.control.abort();
    this.reader.stop();
  };

  readonly clear = (): void => {
    if (this.now.running) return;
    this.collection = undefined;
    this.set(NOTHING);
  };

  private async read(): Promise<void> {
    this.control = new AbortController();
    const { signal } = this.control;
    const collection = (this.collection ??= await this.begin());
    if (collection === undefined) return;
    for (const [index, { name, file, state }] of this.now.lines.entries()) {
      if (state !== "waiting") continue;
      if (!signal.aborted) this.line(index, "reading");
      const reading = signal.aborted ? undefined : await this.reader.read(name, file);
      if (reading === undefined) this.line(index, "cancelled");
      else
        this.line(
          index,
          collection.take(name, reading.digest, () => reading.found),
        );
    }
    this.set({ ...this.now, running: false, plan: collection.plan() });
  }

  private async begin(): Promise<Collection | undefined> {
    const base = await COMMANDS.readMergeBase.run({ columns: this.now.columns });
    if (base.ok) return new Collection(base.value);
    this.set({ ...NOTHING, problem: base.problem });
    return undefined;
  }

  private line(index: number, state: FileLine["state"]): void {
    this.set({
      ...this.now,
      lines: this.now.lines.map((line, i) => (i === index ? { ...line, state } : line)),
    });
  }

  private set(state: CollectingState): void {
    this.now = state;
    for (const told of [...this.followers]) told();
  }
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const free = number === 2 && !taken.has(name) ? name : name.replace(/(\.[^.]*)?$/, ` (${number})$1`);
    if (!taken.has(free)) return free;
  }
}
