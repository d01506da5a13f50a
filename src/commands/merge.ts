import { fail, ok, type Result } from "../core/base/problem";
import type { WorkbookSnapshot } from "../core/base/snapshot";
import { restsOn } from "../core/base/rests-on";
import {
  baseBook,
  givenOf,
  saidAt,
  type BaseBook,
  type BaseList,
  type BaseRow,
} from "../core/features/collect/base-book";
import { RowFinder } from "../core/features/collect/match-rows";
import { mergeEdits } from "../core/features/collect/merge-edits";
import type { WantedColumn } from "../core/features/collect/new-columns";
import type { Change, MergePlan } from "../core/features/collect/plan-merge";
import { recordEdits } from "../core/features/collect/record-sheet";
import { GIVEN_ROLES } from "../core/features/collect/roles";
import { canonical, type Said } from "../core/features/collect/same-value";
import { SheetCells } from "../core/tables/sheet-cells";
import { listsSeen } from "../core/tables/tasks/list-seen";
import { readWorkbook } from "../host/reading";
import type { RunOptions } from "../host/port";
import { onlyUnsure, readLists } from "./read-lists";
import { plannedAnew, readToWrite } from "./to-write";
import { write } from "./write";

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
  options: RunOptions & {
    readonly includeUnsure?: boolean;
    /** 按需加栏: columns that lists are to get when something is written in them. */
    readonly columns?: readonly WantedColumn[];
  } = {},
): Promise<Result<MergeBase>> {
  const read = await readLists({ ...options, formulas: true });
  if (!read.ok) return read;
  const problem = onlyUnsure(read.value);
  if (problem !== undefined) return fail(problem);
  const { snapshot, lists } = read.value;
  if (lists.length === 0) return fail({ code: "no-task-list" });
  if (snapshot.dateSystem === 1904) return fail({ code: "date-system-1904" });
  const book = baseBook(snapshot, lists, options.columns);
  return ok({ snapshot, book, finder: new RowFinder(book) });
}

export type MergeRequest = {
  readonly plan: MergePlan;
  /** As 汇总记录 shows it. */
  readonly when: string;
};

/** What was written. */
export type Merged = {
  /** The sheet 汇总记录. */
  readonly record: string;
  /** Cells of the lists. */
  readonly applied: number;
};

/**
 * Writes what a preview shows, and 汇总记录, in one request: answers and nothing but answers. Where a cell, its
 * task or the headings have changed since the preview, nothing is written.
 *
 * Problems: `base-changed`, those of `applySteps`.
 */
export const merge = (request: MergeRequest, options: RunOptions = {}): Promise<Result<Merged>> =>
  plannedAnew(() => mergeOnce(request, options));

async function mergeOnce({ plan, when }: MergeRequest, options: RunOptions): Promise<Result<Merged>> {
  const now = await readToWrite(() => readWorkbook({ ...options, formulas: true }));
  if (!now.ok) return now;
  const snapshot = now.value;
  const cells = new Map(snapshot.sheets.map((sheet) => [sheet.name, new SheetCells(sheet)]));
  const lists = [...new Set(plan.changes.map(({ row }) => row.list))];
  const moved = lists.find((list) => !hasHeadings(list, cells));
  if (moved !== undefined) return fail({ code: "base-changed", sheet: moved.sheet });
  const holds = rowsThatHold(cells);
  const changed = plan.changes.find((change) => !holds(change.row) || !isAsItWas(change, cells));
  if (changed !== undefined) return fail({ code: "base-changed", sheet: changed.row.list.sheet });
  if (snapshot.structureProtected) return fail({ code: "workbook-protected" });
  const record = recordEdits(snapshot, plan, when);
  const edits = [...mergeEdits(plan.changes), ...record.edits];
  const applied = await write([edits], {
    ...options,
    before: { snapshot },
    on: restsOn(snapshot, edits, {
      cells: listsSeen(
        snapshot,
        lists.map(({ list }) => list),
      ),
    }),
  });
  if (!applied.ok) return applied;
  return ok({ record: record.sheet, applied: plan.changes.length });
}

type Now = ReadonlyMap<string, SheetCells>;

/** Whether a list's headings stand where they stood at the preview. `now`: the sheets as they are, by name. */
function hasHeadings({ sheet, cells, list }: BaseList, now: Now): boolean {
  const { first, last } = list.headerRows;
  const is = now.get(sheet);
  if (is === undefined) return false;
  for (let row = first; row <= last; row += 1)
    for (let column = list.firstColumn; column <= list.lastColumn; column += 1)
      if (cells.text(row, column) !== is.text(row, column)) return false;
  return true;
}

/** Whether the cell still says what it said at the preview, or its answer already, from a merge that was interrupted. */
function isAsItWas({ row, at, from, answer }: Change, now: Now): boolean {
  const is = now.get(row.list.sheet);
  if (is === undefined) return false;
  const said = saidAt(is, at);
  return isVery(said, from) || canonical(said) === canonical(from) || said.value === answer.value;
}

const isVery = (a: Said, b: Said): boolean => a.value === b.value && a.format === b.format;

/** Whether a row is the same task's still; each is looked at once, however many answers it has. */
function rowsThatHold(now: Now): (row: BaseRow) => boolean {
  const known = new Map<BaseRow, boolean>();
  return (row) => {
    let holds = known.get(row);
    if (holds === undefined) known.set(row, (holds = isSameTask(row, now)));
    return holds;
  };
}

function isSameTask({ list, row, given }: BaseRow, now: Now): boolean {
  const is = now.get(list.sheet);
  if (is === undefined) return false;
  const isUntouched = GIVEN_ROLES.every((role) => {
    const column = list.columns[role];
    return column === undefined || isVery(saidAt(is, { row, column }), saidAt(list.cells, { row, column }));
  });
  if (isUntouched) return true;
  const anew = givenOf(is, list.columns, row);
  return GIVEN_ROLES.every((role) => anew[role] === given[role]);
}
