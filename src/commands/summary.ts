import type { SerialDay } from "../core/date/serial";
import { fail, ok, type Result } from "../core/problem/problem";
import { planSummary, type SummaryPlan } from "../core/summary/plan-summary";
import type { Figures } from "../core/summary/figures";
import type { SummarySheets } from "../core/summary/sheet-names";
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

export type SummaryPreview = {
  readonly asOf: SerialDay;
  readonly figures: Figures;
  /** Sheets with a list. */
  readonly lists: readonly string[];
  /** Sheets of an earlier summary, which making a new one replaces. */
  readonly replaces: readonly string[];
};

export type MadeSummary = {
  readonly sheets: SummarySheets;
  readonly replaced: readonly string[];
  readonly figures: Figures;
};

/** What a summary would show, and which sheets it would replace. Three `sync()`; nothing is written. */
export async function previewSummary(request: SummaryRequest = {}): Promise<Result<SummaryPreview>> {
  const planned = await plan(request);
  if (!planned.ok) return planned;
  const { plan: made, read } = planned.value;
  return ok({
    asOf: read.asOf,
    figures: made.figures,
    lists: [...new Set(read.lists.map(({ sheet }) => sheet))],
    replaces: made.replaced,
  });
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
  const applied = await applySteps(made.steps, request);
  return applied.ok ? ok({ sheets, replaced, figures }) : applied;
}

async function plan(
  request: SummaryRequest,
): Promise<Result<{ readonly plan: SummaryPlan; readonly read: WorkbookLists }>> {
  const { asOf, warnDays, sheets, office, ...options } = request;
  const read = await readLists({
    ...options,
    formulas: true,
    ...(asOf === undefined ? {} : { asOf }),
    ...(warnDays === undefined ? {} : { warnDays }),
  });
  if (!read.ok) return read;
  const { snapshot, lists } = read.value;
  const planned = planSummary({
    snapshot,
    lists: lists.filter(({ sheet }) => sheets?.includes(sheet) ?? true),
    asOf: read.value.asOf,
    ...(read.value.warnDays === undefined ? {} : { warnDays: read.value.warnDays }),
    ...(office === undefined ? {} : { office }),
  });
  return planned.ok ? ok({ plan: planned.value, read: read.value }) : planned;
}
