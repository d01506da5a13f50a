import { groupBy } from "../../base/group-by";
import { answerId, answerPlace, rowsByUnit, saidAt, type BaseBook, type BaseRow } from "./base-book";
import type { Answer, Candidate, ComparedFile, Conflict, MergeNote, Refused } from "./merge-model";
import type { AnswerRole, Place } from "./roles";
import { canonical, type Said } from "./same-value";

/** An answer that will be written, and what it takes the place of. */
export type Change = {
  readonly row: BaseRow;
  readonly role: AnswerRole;
  readonly at: Place;
  readonly from: Said;
  readonly answer: Answer;
  /** All files that gave it. */
  readonly files: readonly string[];
  /** Chosen among several of one unit, because it is the newest. */
  readonly newest?: true;
};

export type MergePlan = {
  readonly changes: readonly Change[];
  /** Cells that were answered and stay as they are. */
  readonly unchanged: number;
  readonly conflicts: readonly Conflict[];
  /** Conflicts that a person has decided; what was taken of them is among the changes. */
  readonly decided?: readonly Conflict[];
  /** Rows that were sent to a unit, or are its own, and are in none of its files. */
  readonly missing: readonly { readonly row: BaseRow; readonly unit: string; readonly file: string }[];
  /** Units of the base from which no file came, and how many rows they have. */
  readonly silent: readonly { readonly unit: string; readonly rows: number }[];
  /** Units of the base, silent or not. */
  readonly units: number;
  readonly notes: readonly MergeNote[];
  readonly files: readonly ComparedFile[];
  readonly refused: readonly Refused[];
};

export type MergeOptions = { readonly prefer?: "newest" };

/** Files saved within a minute of each other are as new. */
const MINUTE = 60_000;

/** What all files together give: one answer a cell, or a conflict. */
export function planMerge(
  book: BaseBook,
  files: readonly ComparedFile[],
  refused: readonly Refused[],
  notes: readonly MergeNote[] = [],
  options: MergeOptions = {},
): MergePlan {
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  const cells = groupBy(
    files.flatMap(({ candidates }) => candidates),
    cellOf,
  );
  for (const candidates of cells.values()) {
    const decided = decide(candidates, options);
    if ("kind" in decided) conflicts.push(decided);
    else changes.push(decided);
  }
  conflicts.push(...gathered(files.flatMap((file) => file.conflicts)));
  const units = rowsByUnit(book.rows, ({ leads }) => leads);
  const heard = new Set(files.map(({ unit }) => unit));
  return {
    changes: changes.sort(inOrder),
    unchanged: countUnchanged(files, changes, conflicts),
    conflicts: conflicts.sort(inOrder),
    missing: missingRows(book, units, files),
    silent: [...units].flatMap(([unit, rows]) => (heard.has(unit) ? [] : [{ unit, rows: rows.length }])),
    units: units.size,
    notes: [
      ...notes,
      ...files.flatMap((file) => file.notes),
      ...changes.flatMap(({ newest, answer }): MergeNote[] =>
        newest === undefined
          ? []
          : [{ code: "newest", file: answer.file, sheet: answer.sheet, at: answer.at }],
      ),
    ],
    files,
    refused,
  };
}

/** Cells that were answered as they are, by each file that answered them. */
function countUnchanged(
  files: readonly ComparedFile[],
  changes: readonly Change[],
  conflicts: readonly Conflict[],
): number {
  const touched = new Set<number>();
  for (const { row, role } of changes) touched.add(answerId(row, role));
  for (const { row, role } of conflicts) if (row !== undefined) touched.add(answerId(row, role));
  const unchanged = new Set<number>();
  for (const file of files) for (const id of file.unchanged) if (!touched.has(id)) unchanged.add(id);
  return unchanged.size;
}

/** Rows that share a merged cell share the answer. */
function cellOf({ row, role }: Candidate): string | number {
  const { list } = row;
  const column = list.columns[role];
  const area = column === undefined ? undefined : list.cells.mergeAt(row.row, column);
  return area === undefined ? answerId(row, role) : `${list.sheet}!${area.row},${area.column}`;
}

function decide(candidates: readonly Candidate[], { prefer }: MergeOptions): Change | Conflict {
  const [first] = candidates;
  if (first === undefined) throw new Error("no candidate");
  const { row, role } = first;
  const at = answerPlace(row, role) ?? { row: row.row, column: 0 };
  const base = saidAt(row.list.cells, at);
  const change = (answer: Answer, same: readonly Candidate[] = []): Change => ({
    row,
    role,
    at,
    from: base,
    answer,
    files: [...new Set(same.map(({ answer: { file } }) => file))],
  });
  if (candidates.length === 1) return change(first.answer, candidates);
  const answers = groupBy(candidates, ({ answer }) => canonical(answer));
  if (answers.size === 1) return change(first.answer, candidates);
  const units = new Set(candidates.map(({ answer }) => answer.unit));
  const joint = units.size > 1 && !units.has(undefined);
  const newest = joint || prefer !== "newest" ? undefined : newestOf(candidates.map(({ answer }) => answer));
  if (newest !== undefined) return { ...change(newest, answers.get(canonical(newest))), newest: true };
  return {
    kind: joint ? "joint-answers" : "two-answers",
    row,
    role,
    at,
    base,
    answers: [...answers.values()].flatMap(([each]) => each?.answer ?? []),
  };
}

/** The answer of the file that was saved a minute or more after all files that say something else. */
function newestOf(answers: readonly Answer[]): Answer | undefined {
  const [newest] = [...answers].sort((a, b) => (b.modified ?? 0) - (a.modified ?? 0));
  const rivals = answers.filter((each) => newest !== undefined && canonical(each) !== canonical(newest));
  const isLater = ({ modified }: Answer): boolean =>
    modified !== undefined && newest?.modified !== undefined && newest.modified - modified >= MINUTE;
  return rivals.every(isLater) ? newest : undefined;
}

/** Conflicts of one kind about one cell are one, with the answers of all files. */
function gathered(conflicts: readonly Conflict[]): Conflict[] {
  const groups = groupBy(conflicts, ({ kind, row, role, answers: [answer] }) =>
    row === undefined
      ? `${kind} ${answer?.file} ${answer?.sheet}!${answer?.at.row}`
      : `${kind} ${row.index}/${role}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ ...first, answers: group.flatMap(({ answers }) => answers) }];
  });
}

/** By their place in the base; what has none comes last. */
function inOrder(a: Pick<Conflict, "row" | "at">, b: Pick<Conflict, "row" | "at">): number {
  const [i, j] = [a.row?.index ?? Infinity, b.row?.index ?? Infinity];
  return i === j ? (a.at?.column ?? 0) - (b.at?.column ?? 0) : i - j;
}

function missingRows(
  book: BaseBook,
  units: ReadonlyMap<string, readonly BaseRow[]>,
  files: readonly ComparedFile[],
): MergePlan["missing"] {
  const byUnit = groupBy(
    files.filter(({ unit }) => unit !== undefined),
    ({ unit }) => unit,
  );
  return [...byUnit].flatMap(([unit = "", own]) => {
    const found = new Set(own.flatMap((file) => [...file.found]));
    const sent = own.flatMap(({ sentRows }) => [...(sentRows ?? [])]);
    const due =
      sent.length > 0 ? [...new Set(sent)].flatMap((i) => book.rows[i] ?? []) : (units.get(unit) ?? []);
    const [{ file } = { file: "" }] = own;
    return due.filter(({ index }) => !found.has(index)).map((row) => ({ row, unit, file }));
  });
}
