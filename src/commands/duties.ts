import type { SerialDay } from "../core/base/serial";
import { fail, ok, type Result } from "../core/base/problem";
import { calendarText, dutyCalendar } from "../core/features/duties/calendar/duty-calendar";
import { dutyStates, type DutyState } from "../core/features/duties/duty-state";
import { planDuties, type DutiesPlan, type Reported } from "../core/features/duties/plan-duties";
import { planReport, type ReportRequest } from "../core/features/duties/plan-report";
import { unknownReadings } from "../core/notice/occurrences";
import { defaultDay, type DayInForce, type DaySetting } from "../core/status/day-in-force";
import { restsOn } from "../core/base/rests-on";
import { persistently } from "../host/writing/persistently";
import type { RunOptions } from "../host/port";
import { readLists, readListsToWrite, type WorkbookLists } from "./read-lists";
import { plannedAnew, readToWrite } from "./to-write";
import { write } from "./write";
import { today } from "./today";

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

export type CalendarOptions = {
  readonly year: number;
  /** One duty alone: its number. */
  readonly duty?: string;
  readonly asOf?: SerialDay;
};

export type DutyCalendar = {
  /** The file's text, for UTF-8 without a byte order mark. */
  readonly ics: string;
  /** The same to be copied, a line a day. */
  readonly text: string;
  readonly states: readonly DutyState[];
  readonly unread: readonly string[];
  readonly day: DayInForce;
};

/** 报送日历 as a calendar file: what is due in the year, with what the workbook says was reported or put off. */
export async function readCalendar(
  request: CalendarOptions,
  options: RunOptions = {},
): Promise<Result<DutyCalendar>> {
  const { asOf } = request;
  const read = await readLists({
    ...options,
    formulas: true,
    ...(asOf === undefined ? {} : { asOf }),
  });
  return read.ok ? calendarOf(read.value, request) : read;
}

/** The same of a workbook that was read. */
export function calendarOf(
  read: WorkbookLists,
  { year, duty }: Omit<CalendarOptions, "asOf">,
): Result<DutyCalendar> {
  const { day } = dayFor(read, year);
  const all = statesOf({ ...read, asOf: day.day }, year);
  const states = duty === undefined ? all : all.filter((state) => state.duty.id === duty);
  if (all.length === 0) return fail({ code: "year-not-included", detail: { year } });
  if (states.length === 0) return fail({ code: "no-such-occurrence", detail: { occurrence: duty ?? "" } });
  return ok({
    ics: dutyCalendar({ year, states, asOf: day.day, named: duty === undefined }),
    text: calendarText(states),
    states,
    unread: unknownReadings(read.policy.readings),
    day,
  });
}

const statesOf = (
  { snapshot, asOf, policy }: Pick<WorkbookLists, "snapshot" | "asOf" | "policy">,
  year: number,
): readonly DutyState[] =>
  dutyStates({ snapshot, year, asOf, warnDays: policy.warnDays, chosen: policy.readings });

/** The day in force; in a workbook without lists and without a day, that of a list of the year. */
function dayFor(
  { day, workbookDay, lists }: WorkbookLists,
  year: number,
): { readonly day: DayInForce; readonly setting: DaySetting } {
  if (day.from !== "default" || lists.length > 0) return { day, setting: workbookDay };
  const setting = defaultDay([year], today());
  return { day: { ...day, day: setting === "today" ? today() : setting, setting }, setting };
}
