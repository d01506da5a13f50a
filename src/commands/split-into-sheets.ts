import { fail, ok, type Result } from "../core/base/problem";
import { baseBook } from "../core/features/collect/base-book";
import { planUnitSheets } from "../core/features/collect/plan-unit-sheets";
import type { RunOptions } from "../host/port";
import { onlyUnsure } from "./read-lists";
import { readListsToSplit, type SplitOptions } from "./split";
import { plannedAnew, readToWrite } from "./to-write";
import { write } from "./write";

type SplitProgress = { readonly done: number; readonly total: number; readonly unit: string };
type UnitSheet = { readonly unit: string; readonly sheet: string; readonly rows: number };

type SplitSheetOptions = RunOptions & {
  /** Called when a sheet stands in the workbook. */
  readonly onProgress?: (progress: SplitProgress) => void;
  readonly signal?: AbortSignal;
};

/**
 * 按单位分解 into sheets of this workbook: a new one a unit and list; what is there is not touched. All or nothing.
 *
 * Problems: `no-task-list`, `only-unsure-lists`, `workbook-protected`, `cancelled`, `date-system-1904`, those of
 * `applySteps`.
 */
export function splitIntoSheets(
  request: SplitOptions,
  options: SplitSheetOptions = {},
): Promise<Result<{ readonly sheets: readonly UnitSheet[] }>> {
  return plannedAnew(() => split(request, options));
}

async function split(
  request: SplitOptions,
  { onProgress, ...options }: SplitSheetOptions,
): Promise<Result<{ readonly sheets: readonly UnitSheet[] }>> {
  const { includeUnsure = false, sheet: only } = request;
  const read = await readToWrite(() => readListsToSplit({ ...options, includeUnsure }));
  if (!read.ok) return read;
  const problem = onlyUnsure(read.value);
  if (problem !== undefined) return fail(problem);
  const { snapshot, lists } = read.value;
  if (snapshot.structureProtected) return fail({ code: "workbook-protected" });
  if (snapshot.dateSystem === 1904) return fail({ code: "date-system-1904" });
  // All lists have a part in the codes, whichever of them are sent.
  const book = baseBook(snapshot, lists);
  const rows = book.rows.filter(({ list }) => only === undefined || list.sheet === only);
  const sheets = planUnitSheets(
    { ...book, rows },
    request,
    snapshot.sheets.map(({ name }) => name),
  );
  const [first] = sheets;
  if (first === undefined) return fail({ code: "no-task-list" });
  const steps = sheets.map(({ edits }, i) =>
    i === sheets.length - 1 ? [...edits, { kind: "activate", sheet: first.sheet } as const] : edits,
  );
  const applied = await write(steps, {
    ...options,
    before: { snapshot },
    onStep: (done, total) => {
      onProgress?.({ done, total, unit: sheets[done - 1]?.unit ?? "" });
    },
  });
  if (!applied.ok) return applied;
  return ok({ sheets: sheets.map(({ unit, sheet, rows: count }) => ({ unit, sheet, rows: count })) });
}
