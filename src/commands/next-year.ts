import { fail, ok, type Result } from "../core/base/problem";
import { restsOn } from "../core/base/rests-on";
import type { Choices } from "../core/features/next-year/change";
import { hasDraftsFrom, planBack } from "../core/features/next-year/plan-back";
import { planNextYear, type NextYearPlan } from "../core/features/next-year/plan-next-year";
import { reviewOf, type Review } from "../core/features/next-year/review";
import type { RunOptions } from "../host/port";
import { onlyUnsure, readLists, type WorkbookLists } from "./read-lists";
import { plannedAnew, readToWrite } from "./to-write";
import { write } from "./write";

export type NextYearOptions = {
  /** The year that the drafts are for. */
  readonly year: number;
  readonly choices?: Choices;
  /** What needs a person and has no choice is drafted as proposed, and marked. */
  readonly asDrafted?: boolean;
};

export type MadeNextYear = Pick<NextYearPlan, "sheets" | "pending"> & {
  /** The lists that the workbook's drafts were made from were had again. */
  readonly back: boolean;
};

/**
 * 下一年度: what another year changes in the workbook's lists, before anybody has chosen. Nothing is written.
 *
 * Problems: those of `reviewOf`, `only-unsure-lists`.
 */
export async function reviewNextYear(
  { year }: Pick<NextYearOptions, "year">,
  options: RunOptions = {},
): Promise<Result<Review>> {
  const read = await readLists(options);
  return read.ok ? reviewLists(read.value, year) : read;
}

function reviewLists(read: WorkbookLists, year: number): Result<Review> {
  const problem = onlyUnsure(read);
  return problem === undefined ? reviewOf(read.lists, read.snapshot, year) : fail(problem);
}

/**
 * Makes the drafts of another year; in a workbook that has drafts made from lists of that year, these lists again. Nothing
 * that the workbook has is touched.
 *
 * Problems: those of `planNextYear` and `reviewNextYear`; `workbook-protected`.
 */
export const makeNextYear = (
  request: NextYearOptions,
  options: RunOptions = {},
): Promise<Result<MadeNextYear>> => plannedAnew(() => makeOnce(request, options));

async function makeOnce(
  { year, choices, asDrafted = false }: NextYearOptions,
  options: RunOptions,
): Promise<Result<MadeNextYear>> {
  const read = await readToWrite(() => readLists({ ...options, formulas: true }));
  if (!read.ok) return read;
  const { snapshot } = read.value;
  if (snapshot.structureProtected) return fail({ code: "workbook-protected" });
  const back = hasDraftsFrom(snapshot, year);
  const plan = back
    ? ok(planBack(snapshot, year))
    : planDrafts(read.value, { year, asDrafted, ...(choices === undefined ? {} : { choices }) });
  if (!plan.ok) return plan;
  const { edits, sheets, pending } = plan.value;
  const applied = await write([edits], {
    ...options,
    before: { snapshot },
    on: restsOn(snapshot, edits),
  });
  return applied.ok ? ok({ sheets, pending, back }) : applied;
}

function planDrafts(
  read: WorkbookLists,
  { year, ...request }: NextYearOptions & { readonly asDrafted: boolean },
): Result<NextYearPlan> {
  const review = reviewLists(read, year);
  return review.ok ? planNextYear(review.value, read.snapshot, request) : review;
}
