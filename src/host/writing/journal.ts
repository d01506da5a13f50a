import { OWN_NAMES, RUN_PREFIX, runText } from "../../core/marks/registry";
import { marksStrings } from "../../strings/marks";
import type { WorkbookEdit } from "../../core/base/workbook-edit";

/**
 * What a run that writes notes in the document's settings while it writes: `begun` before its first edit, `replacing`
 * before it deletes the sheets whose place the new ones take, `written` after its last edit. A host performs a request in
 * its order; so, whatever became of the answer, the note tells how far the workbook got. It is removed at the end, and
 * one that was left behind tells the next run what to finish or to take back.
 */
export type Journal = {
  readonly state: "begun" | "replacing" | "written";
  /** Milliseconds since 1970: another runtime's run is given up for dead after a while. */
  readonly at: number;
  /** Ids of the sheets that were there before. None of them is ever taken for one that was added. */
  readonly before: readonly string[];
  /** Names under which sheets are added, in their order. */
  readonly adds: readonly string[];
  /** Names of the workbook that are added, with the sheets that they point at. */
  readonly names: readonly { readonly name: string; readonly sheet: string }[];
  readonly deletes: readonly string[];
  readonly renames: readonly { readonly from: string; readonly to: string }[];
  /** Sheets that were there before and get rules, by their ids, with how many rules without a formula they had. */
  readonly rules?: readonly { readonly sheet: string; readonly unfinished: number }[];
};

const MARK = OWN_NAMES.run.name;

/** A key of its own for each run, so that two never write into one another's. */
export const newRun = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8).padEnd(6, "0")}`;

export const journalKey = (run: string): string => RUN_PREFIX + run;

/** The journal that a setting holds; anything that does not look like one is none. */
export function readJournal(value: unknown): Journal | undefined {
  if (typeof value !== "string") return undefined;
  try {
    const read = JSON.parse(value) as Partial<Journal> | null;
    return read?.state !== undefined && Array.isArray(read.before) ? (read as Journal) : undefined;
  } catch {
    return undefined;
  }
}

/** Takes a run's journal away. */
export const journalRemoved = (run: string): WorkbookEdit => ({
  kind: "setting",
  key: journalKey(run),
  value: undefined,
});

const noted = (run: string, journal: Journal): WorkbookEdit => ({
  kind: "setting",
  key: journalKey(run),
  value: JSON.stringify(journal),
});

/**
 * The steps of a plan with their journal, and each added sheet with the mark of its run. A copy has the mark from its
 * first moment on: its original bears it while it is copied.
 *
 * @param before The sheets that are there: ids by name.
 * @param unfinished The rules without a formula that are there.
 */
export function withJournal(
  steps: readonly (readonly WorkbookEdit[])[],
  run: string,
  before: ReadonlyMap<string, string>,
  unfinished: readonly { readonly sheet: string }[] = [],
): WorkbookEdit[][] {
  const all = steps.flat();
  const renames = ofKind(all, "rename-sheet").map(({ sheet, to }) => ({ from: sheet, to }));
  const adds = addedBy(all);
  const rules = [...new Set(ofKind(all, "conditional-formats").map(({ sheet }) => sheet))].flatMap((name) => {
    const sheet = before.get(name);
    const count = unfinished.filter((rule) => rule.sheet === name).length;
    return sheet === undefined ? [] : [{ sheet, unfinished: count }];
  });
  const journal: Journal = {
    state: "begun",
    at: Date.now(),
    before: [...before.values()],
    adds,
    names: ofKind(all, "workbook-name").map(({ name, sheet }) => ({ name, sheet })),
    deletes: ofKind(all, "delete-sheet").flatMap(({ sheet }) => before.get(sheet) ?? []),
    renames,
    ...(rules.length === 0 ? {} : { rules }),
  };
  const replaces = adds.length > 0 && journal.deletes.length > 0;
  const firstDelete = replaces ? all.find(({ kind }) => kind === "delete-sheet") : undefined;
  const marked = steps.map((step) =>
    step.flatMap((edit): WorkbookEdit[] => {
      if (edit === firstDelete) return [noted(run, { ...journal, state: "replacing" }), edit];
      if (edit.kind === "add-sheet") return [edit, mark(edit.sheet, run)];
      if (edit.kind === "copy-sheet") return [mark(edit.sheet, run), edit, unmark(edit.sheet)];
      return [edit];
    }),
  );
  const finalName = (sheet: string): string => renames.find(({ from }) => from === sheet)?.to ?? sheet;
  const end = [noted(run, { ...journal, state: "written" }), ...adds.map((name) => unmark(finalName(name)))];
  return marked.map((step, i) => [
    ...(i === 0 ? [noted(run, journal)] : []),
    ...step,
    ...(i === marked.length - 1 ? end : []),
  ]);
}

const mark = (sheet: string, run: string): WorkbookEdit => ({
  kind: "text-name",
  sheet,
  name: MARK,
  text: runText(run),
  comment: marksStrings.run,
});

const unmark = (sheet: string): WorkbookEdit => ({ kind: "delete-name", sheet, name: MARK });

/**
 * What each kind of edit leaves in the workbook under a name of its own, which has to go when a run is taken back. A new
 * kind does not compile before it stands here.
 */
const ADDS: Readonly<Record<WorkbookEdit["kind"], "sheet" | "name" | "nothing">> = {
  "add-sheet": "sheet",
  "copy-sheet": "sheet",
  "workbook-name": "name",
  write: "nothing",
  merge: "nothing",
  style: "nothing",
  "row-heights": "nothing",
  "column-widths": "nothing",
  "page-setup": "nothing",
  "freeze-rows": "nothing",
  table: "nothing",
  validation: "nothing",
  "conditional-formats": "nothing",
  name: "nothing",
  "text-name": "nothing",
  "delete-name": "nothing",
  "delete-conditional-formats": "nothing",
  clear: "nothing",
  setting: "nothing",
  chart: "nothing",
  "rename-sheet": "nothing",
  "delete-sheet": "nothing",
  "hide-sheet": "nothing",
  activate: "nothing",
};

/** The names of the sheets that edits add, in their order. */
export const addedBy = (edits: readonly WorkbookEdit[]): string[] =>
  edits.flatMap((edit) => {
    if (ADDS[edit.kind] !== "sheet") return [];
    return [edit.kind === "copy-sheet" ? edit.to : (edit.sheet ?? "")];
  });

function ofKind<K extends WorkbookEdit["kind"]>(
  edits: readonly WorkbookEdit[],
  kind: K,
): Extract<WorkbookEdit, { kind: K }>[] {
  return edits.filter((edit): edit is Extract<WorkbookEdit, { kind: K }> => edit.kind === kind);
}
