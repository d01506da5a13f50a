import { contains, parseArea, splitReference } from "./address";
import { asBefore } from "./as-before";
import type { Before, Now } from "./before";
import { areaOfName } from "./own-place";
import { fail, ok, type Result } from "./problem";
import { cellsSeen, restsOn, type CellsSeen, type NameState, type RestsOn } from "./rests-on";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import type { WorkbookEdit } from "./workbook-edit";

/** What a run has left in the workbook, as it was read back with its last request. */
export type Written = {
  /** Cells of sheets that were there before. */
  readonly cells: readonly CellsSeen[];
  /** The sheets that it has added, whole. */
  readonly added: readonly AddedSheet[];
  readonly names: readonly NameState[];
};

type AddedSheet = Pick<SheetSnapshot, "id" | "name" | "used" | "formulas">;

/** A run that was carried out: what is needed to take it back. */
export type WrittenRun = {
  readonly edits: readonly WorkbookEdit[];
  readonly before: Before;
  readonly written: Written;
};

type UndoPlan = { readonly edits: readonly WorkbookEdit[]; readonly on: RestsOn };

/**
 * Plans 撤销 of a run: its sheets go, and the others become what they were. Nothing that somebody has put there since is
 * taken away: each cell and name must still be as the run has left it, or be again what it was before.
 *
 * @param filtered Sheets with rows that a filter hides.
 * Problems: `undo-overtaken` (detail `what`: sheet or name), `sheet-protected`, `workbook-protected`, `sheet-filtered`.
 */
export function planUndo(run: WrittenRun, now: Now, filtered: ReadonlySet<string>): Result<UndoPlan> {
  const { snapshot } = now;
  const what = changedSince(run, snapshot);
  if (what !== undefined) return fail({ code: "undo-overtaken", outcome: "unchanged", detail: { what } });
  const edits = undoEdits(run, now);
  if (snapshot.structureProtected && edits.some(({ kind }) => kind === "delete-sheet"))
    return fail({ code: "workbook-protected" });
  const touched = new Set(
    edits.flatMap((edit) => (edit.kind === "delete-sheet" || edit.sheet === undefined ? [] : [edit.sheet])),
  );
  const locked = snapshot.sheets.find((sheet) => sheet.protected && touched.has(sheet.name));
  if (locked !== undefined) return fail({ code: "sheet-protected", sheet: locked.name });
  const cut = [...touched].find((sheet) => filtered.has(sheet));
  if (cut !== undefined) return fail({ code: "sheet-filtered", sheet: cut });
  const gone = standing(run, snapshot);
  const cells = gone.flatMap((sheet) =>
    sheet.used === null ? [] : [cellsSeen(sheet, sheet.used, "formulas")],
  );
  return ok({ edits, on: restsOn(snapshot, edits, { cells, unfiltered: [...touched] }) });
}

/** The edits that are left to be done on the workbook as it is, asking nothing. */
export const undoEdits = (run: WrittenRun, now: Now): readonly WorkbookEdit[] => [
  ...asBefore(run.edits, run.before, now),
  ...standing(run, now.snapshot).map(({ name }): WorkbookEdit => ({ kind: "delete-sheet", sheet: name })),
];

/** Edits of which reading the workbook can tell whether they are done: the others set looks. */
const TOLD: readonly WorkbookEdit["kind"][] = [
  "write",
  "name",
  "workbook-name",
  "text-name",
  "delete-name",
  "delete-conditional-formats",
  "setting",
  "delete-sheet",
];

/** The sheets on which something of a run still stands, once it was taken back. */
export function leftOf(run: WrittenRun, now: Now): readonly string[] {
  // Rules that were added once more have other ids: where there were some, nobody can tell.
  const recoloured = new Set(run.before.looks?.rules.map(({ sheet }) => sheet));
  const rest = undoEdits(run, now).filter(
    ({ kind, sheet }) =>
      TOLD.includes(kind) && !(kind === "delete-conditional-formats" && recoloured.has(sheet)),
  );
  return [...new Set(rest.map((edit) => edit.sheet ?? ("name" in edit ? edit.name : "")))];
}

