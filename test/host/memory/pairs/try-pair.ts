import type { MemoryBook } from "../../../../src/host/memory/book";
import type { MemoryHost } from "../../../../src/host/memory/memory-host";
import type { Result } from "../../../../src/core/base/problem";
import { open, type Run } from "../tried";
import { commandsOn, everything, type Paired } from "./commands";

/** What all sheets hold, whatever their order; also the note of a run, which nobody should find afterwards. */
export function contentsOf({ sheets, names, tables, settings }: MemoryBook): string {
  const nameOf = new Map(sheets.map(({ id, name }) => [id, name]));
  const told = (items: readonly unknown[]): string[] => items.map((one) => JSON.stringify(one)).sort();
  return JSON.stringify([
    told(
      sheets.map(({ name, visibility, used, formulas, rules }) => [
        name,
        visibility,
        used,
        formulas,
        told(rules.map(({ at, rule }) => [at, rule])),
      ]),
    ),
    told(names.map(({ name, sheet, formula }) => [name, nameOf.get(sheet ?? "") ?? sheet, formula])),
    told(tables),
    told(Object.entries(settings)),
  ]);
}

type Done = { readonly result: Result<unknown>; readonly book: MemoryBook };

/** Each person has a cell selected, whatever sheets the other's command shows. */
function opened(book: MemoryBook): MemoryHost {
  const host = open(book);
  const [sheet] = book.sheets;
  const cell = { id: sheet?.id ?? "", sheet: sheet?.name ?? "", at: FREE, holds: "" } as const;
  return Object.assign(host, { activeCell: () => Promise.resolve({ ok: true, value: cell } as const) });
}

const FREE = { row: 2, column: 13, rows: 1, columns: 1 };

async function runIn(book: MemoryBook, run: Run): Promise<Done> {
  const host = opened(book);
  return { result: await run(), book: host.book };
}

/** Resolves once a workbook was read so often. */
function afterReadings(host: MemoryHost, times: number): Promise<void> {
  if (times === 0) return Promise.resolve();
  return new Promise((resolve) => {
    let count = 0;
    host.interrupt = (edit) => {
      if (edit === undefined) count += 1;
      if (count >= times) resolve();
      return undefined;
    };
  });
}

/**
 * Two people in one file: two commands without a common queue, each request of one between those of the other. Each is
 * done whole, or says that nothing was changed: the workbook is as after one and then the other, or after one alone.
 */
export class Pairs {
  private readonly alone = new Map<Paired, Promise<Done>>();

  private constructor(
    private readonly book: MemoryBook,
    private readonly commands: Readonly<Record<Paired, Run>>,
  ) {}

  static async open(): Promise<Pairs> {
    const { book, seen } = await everything();
    return new Pairs(book, commandsOn(seen));
  }

  get names(): readonly Paired[] {
    return Object.keys(this.commands) as Paired[];
  }

  /**
   * What is wrong with a pair; nothing where all is well.
   *
   * @param later After how many readings of the first the second begins.
   */
  async wrongOf(one: Paired, two: Paired, later = 0): Promise<string | undefined> {
    const host = opened(this.book);
    const begun = afterReadings(host, later);
    const running = this.commands[one]();
    const [first, second] = await Promise.all([
      running,
      Promise.race([begun, running]).then(() => this.commands[two]()),
    ]);
    const now = contentsOf(host.book);
    for (const result of [first, second])
      if (!result.ok && result.problem.outcome !== "unchanged" && result.problem.outcome !== undefined)
        return `${result.problem.code}: ${result.problem.outcome}`;
    const expected: (readonly [boolean, () => Promise<Done>])[] = [
      [first.ok && second.ok, () => this.after(one, two)],
      [first.ok && second.ok, () => this.after(two, one)],
      [first.ok && !second.ok, () => this.aloneOf(one)],
      [second.ok && !first.ok, () => this.aloneOf(two)],
    ];
    for (const [isSaid, run] of expected)
      if (isSaid && contentsOf((await run()).book) === now) return undefined;
    if (first.ok && second.ok && (await this.isClearedNext(host.book, one, two))) return undefined;
    const said = [first, second].map((result) => (result.ok ? "done" : result.problem.code)).join(", ");
    return `said ${said}; is neither`;
  }

  /** 清除标记 knows nothing of sheets that came in the same moment; done again it clears them, too. */
  private async isClearedNext(book: MemoryBook, one: Paired, two: Paired): Promise<boolean> {
    if (one !== "unflag" && two !== "unflag") return false;
    const other = one === "unflag" ? two : one;
    const again = await runIn(book, this.commands.unflag);
    return again.result.ok && contentsOf(again.book) === contentsOf((await this.after(other, "unflag")).book);
  }

  private aloneOf(one: Paired): Promise<Done> {
    const known = this.alone.get(one) ?? runIn(this.book, this.commands[one]);
    this.alone.set(one, known);
    return known;
  }

  private async after(one: Paired, two: Paired): Promise<Done> {
    return runIn((await this.aloneOf(one)).book, this.commands[two]);
  }
}
