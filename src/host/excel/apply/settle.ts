import { splitReference } from "../../../core/base/address";
import { OWN_NAMES, runText } from "../../../core/marks/registry";
import { fail, ok, type Result } from "../../../core/base/problem";
import type { WorkbookEdit } from "../../../core/base/workbook-edit";
import { runExcel } from "../run";
import { journalKey, readJournal, type Journal } from "./journal";
import { queueEdits } from "./queue-edits";

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
 * got its mark; it is the run's where it has the name and is still quite empty.
 */
export async function settleRun(
  run: string,
  { repair, answerLost = false, undo = false }: SettleOptions = {},
): Promise<Result<Settled>> {
  const key = journalKey(run);
  const looked = await runExcel(async ({ workbook }): Promise<Settled | "begun"> => {
    const setting = workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    workbook.worksheets.load("items/id,items/name");
    workbook.names.load("items/name,items/formula");
    await workbook.context.sync();
    const journal = setting.isNullObject ? undefined : readJournal(setting.value as unknown);
    if (journal === undefined) return "untouched";
    const { marked, unmarkable } = await marks(workbook, run, journal, answerLost);
    const written = journal.state === "written";
    if (journal.state === "replacing" || (written && (!undo || replaced(journal)))) {
      if (journal.state === "replacing") finish(workbook, journal, marked);
      for (const { sheet } of marked) sheet.names.getItem(MARK).delete();
      workbook.settings.getItemOrNullObject(key).delete();
      await workbook.context.sync();
      return "done";
    }
    const added = written
      ? finished(workbook, journal)
      : [...marked.filter(({ isOld }) => !isOld).map(({ sheet }) => sheet), ...unmarkable];
    const gone = new Set(added.map(({ name }) => name));
    const own = new Set(journal.names.map(({ name }) => name));
    // A name of the workbook does not go with the sheet that it points at.
    for (const item of workbook.names.items)
      if (own.has(item.name) && gone.has(splitReference(String(item.formula)).sheet ?? "")) item.delete();
    for (const sheet of added) sheet.delete();
    for (const { sheet, isOld } of marked) if (isOld) sheet.names.getItem(MARK).delete();
    await workbook.context.sync();
    return "begun";
  });
  if (!looked.ok) return looked;
  if (looked.value !== "begun") return ok(looked.value);
  const rest = repair === undefined ? ok([]) : await repair.plan();
  if (!rest.ok) return rest;
  const repaired = await runExcel(async ({ workbook }) => {
    queueEdits(workbook, rest.value);
    workbook.settings.getItemOrNullObject(key).delete();
    await workbook.context.sync();
  });
  // Its last action takes the note away; where that is gone, all before it was done.
  if (!repaired.ok && (await isNoted(key)) !== false) return fail(repaired.problem);
  return ok(repair?.way === "carry-on" ? "done" : "taken-back");
}

const replaced = ({ adds, deletes }: Journal): boolean => adds.length > 0 && deletes.length > 0;

/** Whether the workbook answers at all. */
export async function isAnswering(): Promise<boolean> {
  const asked = await runExcel(async ({ workbook }) => {
    workbook.worksheets.getCount();
    await workbook.context.sync();
  });
  return asked.ok;
}

/** Whether a run's note is still there; undefined where nobody answers. */
async function isNoted(key: string): Promise<boolean | undefined> {
  const read = await runExcel(async ({ workbook }) => {
    const setting = workbook.settings.getItemOrNullObject(key);
    setting.load("key");
    await workbook.context.sync();
    return !setting.isNullObject;
  });
  return read.ok ? read.value : undefined;
}

type MarkedSheet = { readonly sheet: Excel.Worksheet; readonly isOld: boolean };

/** The sheets that bear a run's mark, and the empty one that may not have got it. One `sync()`. */
async function marks(
  { worksheets, context }: Excel.Workbook,
  run: string,
  { before, adds }: Journal,
  answerLost: boolean,
): Promise<{ readonly marked: readonly MarkedSheet[]; readonly unmarkable: readonly Excel.Worksheet[] }> {
  const old = new Set(before);
  const asked = worksheets.items.map((sheet) => {
    const mark = sheet.names.getItemOrNullObject(MARK);
    mark.load("formula");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address");
    return { sheet, mark, used, isOld: old.has(sheet.id) };
  });
  await context.sync();
  const text = `="${runText(run)}"`;
  return {
    marked: asked.filter(({ mark }) => !mark.isNullObject && mark.formula === text),
    unmarkable: asked
      .filter(({ sheet, mark, used, isOld }) => {
        const isEmpty = mark.isNullObject && used.isNullObject;
        return answerLost && isEmpty && !isOld && adds.includes(sheet.name);
      })
      .map(({ sheet }) => sheet),
  };
}

/** The sheets of a run that has come to its end: Excel has added every one of them, so that the names are its own. */
function finished({ worksheets }: Excel.Workbook, { before, adds, renames }: Journal): Excel.Worksheet[] {
  const names = adds.map((name) => renames.find(({ from }) => from === name)?.to ?? name);
  return worksheets.items.filter(({ id, name }) => names.includes(name) && !before.includes(id));
}

/** What is left to be deleted and renamed. */
function finish(
  workbook: Excel.Workbook,
  { deletes, renames }: Journal,
  marked: readonly MarkedSheet[],
): void {
  for (const sheet of workbook.worksheets.items) if (deletes.includes(sheet.id)) sheet.delete();
  for (const { sheet } of marked) {
    const to = renames.find(({ from }) => from === sheet.name)?.to;
    if (to !== undefined) sheet.name = to;
  }
}
