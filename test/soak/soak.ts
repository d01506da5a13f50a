import { randomOf, type Random } from "../one-status/random";
import type { OpenPage } from "../support/browser";
import { CostReader, type Costs } from "./costs";
import { countAll, type Counts } from "./counts";
import { cycle, type Kind } from "./cycle";

/** What a block of cycles, one of each kind, has cost, and what was there at its end. */
export type Block = {
  /** Of the last one. */
  readonly cycle: number;
  readonly counts: Counts;
  readonly costs: Costs;
  /** For one cycle, without what reading the figures takes. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
};

/** Where a cycle left something else behind than the first of its kind did. */
export type Difference = { readonly cycle: number; readonly first: Counts; readonly now: Counts };

/**
 * Uses a page, block after block, and measures; the same seed does the same. Excel keeps the workbook's names of a
 * sheet that a clerk deletes, and the next command clears them away: so a cycle is compared with one of its kind.
 */
export class Soak {
  readonly differences: Difference[] = [];
  private readonly first: Counts[] = [];
  private done = 0;

  private constructor(
    private readonly opened: OpenPage,
    private readonly reader: CostReader,
    private readonly kinds: readonly Kind[],
    private readonly random: Random,
  ) {}

  static async of(opened: OpenPage, kinds: readonly Kind[], seed: number): Promise<Soak> {
    return new Soak(opened, await CostReader.of(opened.page), kinds, randomOf(seed));
  }

  async block(): Promise<Block> {
    let [cpuSeconds, wallSeconds] = [0, 0];
    let counts = await countAll(this.opened.page);
    for (const [i, kind] of this.kinds.entries()) {
      const [cpu, wall] = [await this.reader.cpuSeconds(), performance.now()];
      this.done += 1;
      await cycle(this.opened, kind, this.random);
      cpuSeconds += (await this.reader.cpuSeconds()) - cpu;
      wallSeconds += (performance.now() - wall) / 1000;
      counts = await countAll(this.opened.page);
      this.compare(i, counts);
    }
    const { length } = this.kinds;
    const each = { cpuSeconds: cpuSeconds / length, wallSeconds: wallSeconds / length };
    return { cycle: this.done, counts, costs: await this.reader.read(), ...each };
  }

  private compare(kind: number, now: Counts): void {
    const first = (this.first[kind] ??= now);
    if (JSON.stringify(first) !== JSON.stringify(now))
      this.differences.push({ cycle: this.done, first, now });
  }
}
