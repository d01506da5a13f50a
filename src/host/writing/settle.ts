import { splitReference } from "../../core/base/address";
import { OWN_NAMES, runText } from "../../core/marks/registry";
import { ok, type Result } from "../../core/base/problem";
import type { WorkbookEdit } from "../../core/base/workbook-edit";
import { host } from "../current";
import type { HostResult, SheetOutline, WorkbookOutline } from "../port";
import { isUnfinished } from "./rules-found";
import { journalKey, journalRemoved, readJournal, type Journal } from "./journal";

/** How a run that was interrupted is made whole on the sheets that were there before. */
export type Repair = {
  /** `carry-on`: what was asked is brought to its end; `take-back`: it becomes as it was. */
  readonly way: "carry-on" | "take-back";
  /** Planned on the workbook as it is by then; the sheets that the run had added are gone. */
  readonly plan: () => Promise<Result<readonly WorkbookEdit[]>>;
};

/** `untouched`: the workbook heard nothing of it; `taken-back`: it is as it was before; `done`: all of it stands. */
type Settled = "untouched" | "done" | "taken-back";

type SettleOptions = {
  readonly repair?: Repair;
  readonly answerLost?: boolean;
  /** Also what was written to its end is taken back, unless it has replaced sheets. */
  readonly undo?: boolean;
};

const MARK = OWN_NAMES.run.name;

/**
 * Reads what an interrupted run has noted, and makes it whole, one way or the other. While every sheet that it was to
 * delete is still there, the sheets that bear its mark go, and `repair` sees to the others. Once it was replacing there
 * is no way back; but then all that was to be written stands, and the deleting and renaming is brought to its end.
 *
 * @param answerLost Whether nothing is known of how the request ended. A sheet that was added last may then not have
 * got its mark; it is the run's where it has the name that was next and is still quite empty.
 */
export async function settleRun(
  run: string,
  { repair, answerLost = false, undo = false }: SettleOptions = {},
): Promise<Result<Settled>> {
  const outline = await host().outline();
  if (!outline.ok) return outline;
  const journal = readJournal(outline.value.settings[journalKey(run)]);
  if (journal === undefined) return ok("untouched");
  const marks = await marksOf(outline.value, run, journal, answerLost);
  if (!marks.ok) return marks;
  const { marked } = marks.value;
  const written = journal.state === "written";
  if (journal.state === "replacing" || (written && (!undo || replaced(journal)))) {
    const done = await performed([
      ...(journal.state === "replacing" ? rest(outline.value, journal, marked) : []),
      ...marked.map(({ sheet }) => unmark(sheet)),
      journalRemoved(run),
    ]);
    return done.ok ? ok("done") : done;
  }
  const added = written
    ? finished(outline.value, journal)
    : // The one without a mark first: it is known by those that have one.
      [...marks.value.unmarkable, ...marked.filter(({ isOld }) => !isOld).map(({ sheet }) => sheet)];
  const removed = await performed([
    ...namesInto(outline.value, journal, added),
    ...added.map(({ id }) => ({ kind: "delete-sheet", sheet: id }) as const),
    ...marked.flatMap(({ sheet, isOld }) => (isOld ? [unmark(sheet)] : [])),
  ]);
  if (!removed.ok) return removed;
  const repairs = repair === undefined ? await unfinishedRules(outline.value, journal) : await repair.plan();
  if (!repairs.ok) return repairs;
  const repaired = await performed([...repairs.value, journalRemoved(run)]);
  // Its last edit takes the note away; where that is gone, all before it was done.
  if (!repaired.ok && (await isNoted(run)) !== false) return repaired;
  return ok(repair?.way === "carry-on" ? "done" : "taken-back");
}

/** The rules that a run had begun to add and that have no formula: new ones stand in front of those that were there. */
async function unfinishedRules(
  { sheets }: WorkbookOutline,
  { rules = [] }: Journal,
): Promise<Result<readonly WorkbookEdit[]>> {
  const there = rules.filter(({ sheet }) => sheets.some(({ id }) => id === sheet));
  if (there.length === 0) return ok([]);
  const looked = await host().look({ rules: there.map(({ sheet }) => sheet) });
  if (!looked.ok) return looked;
  return ok(
    there.flatMap(({ sheet, unfinished }, i): WorkbookEdit[] => {
      const empty = (looked.value.rules[i] ?? []).filter(isUnfinished);
      const own = empty.slice(0, Math.max(0, empty.length - unfinished));
      return own.length === 0 ? [] : [{ kind: "delete-conditional-formats", sheet, rules: own }];
    }),
  );
}

