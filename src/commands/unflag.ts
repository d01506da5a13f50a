import { planUnflag } from "../core/features/flag/plan-unflag";
import { restsOn, type RestsOn } from "../core/base/rests-on";
import type { WorkbookEdit } from "../core/base/workbook-edit";
import { ok, type Result } from "../core/base/problem";
import { applySteps } from "../excel/apply/apply-steps";
import { readFlags } from "../excel/read-flags";
import { readWorkbook } from "../excel/read-workbook";
import { runExcel, type RunOptions } from "../excel/run";
import { carryingOn, plannedAnew, readToWrite } from "./to-write";

export type Unflagged = { readonly cleared: boolean };

/**
 * 清除标记: takes away all that 标记逾期 has added, and nothing else. Four `sync()` to read, three to write; what is
 * interrupted is brought to its end.
 *
 * Problems: those of `planUnflag` and `applySteps`.
 */
export const unflag = (options: RunOptions = {}): Promise<Result<Unflagged>> =>
  plannedAnew(() => unflagOnce(options));

async function unflagOnce(options: RunOptions): Promise<Result<Unflagged>> {
  const plan = await planned(options);
  if (!plan.ok) return plan;
  const { edits, on } = plan.value;
  if (edits.length === 0) return ok({ cleared: false });
  const repair = carryingOn(async () => {
    const rest = await planned(options);
    return rest.ok ? ok(rest.value.edits) : rest;
  });
  const applied = await applySteps([edits], { ...options, on, repair });
  return applied.ok ? ok({ cleared: true }) : applied;
}

type Planned = { readonly edits: readonly WorkbookEdit[]; readonly on: RestsOn };

async function planned(options: RunOptions): Promise<Result<Planned>> {
  const read = await readToWrite(() => readWorkbook({ ...options, formulas: true }));
  if (!read.ok) return read;
  const flags = await runExcel((context) => readFlags(context, read.value, []), options);
  if (!flags.ok) return flags;
  const { ownRules, filtered } = flags.value;
  const edits = planUnflag(read.value, ownRules, { filtered });
  if (!edits.ok) return edits;
  const unfiltered = edits.value.flatMap((edit) => (edit.kind === "clear" ? [edit.sheet] : []));
  return ok({ edits: edits.value, on: restsOn(read.value, edits.value, { unfiltered }) });
}
