import { groupBy } from "../../base/group-by";
import type { BaseBook, BaseRow } from "./base-book";
import { likeness, pairsOf } from "./likeness";
import type { ReturnedRow } from "./returned-file";

/** By which rule a row was found; the first that gives exactly one row of the base. */
export type MatchRule = "code" | "key" | "wording" | "number" | "alike";
export type Match = { readonly row: BaseRow; readonly rule: MatchRule };

/** Of a code or 编号 over another wording; of a row that was reworded; of one found by number, day and unit. */
const HALF = 0.5;
const NEARLY = 0.7;
const SOMEWHAT = 0.3;
/** Comparing wordings is dear: what a file with more reworded rows than this costs is bounded; the rest is unknown. */
const MOST_COMPARED = 150_000;

/** Finds the rows of a base by what returned rows say. Neither their place nor their number alone decides. */
export class RowFinder {
  private readonly byCode: ReadonlyMap<string, BaseRow>;
  private readonly byKey: ReadonlyMap<string, readonly BaseRow[]>;
  private readonly byNumber: ReadonlyMap<string, readonly BaseRow[]>;
  private readonly byWording: ReadonlyMap<string, readonly BaseRow[]>;
  private readonly byMeasure: ReadonlyMap<string, readonly BaseRow[]>;
  private readonly byTask: ReadonlyMap<string, readonly BaseRow[]>;
  private readonly pairs = new Map<BaseRow, ReturnType<typeof pairsOf>>();
  private compared = 0;

  constructor(private readonly book: BaseBook) {
    const { rows } = book;
    this.byCode = new Map(rows.map((row) => [row.code, row]));
    this.byKey = groupBy(rows, ({ key }) => key);
    this.byNumber = groupBy(rows, ({ no }) => no);
    this.byWording = groupBy(rows, ({ wording }) => wording);
    this.byMeasure = groupBy(rows, ({ given }) => given.measure ?? "");
    this.byTask = groupBy(rows, ({ given }) => given.task ?? "");
  }

  /** To be called before each file: how much may be compared is counted by file. */
  begin(): void {
    this.compared = 0;
  }

  /** The row that has a code. */
  coded(code: string): BaseRow | undefined {
    return this.byCode.get(code);
  }

  find(row: ReturnedRow): Match | undefined {
    const worded = this.worded(row);
    const sure = worded.length === 1 ? worded[0] : undefined;
    // A code or a 编号 is believed unless the wording says clearly that the row is another.
    const believed = (found: BaseRow): boolean => sure === undefined || sure === found;
    const coded = row.code === undefined ? undefined : this.byCode.get(row.code);
    if (coded !== undefined && believed(coded) && this.agrees(row, coded))
      return { row: coded, rule: "code" };
    const keyed = only(row.key === "" ? [] : this.byKey.get(row.key));
    if (keyed !== undefined && believed(keyed) && (row.wording === "" || this.likeTo(row, keyed) >= HALF))
      return { row: keyed, rule: "key" };
    if (sure !== undefined) return { row: sure, rule: "wording" };
    const numbered = only(worded.filter(({ no }) => no === row.no && no !== ""));
    if (numbered !== undefined) return { row: numbered, rule: "wording" };
    return this.byNumberAndMore(row);
  }

  /** Rows whose wording is the same, of what the returned row has of task and measure. */
  private worded({ wording, given: { task = "", measure = "" } }: ReturnedRow): readonly BaseRow[] {
    if (wording === "") return [];
    const whole = this.byWording.get(wording);
    if (whole !== undefined) return whole;
    // A column was deleted, or merged cells were taken apart.
    if (task === "") return this.byMeasure.get(measure) ?? [];
    return measure === "" ? (this.byMeasure.get(task) ?? this.byTask.get(task) ?? []) : [];
  }

  private byNumberAndMore(row: ReturnedRow): Match | undefined {
    const candidates = row.no === "" ? [] : (this.byNumber.get(row.no) ?? []);
    if (candidates.length === 0) return undefined;
    const { task, measure, deadline, lead } = row.given;
    const same = (mine?: string, its?: string): boolean => (mine ?? "") !== "" && mine === its;
    const sames = [
      candidates.filter(({ given }) => same(measure, given.measure)),
      candidates.filter(({ given }) => same(task, given.task)),
      candidates.filter(
        (each) =>
          same(deadline, each.given.deadline) &&
          same(lead, each.given.lead) &&
          (row.wording === "" || this.likeTo(row, each) >= SOMEWHAT),
      ),
    ];
    for (const found of sames) {
      const one = only(found);
      if (one !== undefined) return { row: one, rule: "number" };
    }
    return this.alike(row, candidates);
  }

  private alike(row: ReturnedRow, candidates: readonly BaseRow[]): Match | undefined {
    if (row.wording === "") return undefined;
    const near = candidates.filter((each) => this.likeTo(row, each) >= NEARLY);
    if (near.length === 0 || this.compared + this.book.rows.length > MOST_COMPARED) return undefined;
    this.compared += this.book.rows.length;
    const own = pairsOf(row.wording);
    let best: BaseRow | undefined;
    let most = 0;
    let ties = 0;
    for (const each of this.book.rows) {
      const like = likeness(own, this.pairsOf(each));
      if (like > most) [best, most, ties] = [each, like, 0];
      else if (like === most) ties += 1;
    }
    return best !== undefined && ties === 0 && near.includes(best) ? { row: best, rule: "alike" } : undefined;
  }

  /** Whether a row that has the code can be the one: the same number, or half of the wording. */
  private agrees(row: ReturnedRow, base: BaseRow): boolean {
    const like = this.likeTo(row, base);
    if (row.wording === "" || like >= HALF) return true;
    return row.no !== "" && row.no === base.no && like > 0;
  }

  private likeTo(row: ReturnedRow, base: BaseRow): number {
    if (row.wording === base.wording) return 1;
    this.compared += 1;
    return this.compared > MOST_COMPARED ? 0 : likeness(pairsOf(row.wording), this.pairsOf(base));
  }

  private pairsOf(row: BaseRow): ReturnType<typeof pairsOf> {
    let pairs = this.pairs.get(row);
    if (pairs === undefined) this.pairs.set(row, (pairs = pairsOf(row.wording)));
    return pairs;
  }
}

const only = (rows: readonly BaseRow[] = []): BaseRow | undefined =>
  rows.length === 1 ? rows[0] : undefined;
