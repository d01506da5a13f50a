import type { DayInForce, DaySetting } from "../core/status/day-in-force";
import type { FlagPlan, OwnRule } from "../core/features/flag/flag-plan";
import { planFlag } from "../core/features/flag/plan-flag";
import { planRestore, type RestoreInput } from "../core/features/flag/plan-restore";
import { planUnflag } from "../core/features/flag/plan-unflag";
import { fail, ok, type Result } from "../core/base/problem";
import { applySteps } from "../excel/apply/apply-steps";
import { readFlags } from "../excel/read-flags";
import { readWorkbook } from "../excel/read-workbook";
import { runExcel, type RunOptions } from "../excel/run";
import { onlyUnsure, placesOf, readLists, readListsToWrite } from "./read-lists";

export type FlagRequest = {
  /** A day to fix 统计截止日 to, or `today` to let it follow the calendar. Absent: as it is. */
  readonly asOf?: DaySetting;
  readonly warnDays?: number;
  /** Flag lists that are unsure as well. */
  readonly includeUnsure?: boolean;
};

/** What was marked, and the day it was marked for. */
export type Flagged = Omit<FlagPlan, "edits"> & {
  readonly day: DayInForce;
  /** Where lists stand that were left out because they are unsure; absent where there are none. */
  readonly leftOut?: readonly string[];
};

/**
 * 标记逾期: adds 截止日期, 督办状态 and colours to every recognised list. Reading takes four `sync()`, writing one for
 * each 3 MB (two for 10,000 rows). When writing fails, what was written is taken back, and flags of an earlier time
 * stand as before.
 *
 * Problems: those of `planFlag`, and Excel's; `half-flagged` where even taking back failed.
 */
export async function flag(request: FlagRequest = {}, options: RunOptions = {}): Promise<Result<Flagged>> {
  const { asOf, warnDays, includeUnsure = false } = request;
  const read = await readListsToWrite({
    ...options,
    formulas: true,
    ...(asOf === undefined ? {} : { asOf }),
    ...(warnDays === undefined ? {} : { warnDays }),
    includeUnsure,
  });
  if (!read.ok) return read;
  const problem = onlyUnsure(read.value);
  if (problem !== undefined) return fail(problem);
  const { snapshot, lists, day, workbookDay } = read.value;
  const flags = await runExcel((context) => readFlags(context, snapshot, lists), options);
  if (!flags.ok) return flags;
  const plan = planFlag(snapshot, lists, { day: workbookDay, ...request, ...flags.value });
  if (!plan.ok) return plan;
  const { edits, ...marked } = plan.value;
  const { unsure } = read.value;
  const result = { ...marked, day, ...(unsure.length === 0 ? {} : { leftOut: placesOf(unsure) }) };
  if (edits.length === 0) return ok(result);
  const applied = await applySteps([edits], options);
  if (applied.ok) return ok(result);
  const before = { before: snapshot, lists, looks: flags.value.looks, rulesBefore: flags.value.ownRules };
  const restored = await restore(before, flags.value.emptyRules, options);
  return restored.ok ? applied : fail({ code: "half-flagged", detail: { cause: applied.problem.code } });
}

/**
 * Takes a half-written request back. Its columns and rules are found by the names written with them, as 清除标记 finds
 * them. Tried twice, because a lost connection may be back by then.
 */
async function restore(
  before: Omit<RestoreInput, "now" | "rulesNow">,
  emptyBefore: readonly OwnRule[],
  options: RunOptions,
): Promise<Result<void>> {
  const attempt = async (): Promise<Result<void>> => {
    const now = await readWorkbook({ ...options, formulas: true });
    if (!now.ok) return now;
    const flags = await runExcel((context) => readFlags(context, now.value, []), options);
    if (!flags.ok) return flags;
    const { ownRules, emptyRules } = flags.value;
    const unfinished = emptyRules.filter(({ id }) => !emptyBefore.some((known) => known.id === id));
    const plan = planRestore({ ...before, now: now.value, rulesNow: [...ownRules, ...unfinished] });
    return plan.ok ? applySteps([plan.value], options) : plan;
  };
  const first = await attempt();
  return first.ok ? first : attempt();
}

export type Unflagged = { readonly cleared: boolean };

/** 清除标记: takes away all that 标记逾期 has added, and nothing else. */
export async function unflag(options: RunOptions = {}): Promise<Result<Unflagged>> {
  const read = await readLists({ ...options, formulas: true });
  if (!read.ok) return read;
  const { snapshot } = read.value;
  const flags = await runExcel((context) => readFlags(context, snapshot, []), options);
  if (!flags.ok) return flags;
  const { ownRules, filtered } = flags.value;
  const plan = planUnflag(snapshot, ownRules, { filtered });
  if (!plan.ok) return plan;
  if (plan.value.length === 0) return ok({ cleared: false });
  const applied = await applySteps([plan.value], options);
  return applied.ok ? ok({ cleared: true }) : applied;
}
