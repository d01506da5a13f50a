import { planInsert, type InsertRequest } from "../core/features/insert/plan-insert";
import type { PlanId } from "../core/notice/model/official-list";
import { fail, ok, type Result } from "../core/base/problem";
import { defaultDay } from "../core/status/day-in-force";
import type { RunOptions } from "../host/port";
import { keptRulings } from "./kept-rulings";
import { readNamesToWrite } from "./to-write";
import { write } from "./write";
import { today } from "./today";

export type { InsertRequest } from "../core/features/insert/plan-insert";

export type InsertProgress = { readonly done: number; readonly total: number; readonly plan: PlanId };
export type InsertedSheet = { readonly plan: PlanId; readonly sheet: string; readonly measures: number };

type InsertOptions = RunOptions & {
  /** Called when a list stands in the workbook. */
  readonly onProgress?: (progress: InsertProgress) => void;
  readonly signal?: AbortSignal;
};

/**
 * Inserts official lists, each on a sheet of its own: one `sync()` to read the names in use, one for 核对结论 where there
 * are settings, and one for each list.
 * What the workbook has is not touched. All or nothing: on a problem, or when cancelled, no list is left behind.
 *
 * Problems: `workbook-protected`, `cell-edit-mode`, `api-too-old`, `cancelled`, those of `planInsert`.
 */
export async function insertLists(
  request: InsertRequest,
  options: InsertOptions = {},
): Promise<Result<{ readonly sheets: readonly InsertedSheet[] }>> {
  const { onProgress, signal } = options;
  const names = await readNamesToWrite(options);
  if (!names.ok) return names;
  if (names.value.structureProtected) return fail({ code: "workbook-protected" });
  const rulings = await keptRulings(names.value, options);
  if (!rulings.ok) return rulings;
  const plan = planInsert(
    { day: defaultDay([request.year], today()), rulings: rulings.value, ...request },
    names.value,
  );
  if (!plan.ok) return plan;

  const { sheets } = plan.value;
  const [first] = sheets;
  const steps = sheets.map(({ edits }, i) =>
    i === sheets.length - 1 && first ? [...edits, { kind: "activate", sheet: first.sheet } as const] : edits,
  );
  const applied = await write(steps, {
    ...options,
    before: { snapshot: names.value.before },
    onStep: (done, total) => {
      const sheet = sheets[done - 1];
      if (sheet) onProgress?.({ done, total, plan: sheet.plan });
    },
    ...(signal ? { signal } : {}),
  });
  if (!applied.ok) return applied;
  return ok({ sheets: sheets.map(({ plan: id, sheet, measures }) => ({ plan: id, sheet, measures })) });
}
