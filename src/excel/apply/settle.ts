import type { WorkbookEdit } from "../../core/base/workbook-edit";
import type { Result } from "../../core/base/problem";
import type { SheetSnapshot } from "../../core/base/snapshot";
import { runExcel } from "../run";
import { queueEdits } from "./queue-edits";

/** An interrupted plan: what was asked of the workbook before an answer failed to come. */
export type Interrupted = {
  /** All edits that were sent, in their order; sheets are deleted and renamed at the very end. */
  readonly sent: readonly WorkbookEdit[];
  /** The sheets as they were before; none of them is ever taken for one that was added. */
  readonly before: readonly Pick<SheetSnapshot, "id" | "name">[];
  /** What takes back the edits on sheets that were there before. */
  readonly undo: readonly WorkbookEdit[];
  /** Excel refused to add a sheet, because another one has its name by now. */
  readonly nameTaken: boolean;
};

/** `kept`: the plan stands whole after all; `taken-back`: the workbook is as it was before. */
type Settled = "kept" | "taken-back";

/**
 * Looks at what an interrupted plan left behind and makes it whole, one way or the other. While every sheet that the
 * plan was to delete is still there, the sheets that the plan added are removed. Once the first of the old sheets is
 * gone there is no way back; but sheets are deleted last, so by then everything is written, and the remaining deleting
 * and renaming is done.
 *
 * Sheets are told apart by their ids: a new sheet may by now bear the name of an old one. Two `sync()`.
 */
export function settle({ sent, before, undo, nameTaken }: Interrupted): Promise<Result<Settled>> {
  return runExcel(async ({ workbook }) => {
    workbook.worksheets.load("items/id,items/name");
    workbook.names.load("items/name");
    await workbook.context.sync();
    const old = new Map(before.map(({ id, name }) => [id, name]));
    const now = new Map(workbook.worksheets.items.map(({ id, name }) => [name, id]));
    const isOld = (name: string): boolean => old.get(now.get(name) ?? "") === name;
    const isNew = (name: string): boolean => now.has(name) && !old.has(now.get(name) ?? "");

    const deletions = ofKind(sent, "delete-sheet");
    const renames = ofKind(sent, "rename-sheet");
    const replacing = deletions.some(({ sheet }) => !isOld(sheet));
    if (replacing && renames.every(({ sheet, to }) => isNew(sheet) || isNew(to))) {
      queueEdits(workbook, [
        ...deletions.filter(({ sheet }) => isOld(sheet)),
        ...renames.filter(({ sheet }) => isNew(sheet)),
      ]);
      await workbook.context.sync();
      return "kept";
    }
    const added = addedBy(sent).filter(isNew);
    // Sheets are added in order, so the last one found has the name that Excel refused: that sheet is somebody else's.
    if (nameTaken) added.pop();
    // A name of the workbook does not go with the sheet that it points at.
    const names = new Set(workbook.names.items.map(({ name }) => name));
    const own = ofKind(sent, "workbook-name").filter(
      ({ sheet, name }) => added.includes(sheet) && names.has(name),
    );
    queueEdits(workbook, [
      ...own.map(({ name }) => ({ kind: "delete-name" as const, name })),
      ...added.map((sheet) => ({ kind: "delete-sheet" as const, sheet })),
      ...undo,
    ]);
    await workbook.context.sync();
    return "taken-back";
  });
}

/**
 * What each kind of edit leaves in the workbook under a name of its own, which has to go when the plan is taken back. A
 * new kind does not compile before it stands here.
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
