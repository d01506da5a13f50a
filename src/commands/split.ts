import { fail, ok, type Problem, type Result } from "../core/base/problem";
import { baseBook } from "../core/features/collect/base-book";
import { planSplit, type SplitPlan, type SplitRequest } from "../core/features/collect/plan-split";
import type { RunOptions } from "../host/port";
import { withColumns } from "./columns-of";
import { onlyUnsure, readLists, type ReadListsOptions, type WorkbookLists } from "./read-lists";

export type SplitOptions = SplitRequest & {
  /** Only the lists of this sheet. */
  readonly sheet?: string;
  readonly includeUnsure?: boolean;
};

/**
 * 按单位分解: what each unit is sent. Four `sync()`; nothing is written into the workbook.
 *
 * Problems: `no-task-list`, `only-unsure-lists`, and Excel's.
 */
export async function split(request: SplitOptions, options: RunOptions = {}): Promise<Result<SplitPlan>> {
  const { includeUnsure = false } = request;
  const read = await readListsToSplit({ ...options, includeUnsure });
  return read.ok ? splitOf(read.value, request) : read;
}

/** The lists with how wide their columns are, and which are hidden. Four `sync()`. */
export async function readListsToSplit(options: ReadListsOptions): Promise<Result<WorkbookLists>> {
  const read = await readLists(options);
  if (!read.ok) return read;
  const sheets = read.value.lists.map(({ sheet }) => sheet);
  const snapshot = await withColumns(read.value.snapshot, sheets, options);
  return snapshot.ok ? ok({ ...read.value, snapshot: snapshot.value }) : snapshot;
}

/** The same of a workbook that was read. */
export function splitOf(read: WorkbookLists, request: SplitOptions): Result<SplitPlan> {
  const problem: Problem | undefined = onlyUnsure(read);
  if (problem !== undefined) return fail(problem);
  const { sheet } = request;
  // All lists have a part in the codes, whichever of them are sent.
  const book = baseBook(read.snapshot, read.lists);
  const rows = book.rows.filter(({ list }) => sheet === undefined || list.sheet === sheet);
  if (rows.length === 0) return fail({ code: "no-task-list" });
  return ok(planSplit({ ...book, rows }, request));
}
