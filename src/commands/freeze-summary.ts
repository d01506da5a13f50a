import { fail, ok, type Result } from "../core/base/problem";
import { planFreeze } from "../core/features/summary/plan-freeze";
import { applySteps } from "../excel/apply/apply-steps";
import { readWorkbook } from "../excel/read-workbook";
import type { RunOptions } from "../excel/run";

/**
 * 转为数值: copies of the summary's sheets with numbers in place of formulas, for sending out. Three `sync()` to read,
 * one to write.
 *
 * Problems: `no-summary`, `workbook-protected`, those of `applySteps`.
 */
export async function freezeSummary(
  options: RunOptions = {},
): Promise<Result<{ readonly sheets: readonly string[] }>> {
  const snapshot = await readWorkbook({ ...options, formulas: true });
  if (!snapshot.ok) return snapshot;
  if (snapshot.value.structureProtected) return fail({ code: "workbook-protected" });
  const plan = planFreeze(snapshot.value);
  if (!plan.ok) return plan;
  const applied = await applySteps([plan.value.edits], { ...options, before: snapshot.value.sheets });
  return applied.ok ? ok({ sheets: plan.value.sheets }) : applied;
}
