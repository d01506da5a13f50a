import type { SerialDay } from "../core/base/serial";
import { fail, ok, type Result } from "../core/base/problem";
import type { DutyState } from "../core/features/duties/duty-state";
import { planDuties, type DutiesPlan, type Reported } from "../core/features/duties/plan-duties";
import { planReport, type ReportRequest } from "../core/features/duties/plan-report";
import type { DayInForce } from "../core/status/day-in-force";
import { restsOn } from "../core/base/rests-on";
import { persistently } from "../host/writing/persistently";
import type { RunOptions } from "../host/port";
import { dayFor, statesOf } from "./duty-calendar";
import { readLists, readListsToWrite } from "./read-lists";
import { plannedAnew, readToWrite } from "./to-write";
import { write } from "./write";

export type DutiesOptions = {
  readonly year: number;
  readonly reported?: readonly Reported[];
  readonly asOf?: SerialDay;
};

export type MadeDuties = Pick<DutiesPlan, "sheet" | "outcome" | "unread"> & {
  /** What is due in the year, by day, once the command has run. */
  readonly states: readonly DutyState[];
  /** What has no day of its own. */
  readonly undated: number;
  readonly day: DayInForce;
};

/**
 * 报送日历: the sheet of a year's duties; made, or brought up to date where the workbook has it. Three `sync()` to read,
 * three to write. What users filled in stays.
 *
 * Problems: those of `planDuties`; `several-days`, `workbook-protected`.
 */
export const makeDuties = (request: DutiesOptions, options: RunOptions = {}): Promise<Result<MadeDuties>> =>
  plannedAnew(() => makeOnce(request, options));

async function makeOnce(
  { year, reported = [], asOf }: DutiesOptions,
  options: RunOptions,
): Promise<Result<MadeDuties>> {
  const read = await readListsToWrite({
    ...options,
    formulas: true,
    ...(asOf === undefined ? {} : { asOf }),
  });
  if (!read.ok) return read;
  const { snapshot } = read.value;
  const { day, setting } = dayFor(read.value, year);
  const plan = planDuties(
    { year, reported, day: setting, ...(asOf === undefined ? {} : { asOf }) },
    snapshot,
  );
  if (!plan.ok) return plan;
  const { edits, sheet, outcome, lines, unread } = plan.value;
  if (snapshot.structureProtected && outcome !== "kept") return fail({ code: "workbook-protected" });
  if (edits.length > 0) {
    const applied = await write([edits], {
      ...options,
      before: { snapshot },
      on: restsOn(snapshot, edits),
    });
    if (!applied.ok) return applied;
  }
  const states = statesOf({ ...read.value, asOf: day.day }, year).map((state) => {
    const now = reported.find(
      ({ id, period = state.period }) => id === state.duty.id && period === state.period,
    );
    return now === undefined ? state : { ...state, reportedOn: now.day };
  });
  const undated = lines.filter(({ due }) => due === "").length;
  return ok({ sheet, outcome, unread, states, undated, day });
}

/**
 * 登记已报 of one occurrence, or taking that back: two cells of 报送日历. Three `sync()` to read, three to write, three to
 * read back; what stands there afterwards is what is returned.
 *
 * Problems: those of `planReport`; `not-kept` where Excel took the edits and the cells hold something else.
 */
export const reportDuty = (request: ReportRequest, options: RunOptions = {}): Promise<Result<DutyState>> =>
  plannedAnew(() => reportOnce(request, options));

async function reportOnce(request: ReportRequest, options: RunOptions): Promise<Result<DutyState>> {
  const read = await readToWrite(() => readLists({ ...options, formulas: true }));
  if (!read.ok) return read;
  const { snapshot } = read.value;
  const plan = planReport(request, snapshot);
  if (!plan.ok) return plan;
  const { sheet, edits, on } = plan.value;
  const applied = await write([edits], {
    ...options,
    before: { snapshot },
    on,
  });
  if (!applied.ok) return applied;
  const { id, period, year, day } = request;
  const find = (states: readonly DutyState[]): DutyState | undefined =>
    states.find((state) => state.duty.id === id && state.period === period);
  const back = await persistently(() => readLists(options));
  const now = find(statesOf(back.ok ? back.value : read.value, year));
  if (now === undefined) return fail({ code: "not-kept", sheet });
  // It is written, as the journal of the writing has it; only what came of it can't be looked at.
  if (!back.ok) return ok({ ...now, ...(day === undefined ? {} : { reportedOn: day }) });
  return now.reportedOn === day ? ok(now) : fail({ code: "not-kept", sheet });
}
