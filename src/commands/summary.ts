import type { SerialDay } from "../core/date/serial";
import { fail, ok, type Result } from "../core/problem/problem";
import { planSummary, type SummaryPlan } from "../core/summary/plan-summary";
import type { Figures } from "../core/summary/figures";
import { summaryContents, type SummaryContents } from "../core/summary/preview";
import type { SummarySheets } from "../core/summary/sheet-names";
import type { TaskList } from "../core/tasklist/task-list";
import { applySteps } from "../excel/apply/apply-steps";
import type { RunOptions } from "../excel/run";
import { readLists, type WorkbookLists } from "./read-lists";

export type SummaryRequest = RunOptions & {
  /** 统计截止日; default: the workbook's, else today. */
  readonly asOf?: SerialDay;
  readonly warnDays?: number;
  /** Sheets whose lists are counted; default: all. */
  readonly sheets?: readonly string[];
  /** 填报单位 of the signature line. */
  readonly office?: string;
};

export type SummaryPreview = SummaryContents & { readonly asOf: SerialDay };

export type MadeSummary = {
  readonly sheets: SummarySheets;
  readonly replaced: readonly string[];
  readonly figures: Figures;
};

/** What a summary would show, and which sheets it would replace. Three `sync()`; nothing is written. */
export async function previewSummary(request: SummaryRequest = {}): Promise<Result<SummaryPreview>> {
  const read = await readForSummary(request);
  if (!read.ok) return read;
  const contents = summaryContents({ snapshot: read.value.snapshot, lists: countedOf(request, read.value) });
  return contents.ok ? ok({ ...contents.value, asOf: read.value.asOf }) : contents;
}

/**
 * Makes 年终汇总: three `sync()` to read, one to write (more only where Excel on the web takes no request so large).
 * Lists are not written to. Sheets of an earlier summary are replaced; the caller has asked.
 *
 * Problems: `no-task-list`, `workbook-protected`, `date-system-1904`, those of `applySteps`.
 */
export async function makeSummary(request: SummaryRequest = {}): Promise<Result<MadeSummary>> {
  const planned = await plan(request);
  if (!planned.ok) return planned;
  const { plan: made, read } = planned.value;
  if (read.snapshot.structureProtected) return fail({ code: "workbook-protected" });
  if (read.snapshot.dateSystem === 1904) return fail({ code: "date-system-1904" });
  const { sheets, replaced, figures } = made;
  const applied = await applySteps(made.steps, { ...request, before: read.snapshot.sheets });
  return applied.ok ? ok({ sheets, replaced, figures }) : applied;
}

async function plan(
  request: SummaryRequest,
): Promise<Result<{ readonly plan: SummaryPlan; readonly read: WorkbookLists }>> {
  const read = await readForSummary(request);
  if (!read.ok) return read;
  const { snapshot, asOf, warnDays } = read.value;
  const planned = planSummary({
    snapshot,
    lists: countedOf(request, read.value),
    asOf,
    ...(warnDays === undefined ? {} : { warnDays }),
    ...(request.office === undefined ? {} : { office: request.office }),
  });
  return planned.ok ? ok({ plan: planned.value, read: read.value }) : planned;
}

/** With formulas: what users typed into an earlier summary is told from what was calculated there. */
function readForSummary({ onWaiting, asOf, warnDays }: SummaryRequest): Promise<Result<WorkbookLists>> {
  return readLists({
    formulas: true,
    ...(onWaiting === undefined ? {} : { onWaiting }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(warnDays === undefined ? {} : { warnDays }),
  });
}

function countedOf({ sheets }: SummaryRequest, { lists }: WorkbookLists): readonly TaskList[] {
  return sheets === undefined ? lists : lists.filter(({ sheet }) => sheets.includes(sheet));
}
