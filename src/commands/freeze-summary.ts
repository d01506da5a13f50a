import { fail, ok, type Result } from "../core/base/problem";
import { planFreeze } from "../core/features/summary/plan-freeze";
import { cellsSeen, restsOn } from "../core/base/rests-on";
import { plannedAnew, readToWrite } from "./to-write";
import { write } from "./write";
import { readWorkbook } from "../host/reading";
import type { RunOptions } from "../host/port";

/**
 * 转为数值: copies of the summary's sheets with numbers in place of formulas, for sending out. Three `sync()` to read,
 * three to write.
 *
 * Problems: `no-summary`, `workbook-protected`, those of `applySteps`.
 */
export const freezeSummary = (
  options: RunOptions = {},
): Promise<Result<{ readonly sheets: readonly string[] }>> => plannedAnew(() => freezeOnce(options));

async function freezeOnce(options: RunOptions): Promise<Result<{ readonly sheets: readonly string[] }>> {
  const snapshot = await readToWrite(() => readWorkbook({ ...options, formulas: true }));
  if (!snapshot.ok) return snapshot;
  if (snapshot.value.structureProtected) return fail({ code: "workbook-protected" });
  const plan = planFreeze(snapshot.value);
  if (!plan.ok) return plan;
  const { edits } = plan.value;
  // What is a formula and what was typed must still be so when the copies are made.
  const copied = snapshot.value.sheets.filter(({ name }) =>
    edits.some((edit) => edit.kind === "copy-sheet" && edit.sheet === name),
  );
  const cells = copied.flatMap((sheet) => (sheet.used ? [cellsSeen(sheet, sheet.used, "formulas")] : []));
  const on = restsOn(snapshot.value, edits, { cells });
  const applied = await write([edits], { ...options, before: { snapshot: snapshot.value }, on });
  return applied.ok ? ok({ sheets: plan.value.sheets }) : applied;
}
