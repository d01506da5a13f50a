import { planBulletin, type CardThresholds, type PaperInput } from "../core/features/bulletin/plan-bulletin";
import type { Paper } from "../core/papers/paper";
import type { PaperPolicy } from "../core/status/policy";
import type { SerialDay } from "../core/base/serial";
import type { DayInForce } from "../core/status/day-in-force";
import { listsSeen } from "../core/tables/tasks/list-seen";
import { restsOn } from "../core/base/rests-on";
import { fail, ok, type Result } from "../core/base/problem";
import type { RunOptions } from "../host/port";
import { plannedAnew } from "./to-write";
import { write } from "./write";
import { onlyUnsure, placesOf, readListsToWrite, type WorkbookLists } from "./read-lists";

export type BulletinRequest = RunOptions & {
  /** The day the paper is for; default: the workbook's 统计截止日. */
  readonly asOf?: SerialDay;
  readonly warnDays?: number;
  /** Default, each: as the workbook has it. */
  readonly cards?: Partial<CardThresholds>;
  /** The office that writes. Default: 填报单位 of the workbook. */
  readonly office?: string;
  /** The day until which an answer is asked for. Default: 反馈天数 after the paper's day. */
  readonly replyBy?: SerialDay;
  /** Steps set by hand for this paper, by 编号 or unit, besides those of the workbook. */
  readonly steps?: PaperPolicy["steps"];
  /** Report on lists that are unsure as well. */
  readonly includeUnsure?: boolean;
};

export type MadeBulletin = {
  /** The sheet of the text, and that of 任务明细. */
  readonly sheet: string;
  readonly annex: string;
  readonly issue: number;
  /** The same paper, for Word. */
  readonly paper: Paper;
  /** The workbook has no 报送日历: nothing is said of duties that were missed. */
  readonly withoutDuties: boolean;
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
export const makeBulletin = (
  request: BulletinRequest & { readonly issue?: number } = {},
): Promise<Result<MadeBulletin>> => plannedAnew(() => makeOnce(request));

async function makeOnce(
  request: BulletinRequest & { readonly issue?: number },
): Promise<Result<MadeBulletin>> {
  const read = await readForReport(request);
  if (!read.ok) return read;
  const { snapshot, lists, unsure, asOf, policy, day } = read.value;
  const cards = { ...policy.cards, ...request.cards };
  const { issue } = request;
  const plan = planBulletin({
    ...paperInput(request, read.value),
    cards,
    ...(issue === undefined ? {} : { issue }),
  });
  if (!plan.ok) return plan;
  const { edits, sheet, annex, items, comparedWith, paper, withoutDuties } = plan.value;
  const on = restsOn(snapshot, edits, { cells: listsSeen(snapshot, lists) });
  const applied = await write([edits], { ...request, before: { snapshot }, on });
  if (!applied.ok) return applied;
  return ok({
    sheet,
    annex,
    issue: plan.value.issue,
    paper,
    withoutDuties,
    asOf,
    day,
    rows: items.length,
    ...(comparedWith === undefined ? {} : { comparedWith }),
    ...(unsure.length === 0 ? {} : { leftOut: placesOf(unsure) }),
  });
}

/** What every paper is planned from: the workbook, its policy, and what was asked for. */
export function paperInput(
  { office, replyBy, steps }: Pick<BulletinRequest, "office" | "replyBy" | "steps">,
  { snapshot, lists, asOf, policy }: WorkbookLists,
): PaperInput {
  const { papers } = policy;
  const from = office ?? policy.office;
  return {
    snapshot,
    lists,
    asOf,
    schedule: policy.schedule,
    policy: { ...policy, papers: { ...papers, steps: { ...papers.steps, ...steps } } },
    ...(from === undefined ? {} : { office: from }),
    ...(replyBy === undefined ? {} : { replyBy }),
  };
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
