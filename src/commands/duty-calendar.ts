import type { SerialDay } from "../core/base/serial";
import { fail, ok, type Result } from "../core/base/problem";
import { calendarText, dutyCalendar } from "../core/features/duties/calendar/duty-calendar";
import { dutyStates, type DutyState } from "../core/features/duties/duty-state";
import { unknownReadings } from "../core/notice/occurrences";
import { defaultDay, type DayInForce, type DaySetting } from "../core/status/day-in-force";
import type { RunOptions } from "../host/port";
import { readLists, type WorkbookLists } from "./read-lists";
import { today } from "./today";

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

/** What is due in a year, as a workbook has it. */
export const statesOf = (
  { snapshot, asOf, policy }: Pick<WorkbookLists, "snapshot" | "asOf" | "policy">,
  year: number,
): readonly DutyState[] =>
  dutyStates({ snapshot, year, asOf, warnDays: policy.warnDays, chosen: policy.readings });

/** The day in force; in a workbook without lists and without a day, that of a list of the year. */
export function dayFor(
  { day, workbookDay, lists }: WorkbookLists,
  year: number,
): { readonly day: DayInForce; readonly setting: DaySetting } {
  if (day.from !== "default" || lists.length > 0) return { day, setting: workbookDay };
  const setting = defaultDay([year], today());
  return { day: { ...day, day: setting === "today" ? today() : setting, setting }, setting };
}
