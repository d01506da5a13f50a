import { nextYearStrings } from "../../../strings/next-year";
import { fill } from "../../../strings/fill";
import { rolled, type Change, type RollField, type Span } from "./change";
import { spansFor, type Decided, type Decision } from "./decide";
import type { DraftField, SourceList, SourceRow } from "./source";

const { todo: text, handled, choice } = nextYearStrings;

/** A row of a draft. */
export type DraftRow = {
  readonly key: string;
  readonly texts: Readonly<Record<DraftField, string>>;
  readonly spans: Readonly<Partial<Record<DraftField, readonly Span[]>>>;
  readonly handled: string;
  readonly todo: string;
  readonly pending: boolean;
};

export type Draft = {
  readonly source: SourceList;
  readonly title: string;
  readonly titleSpans: readonly Span[];
  readonly rows: readonly DraftRow[];
  /** Rows that are left out, with their place among the source's rows. */
  readonly deleted: readonly { readonly row: SourceRow; readonly index: number }[];
};

/** A list as the draft has it. */
export function draftOf(source: SourceList, changes: readonly Change[], decided: Decided): Draft {
  const mine = changes.filter(({ list }) => list === source.name);
  const of = (key: string, field: RollField): readonly Change[] =>
    mine.filter((change) => change.key === key && change.field === field);
  const rows: DraftRow[] = [];
  const deleted: { row: SourceRow; index: number }[] = [];
  // What was decided for the deadline of the row above, whose cell may go on below.
  let above: readonly Span[] = [];
  source.rows.forEach((row, index) => {
    const [deadlines, words] = [of(row.key, "deadline"), of(row.key, "measure")];
    const all = [...deadlines, ...words];
    const isDeleted = all.some((change) => decided.of(change).how === "delete");
    const own = spansFor(row.texts.deadline, deadlines, decided);
    const moved = deadlines.flatMap(({ spans }) => spans);
    if (!row.asAbove) above = isDeleted ? moved : own;
    if (isDeleted) {
      deleted.push({ row, index });
      return;
    }
    const deadline = row.asAbove ? above : own;
    const measure = spansFor(row.texts.measure, words, decided);
    rows.push({
      key: row.key,
      texts: {
        ...row.texts,
        deadline: rolled(row.texts.deadline, deadline),
        measure: rolled(row.texts.measure, measure),
      },
      spans: {
        ...(deadline.length === 0 ? {} : { deadline }),
        ...(measure.length === 0 ? {} : { measure }),
      },
      ...said(all, decided),
    });
  });
  const titleSpans = spansFor(source.title, of(source.name, "title"), decided);
  return { source, title: rolled(source.title, titleSpans), titleSpans, rows, deleted };
}

/** What was done with a row, and what is still to be done by a person. */
export function said(
  changes: readonly Change[],
  decided: Decided,
): { readonly handled: string; readonly todo: string; readonly pending: boolean } {
  const decisions = changes.map((change): [Change, Decision] => [change, decided.of(change)]);
  const open = decisions.filter(([, { pending }]) => pending);
  const ways = new Set(
    decisions.flatMap(([{ action }, { how }]) => (action === "keep" && how === "keep" ? [] : [choice[how]])),
  );
  const reasons = [...new Set(open.map(([{ reason }]) => fill(text.pending, { reason })))];
  const hasValue = decisions.some(([{ value }, { how }]) => value === true && how === "move");
  return {
    handled: open.length > 0 ? handled.pending : ways.size === 0 ? handled.plain : [...ways].join("、"),
    todo: [...reasons, ...(hasValue ? [text.value] : [])].join("；"),
    pending: open.length > 0,
  };
}
