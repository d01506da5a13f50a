import type { DayInForce, DaySetting } from "../core/status/day-in-force";
import type { FlagPlan, OwnRule } from "../core/features/flag/flag-plan";
import { planFlag } from "../core/features/flag/plan-flag";
import { planRestore, type RestoreInput } from "../core/features/flag/plan-restore";
import { fail, ok, type Result } from "../core/base/problem";
import { applySteps } from "../host/excel/apply/apply-steps";
import type { Repair } from "../host/excel/apply/settle";
import { readFlags } from "../host/excel/read-flags";
import { readWorkbook } from "../host/excel/read-workbook";
import { runExcel, type RunOptions } from "../host/excel/run";
import { onlyUnsure, placesOf, readListsToWrite } from "./read-lists";
import { plannedAnew } from "./to-write";

export type FlagRequest = {
  /** A day to fix 统计截止日 to, or `today` to let it follow the calendar. Absent: as it is. */
  readonly asOf?: DaySetting;
  readonly warnDays?: number;
  /** Flag lists that are unsure as well. */
  readonly includeUnsure?: boolean;
  /** Only the lists on these sheets. */
  readonly sheets?: readonly string[];
};

/** What was marked, and the day it was marked for. */
export type Flagged = Omit<FlagPlan, "edits" | "on"> & {
  readonly day: DayInForce;
  /** Where lists stand that were left out because they are unsure; absent where there are none. */
  readonly leftOut?: readonly string[];
};

/**
 * 标记逾期: adds 截止日期, 督办状态 and colours to every recognised list. Reading takes four `sync()`, writing three: a look
 * whether all is as it was read, the writing itself (one for each 3 MB on the web), and an end. When writing fails,
 * what was written is taken back, and flags of an earlier time stand as before.
 *
 * Problems: those of `planFlag`, and of `applySteps`.
 */
export const flag = (request: FlagRequest = {}, options: RunOptions = {}): Promise<Result<Flagged>> =>
  plannedAnew(() => flagOnce(request, options));

async function flagOnce(request: FlagRequest, options: RunOptions): Promise<Result<Flagged>> {
  const { asOf, warnDays, includeUnsure = false, sheets } = request;
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
  const { snapshot, day, workbookDay } = read.value;
  const lists = read.value.lists.filter(({ sheet }) => sheets?.includes(sheet) ?? true);
  const flags = await runExcel((context) => readFlags(context, snapshot, lists), options);
  if (!flags.ok) return flags;
  const plan = planFlag(snapshot, lists, { day: workbookDay, ...request, ...flags.value });
  if (!plan.ok) return plan;
  const { edits, on, ...marked } = plan.value;
  const { unsure } = read.value;
  const result = { ...marked, day, ...(unsure.length === 0 ? {} : { leftOut: placesOf(unsure) }) };
  if (edits.length === 0) return ok(result);
  const before = { before: snapshot, lists, looks: flags.value.looks, rulesBefore: flags.value.ownRules };
  const applied = await applySteps([edits], {
    ...options,
    on,
    repair: restoring(before, flags.value.emptyRules, options),
  });
  return applied.ok ? ok(result) : applied;
}

/** What stands there of a half-written request is found by its names, as ever. */
function restoring(
  before: Omit<RestoreInput, "now" | "rulesNow">,
  emptyBefore: readonly OwnRule[],
  options: RunOptions,
): Repair {
  const plan: Repair["plan"] = async () => {
    const now = await readWorkbook({ ...options, formulas: true });
    if (!now.ok) return now;
    const flags = await runExcel((context) => readFlags(context, now.value, []), options);
    if (!flags.ok) return flags;
    const { ownRules, emptyRules } = flags.value;
    const unfinished = emptyRules.filter(({ id }) => !emptyBefore.some((known) => known.id === id));
    return planRestore({ ...before, now: now.value, rulesNow: [...ownRules, ...unfinished] });
  };
  return { way: "take-back", plan };
}
