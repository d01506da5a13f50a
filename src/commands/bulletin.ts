import { planBulletin, type CardThresholds } from "../core/features/bulletin/plan-bulletin";
import type { SerialDay } from "../core/base/serial";
import type { DayInForce } from "../core/status/day-in-force";
import { listsSeen } from "../core/tables/tasks/list-seen";
import { restsOn } from "../core/base/rests-on";
import { fail, ok, type Result } from "../core/base/problem";
import type { RunOptions } from "../host/excel/run";
import { plannedAnew } from "./to-write";
import { write } from "./write";
import { onlyUnsure, placesOf, readListsToWrite, type WorkbookLists } from "./read-lists";

export type BulletinRequest = RunOptions & {
  /** The day the paper is for; default: the workbook's 统计截止日. */
  readonly asOf?: SerialDay;
  readonly warnDays?: number;
  readonly cards?: CardThresholds;
  /** Report on lists that are unsure as well. */
  readonly includeUnsure?: boolean;
};

export type MadeBulletin = {
  readonly sheet: string;
  readonly asOf: SerialDay;
  readonly day: DayInForce;
  /** Rows: a measure counts once for each unit that leads it. */
  readonly rows: number;
  /** The sheet of the earlier bulletin that the new one was compared with. */
  readonly comparedWith?: string;
  /** Where lists stand that were not reported on because they are unsure. */
  readonly leftOut?: readonly string[];
};

/**
 * Adds a 督办通报 for one day. Three `sync()` to read, three to write; earlier bulletins and all else stay.
 *
 * Problems: `no-task-list`, `workbook-protected`, `date-system-1904`, those of `applySteps`.
 */
export const makeBulletin = (request: BulletinRequest = {}): Promise<Result<MadeBulletin>> =>
  plannedAnew(() => makeOnce(request));

async function makeOnce(request: BulletinRequest): Promise<Result<MadeBulletin>> {
  const read = await readForReport(request);
  if (!read.ok) return read;
  const { snapshot, lists, unsure, asOf, policy, day } = read.value;
  const { cards = policy.cards } = request;
  const plan = planBulletin({ snapshot, lists, asOf, cards, schedule: policy.schedule });
  if (!plan.ok) return plan;
  const { edits, sheet, items, comparedWith } = plan.value;
  const on = restsOn(snapshot, edits, { cells: listsSeen(snapshot, lists) });
  const applied = await write([edits], { ...request, before: { snapshot }, on });
  if (!applied.ok) return applied;
  return ok({
    sheet,
    asOf,
    day,
    rows: items.length,
    ...(comparedWith === undefined ? {} : { comparedWith }),
    ...(unsure.length === 0 ? {} : { leftOut: placesOf(unsure) }),
  });
}

/** Reads the lists that a report needs; a problem where the workbook allows no new sheet. */
export async function readForReport(
  request: Pick<BulletinRequest, keyof RunOptions | "asOf" | "warnDays" | "includeUnsure">,
): Promise<Result<WorkbookLists>> {
  const read = await readListsToWrite(request, "report");
  if (!read.ok) return read;
  const problem = onlyUnsure(read.value);
  if (problem !== undefined) return fail(problem);
  if (read.value.snapshot.structureProtected) return fail({ code: "workbook-protected" });
  if (read.value.snapshot.dateSystem === 1904) return fail({ code: "date-system-1904" });
  return read;
}
