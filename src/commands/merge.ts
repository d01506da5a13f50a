import { fail, ok, type Result } from "../core/base/problem";
import type { WorkbookSnapshot } from "../core/base/snapshot";
import { restsOn } from "../core/base/rests-on";
import { baseBook, type BaseBook } from "../core/features/collect/base-book";
import { RowFinder } from "../core/features/collect/match-rows";
import { mergeEdits } from "../core/features/collect/merge-edits";
import type { Change, MergePlan } from "../core/features/collect/plan-merge";
import { recordEdits } from "../core/features/collect/record-sheet";
import { canonical } from "../core/features/collect/same-value";
import { applySteps } from "../excel/apply/apply-steps";
import { readWorkbook } from "../excel/read-workbook";
import type { RunOptions } from "../excel/run";
import { onlyUnsure, readLists } from "./read-lists";
import { takingBack } from "./to-write";

/** 底稿: the workbook that answers are merged into, as it was read. */
export type MergeBase = {
  readonly snapshot: WorkbookSnapshot;
  readonly book: BaseBook;
  readonly finder: RowFinder;
};

/**
 * Reads the workbook that answers are to be merged into. Three `sync()`; nothing is written.
 *
 * Problems: `no-task-list`, `only-unsure-lists`, `date-system-1904`, and Excel's.
 */
export async function readMergeBase(
  options: RunOptions & { readonly includeUnsure?: boolean } = {},
): Promise<Result<MergeBase>> {
  const read = await readLists({ ...options, formulas: true });
  if (!read.ok) return read;
  const problem = onlyUnsure(read.value);
  if (problem !== undefined) return fail(problem);
  const { snapshot, lists } = read.value;
  if (lists.length === 0) return fail({ code: "no-task-list" });
  if (snapshot.dateSystem === 1904) return fail({ code: "date-system-1904" });
  const book = baseBook(snapshot, lists);
  return ok({ snapshot, book, finder: new RowFinder(book) });
}

export type MergeRequest = {
  readonly plan: MergePlan;
  /** As 汇总记录 shows it. */
  readonly when: string;
};

/**
 * Writes what a preview shows, and 汇总记录, in one request: answers and nothing but answers. Where a cell has changed
 * since the preview, nothing is written.
 *
 * Problems: `base-changed`, those of `applySteps`.
 */
export async function merge(
  { plan, when }: MergeRequest,
  options: RunOptions = {},
): Promise<Result<{ readonly record: string; readonly applied: number }>> {
  const now = await readWorkbook({ ...options, formulas: true });
  if (!now.ok) return now;
  const snapshot = now.value;
  const changed = plan.changes.find((change) => !stillHolds(change, snapshot));
  if (changed !== undefined) return fail({ code: "base-changed", sheet: changed.row.list.sheet });
  if (snapshot.structureProtected) return fail({ code: "workbook-protected" });
  const record = recordEdits(snapshot, plan, when);
  const edits = [...mergeEdits(plan.changes), ...record.edits];
  const applied = await applySteps([edits], {
    ...options,
    on: restsOn(snapshot, edits),
    repair: takingBack(edits, snapshot, options),
  });
  return applied.ok ? ok({ record: record.sheet, applied: plan.changes.length }) : applied;
}

function cellNow({ row, at }: Change, { sheets }: WorkbookSnapshot) {
  const sheet = sheets.find(({ name }) => name === row.list.sheet);
  const used = sheet?.used;
  if (sheet === undefined) return undefined;
  const [r, c] = [at.row - (used?.row ?? 0), at.column - (used?.column ?? 0)];
  return {
    value: sheet.values[r]?.[c] ?? "",
    format: sheet.numberFormats[r]?.[c] ?? "General",
  };
}

function stillHolds(change: Change, snapshot: WorkbookSnapshot): boolean {
  const now = cellNow(change, snapshot);
  return now !== undefined && canonical(now) === canonical(change.from);
}