const replaced = ({ adds, deletes }: Journal): boolean => adds.length > 0 && deletes.length > 0;

/** Whether the workbook answers at all. */
export async function isAnswering(): Promise<boolean> {
  return (await host().outline()).ok;
}

/** Whether a run's note is still there; undefined where nobody answers. */
async function isNoted(run: string): Promise<boolean | undefined> {
  const outline = await host().outline();
  return outline.ok ? journalKey(run) in outline.value.settings : undefined;
}

async function performed(edits: readonly WorkbookEdit[]): Promise<HostResult<void>> {
  const { problem } = await host().perform([edits]);
  return problem === undefined ? { ok: true, value: undefined } : { ok: false, problem };
}

type MarkedSheet = { readonly sheet: SheetOutline; readonly isOld: boolean };

/** Sheets are meant by their ids: a name may be another sheet's by the time of writing. */
const unmark = ({ id }: SheetOutline): WorkbookEdit => ({ kind: "delete-name", sheet: id, name: MARK });

/** The sheets that bear a run's mark, and the empty one that may not have got it. One request. */
async function marksOf(
  { sheets }: WorkbookOutline,
  run: string,
  { before, adds }: Journal,
  answerLost: boolean,
): Promise<
  HostResult<{ readonly marked: readonly MarkedSheet[]; readonly unmarkable: readonly SheetOutline[] }>
> {
  const ids = sheets.map(({ id }) => id);
  const looked = await host().look({ names: ids.map((sheet) => ({ name: MARK, sheet })), used: ids });
  if (!looked.ok) return looked;
  const { names, used } = looked.value;
  const text = `="${runText(run)}"`;
  const asked = sheets.map((sheet, i) => ({
    sheet,
    mark: names[i],
    isEmpty: (used[i] ?? null) === null,
    isOld: before.includes(sheet.id),
  }));
  // Sheets are added in their order, each with its mark at once: only the one after the last marked can be without.
  const last = asked.reduce(
    (at, { sheet, mark }) => (mark === text ? Math.max(at, adds.indexOf(sheet.name)) : at),
    -1,
  );
  const isUnmarkable = ({ sheet, mark, isEmpty, isOld }: (typeof asked)[number]): boolean =>
    answerLost && mark === undefined && isEmpty && !isOld && sheet.name === adds[last + 1];
  return {
    ok: true,
    value: {
      marked: asked.filter(({ mark }) => mark === text),
      unmarkable: asked.filter(isUnmarkable).map(({ sheet }) => sheet),
    },
  };
}

/** The sheets of a run that has come to its end: the host has added every one of them, so that the names are its own. */
function finished({ sheets }: WorkbookOutline, { before, adds, renames }: Journal): readonly SheetOutline[] {
  const names = adds.map((name) => renames.find(({ from }) => from === name)?.to ?? name);
  return sheets.filter(({ id, name }) => names.includes(name) && !before.includes(id));
}

/** A name of the workbook does not go with the sheet that it points at. */
function namesInto(
  { names }: WorkbookOutline,
  journal: Journal,
  sheets: readonly SheetOutline[],
): WorkbookEdit[] {
  const own = new Set(journal.names.map(({ name }) => name));
  const gone = new Set(sheets.map(({ name }) => name));
  return names
    .filter(({ name, formula }) => own.has(name) && gone.has(splitReference(formula).sheet ?? ""))
    .map(({ name }) => ({ kind: "delete-name", name }));
}

/** What is left to be deleted and renamed. */
function rest(
  { sheets }: WorkbookOutline,
  { deletes, renames }: Journal,
  marked: readonly MarkedSheet[],
): WorkbookEdit[] {
  return [
    ...sheets
      .filter(({ id }) => deletes.includes(id))
      .map(({ id }) => ({ kind: "delete-sheet", sheet: id }) as const),
    ...marked.flatMap(({ sheet: { id, name } }): WorkbookEdit[] => {
      const to = renames.find(({ from }) => from === name)?.to;
      return to === undefined ? [] : [{ kind: "rename-sheet", sheet: id, to }];
    }),
  ];
}