/** The sheets of a run that are still there. */
const standing = ({ written }: WrittenRun, { sheets }: WorkbookSnapshot): readonly SheetSnapshot[] =>
  sheets.filter(({ id }) => written.added.some((sheet) => sheet.id === id));

/** The first thing that is neither as the run has left it nor as it was before. */
function changedSince(run: WrittenRun, now: WorkbookSnapshot): string | undefined {
  const { written, before } = run;
  const sheetNow = (name: string) => now.sheets.find((sheet) => sheet.name === name);
  const other = before.snapshot.sheets.find(
    ({ id, name }) => run.edits.some(({ sheet }) => sheet === name) && sheetNow(name)?.id !== id,
  );
  if (other !== undefined) return other.name;
  const added = standing(run, now).find((sheet) => {
    const left = written.added.find(({ id }) => id === sheet.id);
    return left?.name !== sheet.name || !isSame([left.used, left.formulas], [sheet.used, sheet.formulas]);
  });
  if (added !== undefined) return added.name;
  const typed = written.cells.find((seen) => !isAsLeft(seen, before.snapshot, now));
  if (typed !== undefined) return typed.sheet;
  return written.names.find((left) => !isNameAsLeft(left, before.snapshot, now))?.name ?? referring(run, now);
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function isAsLeft(seen: CellsSeen, before: WorkbookSnapshot, now: WorkbookSnapshot): boolean {
  const { sheet, through, at } = seen;
  const [was, is] = [before, now].map(({ sheets }) => sheets.find(({ name }) => name === sheet));
  if (was === undefined || is === undefined) return false;
  const place = through === undefined ? at : (areaOfName(now, sheet, through) ?? at);
  if (place.rows !== at.rows || place.columns !== at.columns) return false;
  const then = cellsSeen(was, at, "formulas").content;
  return cellsSeen(is, place, "formulas").content.every((row, r) =>
    row.every((cell, c) => cell === seen.content[r]?.[c] || cell === then[r]?.[c]),
  );
}

function isNameAsLeft(left: NameState, before: WorkbookSnapshot, now: WorkbookSnapshot): boolean {
  const [was, is] = [before, now].map(
    ({ names }) => names.find((one) => one.name === left.name && one.sheet === left.sheet)?.formula,
  );
  if (is === left.formula || is === was) return true;
  // A name whose cells are as many has moved with them.
  const [then, here] = [left.formula, is].map((formula) => parseArea(splitReference(formula ?? "").address));
  return then !== undefined && then.rows === here?.rows && then.columns === here.columns;
}

/** Texts in a formula are no references. */
const TEXTS = /"(?:[^"]|"")*"/gu;

/** A sheet with a formula of somebody else's that refers to what would go. */
function referring(run: WrittenRun, now: WorkbookSnapshot): string | undefined {
  const { written, edits, before } = run;
  const names = edits.flatMap((edit) =>
    edit.kind === "workbook-name" && !before.snapshot.names.some(({ name }) => name === edit.name)
      ? [edit.name]
      : [],
  );
  const words = [...written.added.flatMap(({ name }) => [`${name}!`, `${name}'!`]), ...names];
  if (words.length === 0) return undefined;
  const own = new Set(written.added.map(({ id }) => id));
  return now.sheets.find(({ id, name, used, formulas }) => {
    if (own.has(id) || used === null) return false;
    const ours = written.cells.filter((seen) => seen.sheet === name);
    return formulas.some((row, r) =>
      row.some((cell, c) => {
        if (!refersTo(cell, words)) return false;
        const at = { row: used.row + r, column: used.column + c, rows: 1, columns: 1 };
        return !ours.some((seen) => contains(seen.at, at));
      }),
    );
  })?.name;
}

function refersTo(cell: CellValue, words: readonly string[]): boolean {
  if (typeof cell !== "string" || !cell.startsWith("=")) return false;
  const code = cell.replace(TEXTS, '""');
  return words.some((word) => code.includes(word));
}
