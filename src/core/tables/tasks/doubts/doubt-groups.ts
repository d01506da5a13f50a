import { groupBy } from "../../../base/group-by";
import { mayConcern } from "../../../language/units/may-concern";
import type { TaskList } from "../task-list";
import type { DoubtAbout, NoteReason } from "./doubt-class";
import type { WeighedDoubt } from "./weigh-doubts";

/** Cells of a sheet that say the same, were taken for the same and are in doubt for the same reasons: one question. */
export type DoubtGroup = {
  readonly sheet: string;
  readonly about: DoubtAbout;
  readonly text: string;
  readonly taken: string;
  readonly messages: readonly string[];
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  /** The fingerprints of all doubts of the group. */
  readonly ids: readonly string[];
};

/** The doubts as questions, ordered by where the first doubt of each stands. */
export function doubtGroups(doubts: readonly WeighedDoubt[]): readonly DoubtGroup[] {
  const cells = groupBy(doubts, ({ sheet, row, column, as }) => [sheet, row, column, as.about].join("\n"));
  const questions = groupBy([...cells.values()], (of) => {
    const messages = of.map(({ message }) => message);
    return [of[0]?.sheet, of[0]?.as.about, of[0]?.text, of[0]?.taken, ...messages].join("\n");
  });
  return [...questions.values()].flatMap((same): DoubtGroup[] => {
    const [first] = same;
    const one = first?.[0];
    if (first === undefined || one === undefined) return [];
    return [
      {
        sheet: one.sheet,
        about: one.as.about,
        text: one.text,
        taken: one.taken,
        messages: first.map(({ message }) => message),
        cells: same.flatMap(([doubt]) =>
          doubt === undefined ? [] : [{ row: doubt.row, column: doubt.column }],
        ),
        ids: same.flatMap((of) => of.map(({ id }) => id)),
      },
    ];
  });
}

/** The doubts of a list that may concern a unit: those about its columns, and those about rows that are not surely another's. */
export function doubtsFor(
  { rows }: Pick<TaskList, "rows">,
  doubts: readonly WeighedDoubt[],
  unit: string | undefined,
): readonly WeighedDoubt[] {
  if (unit === undefined) return doubts;
  const others = new Set(rows.filter(({ lead }) => !mayConcern(lead, unit)).map(({ row }) => row));
  return doubts.filter(({ row }) => !others.has(row));
}

/** The doubts of a workbook in the three groups of the pane. */
type SortedDoubts = {
  /** 需要您确认, and not yet checked. */
  readonly open: readonly WeighedDoubt[];
  /** 已核对 */
  readonly checked: readonly WeighedDoubt[];
  /** 知悉即可 */
  readonly notes: readonly WeighedDoubt[];
};

export function sortDoubts(doubts: readonly WeighedDoubt[]): SortedDoubts {
  const confirm = doubts.filter(({ as }) => as.class === "confirm");
  return {
    open: confirm.filter(({ checked }) => !checked),
    checked: confirm.filter(({ checked }) => checked),
    notes: doubts.filter(({ as }) => as.class === "note"),
  };
}

/**
 * Notes of one kind: those with the same sentence and the same reason. Kinds are ordered by where the first note of
 * each stands.
 */
type NoteKind = {
  readonly message: string;
  readonly because: NoteReason;
  readonly of: readonly WeighedDoubt[];
};

export function noteKinds(doubts: readonly WeighedDoubt[]): readonly NoteKind[] {
  const notes = doubts.flatMap((doubt) =>
    doubt.as.class === "note" ? [{ doubt, because: doubt.as.because }] : [],
  );
  const kinds = groupBy(notes, ({ doubt: { message }, because }) => `${because}\n${message}`);
  return [...kinds.values()].flatMap((kind): NoteKind[] => {
    const [first] = kind;
    if (first === undefined) return [];
    return [{ message: first.doubt.message, because: first.because, of: kind.map(({ doubt }) => doubt) }];
  });
}
