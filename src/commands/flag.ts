import type { DayInForce, DaySetting } from "../core/status/day-in-force";
import type { FlagPlan } from "../core/features/flag/flag-plan";
import { planFlag } from "../core/features/flag/plan-flag";
import { fail, ok, type Result } from "../core/base/problem";
import { readFlags } from "./read-flags";
import type { RunOptions } from "../host/port";
import { onlyUnsure, placesOf, readListsToWrite } from "./read-lists";
import { plannedAnew } from "./to-write";
import { write } from "./write";

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
export type Flagged = Omit<FlagPlan, "edits" | "on" | "looks"> & {
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
  const flags = await readFlags(snapshot, lists, options);
  if (!flags.ok) return flags;
  const plan = planFlag(snapshot, lists, { day: workbookDay, ...request, ...flags.value });
  if (!plan.ok) return plan;
  const { edits, on, looks, ...marked } = plan.value;
  const { unsure } = read.value;
  const result = { ...marked, day, ...(unsure.length === 0 ? {} : { leftOut: placesOf(unsure) }) };
  if (edits.length === 0) return ok(result);
  const applied = await write([edits], { ...options, on, before: { snapshot, looks } });
  return applied.ok ? ok(result) : applied;
}
