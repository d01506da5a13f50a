import { ok, type Problem, type Result } from "../core/base/problem";
import { planRuling, type RulingRequest } from "../core/features/rulings/plan-ruling";
import { notApplied, shownMatters, type ShownMatter } from "../core/features/rulings/shown-matters";
import type { Ruling } from "../core/notice/ruling-text";
import { attainWorkbook } from "../core/tables/indicators/attain-workbook";
import { persistently } from "../host/writing/persistently";
import type { RunOptions } from "../host/port";
import { fail } from "../core/base/problem";
import { flag } from "./flag";
import { readLists, readListsToWrite } from "./read-lists";
import { plannedAnew } from "./to-write";
import { write } from "./write";

export type Rulings = {
  readonly matters: readonly ShownMatter[];
  /** What stands in the setting and is applied nowhere. */
  readonly unread: readonly string[];
};

/** The notice's contradictions and damaged places for the lists in the workbook, with what was decided. */
export async function readRulings(options: RunOptions = {}): Promise<Result<Rulings>> {
  const read = await readLists(options);
  if (!read.ok) return read;
  const { lists, policy, snapshot } = read.value;
  const tables = attainWorkbook(snapshot, { rulings: policy.rulings });
  return ok({ matters: shownMatters({ lists, tables }, policy.rulings), unread: notApplied(policy) });
}

export type KeptRuling = {
  /** Absent: it was taken back. */
  readonly ruling?: Ruling;
  /** Sheets whose flags were made anew by it. */
  readonly flagged: readonly string[];
  /** Why the flags could not be made anew; the ruling is kept nevertheless. */
  readonly notFlagged?: Problem;
};

/**
 * Keeps a 核对结论 in the workbook, or takes it back. Three `sync()` to read, three to write, three to read back; where
 * lists that it concerns are flagged, these are flagged anew, as by 标记逾期.
 *
 * Problems: those of `planRuling`; `several-days`; `not-kept` where Excel took the edits and kept something else.
 */
export async function keepRuling(
  request: RulingRequest,
  options: RunOptions = {},
): Promise<Result<KeptRuling>> {
  const kept = await plannedAnew(() => keepOnce(request, options));
  if (!kept.ok || kept.value.flagged.length === 0) return kept;
  const { ruling, flagged } = kept.value;
  const marked = await flag({ sheets: flagged }, options);
  const result = ruling === undefined ? {} : { ruling };
  if (!marked.ok) return ok({ ...result, flagged: [], notFlagged: marked.problem });
  return ok({ ...result, flagged: marked.value.lists.map(({ sheet }) => sheet) });
}

async function keepOnce(request: RulingRequest, options: RunOptions): Promise<Result<KeptRuling>> {
  const read = await readListsToWrite({ ...options, formulas: true });
  if (!read.ok) return read;
  const { snapshot, lists, unsure, policy, asOf, workbookDay } = read.value;
  const plan = planRuling(request, {
    snapshot,
    lists: [...lists, ...unsure],
    policy,
    asOf,
    day: workbookDay,
  });
  if (!plan.ok) return plan;
  const { edits, on, rulings, flagged } = plan.value;
  const applied = await write([edits], {
    ...options,
    before: { snapshot },
    on,
  });
  if (!applied.ok) return applied;
  const back = await persistently(() => readLists(options));
  const now = back.ok ? back.value.policy.rulings : rulings;
  const ruling = now.find(({ id }) => id === request.id);
  if (ruling?.wording !== request.wording) return fail({ code: "not-kept" });
  return ok({ ...(ruling === undefined ? {} : { ruling }), flagged });
}
