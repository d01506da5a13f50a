import { planIndicatorInsert, type IndicatorInsertRequest } from "../core/features/indicators/plan-insert";
import type { PlanId } from "../core/notice/model/official-list";
import { fail, ok, type Result } from "../core/base/problem";
import type { RunOptions } from "../host/port";
import { keptRulings } from "./kept-rulings";
import { readNamesToWrite } from "./to-write";
import { write } from "./write";

export type InsertedIndicators = {
  readonly plan: PlanId;
  readonly sheet: string;
  readonly indicators: number;
};
export type InsertIndicatorsOptions = RunOptions & { readonly signal?: AbortSignal };

/**
 * 插入指标表: a sheet of indicators for each plan, by the 核对结论 that the workbook keeps. One `sync()` to read the names
 * in use, one for 核对结论 where there are settings, and one for each plan; all or nothing, and nothing that the workbook has is touched.
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
  const rulings = await keptRulings(names.value, options);
  if (!rulings.ok) return rulings;
  const plan = planIndicatorInsert({ rulings: rulings.value, ...request }, names.value);
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
