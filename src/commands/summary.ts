import { civilOf, type SerialDay } from "../core/base/serial";
import type { WorkbookSnapshot } from "../core/base/snapshot";
import { fail, ok, type Result } from "../core/base/problem";
import { planSummary, type SummaryPlan } from "../core/features/summary/plan-summary";
import type { SummaryMade } from "../core/features/summary/summary-input";
import type { YearReport } from "../core/features/year-report/year-report";
import type { DayInForce } from "../core/status/day-in-force";
import type { Figures } from "../core/features/summary/figures";
import type { TypedSheet } from "../core/features/summary/typed";
import type { SummaryRole, SummarySheets } from "../core/features/summary/sheet-names";
import type { CellsFound } from "../host/port";
import type { RunOptions } from "../host/port";
import { countedOf } from "./summary-counts";
import { previewOf, type SummaryPreview } from "./summary-preview";
import { plannedAnew } from "./to-write";
import { write } from "./write";
import { onlyUnsure, placesOf, readLists, readListsToWrite, type WorkbookLists } from "./read-lists";

export type SummaryRequest = RunOptions & {
  /** The day the report is for; default: the workbook's. */
  readonly asOf?: SerialDay;
  readonly warnDays?: number;
  /** Sheets whose lists are counted; default: all. */
  readonly sheets?: readonly string[];
  /** 填报单位 of the signature line. */
  readonly office?: string;
  /** Count lists that are unsure as well. */
  readonly includeUnsure?: boolean;
  /** Make 年终总结 with it, the report in words. */
  readonly report?: boolean;
  /** Last year's workbook as it was read, with which the report compares. */
  readonly lastYear?: WorkbookSnapshot;
};

export type MadeSummary = {
  readonly sheets: SummarySheets;
  /** Those of the sheets that were made. */
  readonly roles: readonly SummaryRole[];
  readonly replaced: readonly string[];
  readonly figures: Figures;
  /** 年终总结, where it was asked for; `paper` is the same for Word. */
  readonly report?: Pick<YearReport, "sheet" | "evidenceSheet" | "lastYearSheet" | "paper">;
  /** The day that the summary is for. */
  readonly day: DayInForce;
  /** Where lists stand that were not counted because they are unsure. */
  readonly leftOut?: readonly string[];
};

/** What a summary would show, and which sheets it would replace. Three `sync()`; nothing is written. */
export async function previewSummary(request: SummaryRequest = {}): Promise<Result<SummaryPreview>> {
  const read = await readForSummary(request);
  if (!read.ok) return read;
  return previewOf(read.value, request.sheets);
}

/**
 * Makes 年终汇总: three `sync()` to read, three to write (more only where Excel on the web takes no request so large).
 * Lists are not written to. Sheets of an earlier summary are replaced; asking the user first is the caller's.
 *
 * Problems: `no-task-list`, `workbook-protected`, `date-system-1904`, those of `applySteps`.
 */
export const makeSummary = (request: SummaryRequest = {}): Promise<Result<MadeSummary>> =>
  plannedAnew(() => makeOnce(request, []));

async function makeOnce(
  request: SummaryRequest,
  overtaken: readonly TypedSheet[],
): Promise<Result<MadeSummary>> {
  const planned = await plan(request, overtaken);
  if (!planned.ok) return planned;
  const { plan: made, read, report } = planned.value;
  if (read.snapshot.structureProtected) return fail({ code: "workbook-protected" });
  if (read.snapshot.dateSystem === 1904) return fail({ code: "date-system-1904" });
  const { sheets, roles, replaced, figures } = made;
  const applied = await write(made.steps, { ...request, before: { snapshot: read.snapshot }, on: made.on });
  if (!applied.ok) return applied;
  // Somebody typed into the old sheets while they gave way: it is taken over by making the new ones once more.
  const typed = applied.value.flatMap(typedSheetOf);
  if (typed.length > 0 && overtaken.length === 0) {
    const again = await makeOnce(request, typed);
    return again.ok ? ok({ ...again.value, replaced }) : again;
  }
  const leftOut = read.unsure.length === 0 ? {} : { leftOut: placesOf(read.unsure) };
  return ok({
    sheets,
    roles,
    replaced,
    figures,
    day: read.day,
    ...leftOut,
    ...(report === undefined ? {} : { report }),
  });
}

/** A sheet of an earlier summary as it was when it was deleted. */
const typedSheetOf = ({ seen, values, formulas, numberFormats }: CellsFound): readonly TypedSheet[] =>
  seen.written ? [{ name: seen.sheet, values, formulas, numberFormats }] : [];

type Planned = { readonly plan: SummaryPlan; readonly read: WorkbookLists; readonly report?: YearReport };

async function plan(request: SummaryRequest, overtaken: readonly TypedSheet[]): Promise<Result<Planned>> {
  const read = await readForSummary(request, true);
  if (!read.ok) return read;
  const problem = onlyUnsure(read.value);
  if (problem !== undefined) return fail(problem);
  const { snapshot, asOf, day, workbookDay, policy } = read.value;
  const office = request.office ?? policy.office;
  const { issuedOn } = policy.papers;
  const options = {
    snapshot,
    asOf,
    ...(office === undefined ? {} : { office }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
  };
  // Fetched when it is asked for.
  const reporting =
    request.report === true
      ? await import(/* webpackChunkName: "do-year-report" */ "./year-report")
      : undefined;
  const yearReport = reporting?.yearReport;
  const last =
    request.lastYear === undefined
      ? undefined
      : reporting?.readLastYear(request.lastYear, civilOf(asOf).year);
  if (last?.ok === false) return last;
  let report: YearReport | undefined;
  const planned = planSummary({
    snapshot,
    lists: countedOf(request.sheets, read.value),
    asOf,
    day: workbookDay,
    ledgersFollow: day.differing.length === 0,
    overtaken,
    ...(request.warnDays === undefined ? {} : { warnDays: request.warnDays }),
    ...(request.office === undefined ? {} : { office: request.office }),
    ...(yearReport !== undefined
      ? {
          beside: (made: SummaryMade) => {
            report = yearReport(last === undefined ? options : { ...options, lastYear: last.value }, made);
            return report.edits;
          },
        }
      : {}),
  });
  if (!planned.ok) return planned;
  return ok({ plan: planned.value, read: read.value, ...(report === undefined ? {} : { report }) });
}

/** Reads with formulas, by which values that users typed into an earlier summary are told from calculated ones. */
function readForSummary(
  { onWaiting, asOf, warnDays, includeUnsure = false }: SummaryRequest,
  toWrite = false,
): Promise<Result<WorkbookLists>> {
  const options = {
    formulas: true,
    ...(onWaiting === undefined ? {} : { onWaiting }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(warnDays === undefined ? {} : { warnDays }),
    includeUnsure,
  };
  return toWrite ? readListsToWrite(options, "report-and-settings") : readLists(options);
}
