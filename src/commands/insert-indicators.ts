import { planIndicatorInsert, type IndicatorInsertRequest } from "../core/features/indicators/plan-insert";
import type { PlanId } from "../core/notice/model/official-list";
import { fail, ok, type Result } from "../core/base/problem";
import type { RunOptions } from "../host/port";
import { readNamesToWrite } from "./to-write";
import { write } from "./write";

export type InsertedIndicators = {
  readonly plan: PlanId;
  readonly sheet: string;
  readonly indicators: number;
};
export type InsertIndicatorsOptions = RunOptions & { readonly signal?: AbortSignal };

/**
 * 插入指标表: a sheet of indicators for each plan. One `sync()` to read the names in use and one for each plan; all or
 * nothing, and nothing that the workbook has is touched.
 *
 * Problems: `workbook-protected`, `cell-edit-mode`, `api-too-old`, `cancelled`, those of `planIndicatorInsert`.
 */
export async function insertIndicators(
  request: IndicatorInsertRequest,
  options: InsertIndicatorsOptions = {},
): Promise<Result<{ readonly sheets: readonly InsertedIndicators[] }>> {
  const names = await readNamesToWrite(options);
  if (!names.ok) return names;
  if (names.value.structureProtected) return fail({ code: "workbook-protected" });
  const plan = planIndicatorInsert(request, names.value);
  if (!plan.ok) return plan;

  const sheets = plan.value;
  const [first] = sheets;
  const steps = sheets.map(({ edits }, i) =>
    i === sheets.length - 1 && first ? [...edits, { kind: "activate", sheet: first.sheet } as const] : edits,
  );
  const applied = await write(steps, { ...options, before: { snapshot: names.value.before } });
  if (!applied.ok) return applied;
  return ok({ sheets: sheets.map(({ plan: id, sheet, indicators }) => ({ plan: id, sheet, indicators })) });
}
