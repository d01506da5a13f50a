import { endAt, matchAt } from "../../text/match-at";
import type { DeadlineNote, Recurrence, RecurrenceUnit } from "../deadline";
import { canBe, DATE_HEAD, EDGE_HEAD } from "../characters";
import { MONTHS } from "../recurrence-days";
import { lastOfTenDays } from "./ten-days";

export type CycleTail = {
  /** Absent where the days that are written fit no single cycle. */
  readonly value?: Partial<Recurrence>;
  readonly end: number;
  readonly notes: readonly DeadlineNote[];
};

// 首月, 第1个月, 最后一个月, 底月 (末月), 季底 before a day, each with its month; or 结束后, 终了后, 次月.
const WHICH =
  /(?:首|头|第?(\d\d?|一))个?月|季?(底|最后[1一]?)(?:个?月|(?=\d\d?日))|((?:终了|结束)?后(?:首月|第?1个月)?|次月)/y;
// 1-5日, 28日至30日: the last day of a run.
const DAY = /(?:\d{1,2}日?[-至到]{1,2})?前?(\d{1,2})日(?!常)(?:[前内止](?!后|期))?/y;
const MORE_DAYS = /[、和及](?:\d{1,2}日|周?[一二三四五六日天])/y;
// 5、15、25日, 10日和20日, 上、下旬: several days of one month, which can't be put as one day.
const SEVERAL_DAYS =
  /(?:\d{1,2}日?(?:[、,和及/]\d{1,2}日?){1,9}(?<=日)(?!常)|[上中下]旬?[、和及]?[中下]旬)(?:[前内止](?!后|期))?/y;
const LAST = /[月季年]?(?:底(?!端|前?\d)|最后一[天日])(?:[前内止](?!后|期))?/y;
const TEN_DAYS = /([上中下])旬前?/y;
// 季度末前5日, 每月初, 每月第一周; and behind a day: 5日左右, 5日后.
const VAGUE = /[月季年]?[初底]|第?.{1,2}个?(?:工作日|周)|最后|左右|前?后/y;
const WEEKDAY = /(?:周?[一二三四五六][-至到]{1,2})?周?([一二三四五六日天底])(?![般定至])前?/y;

/** The day within a week, month, quarter or half-year that a duty falls due on: 1日前, 末, 首月10日前, 五. */
export function readDayOfCycle(text: string, at: number, every: RecurrenceUnit): CycleTail {
  if (every === "day" || every === "week") return readWeekday(text, at, every);
  // Other words behind a cycle (每季度向社会公开) name no day.
  if (!canBe(text, at, DATE_HEAD | EDGE_HEAD)) return { value: {}, end: at, notes: [] };
  const months = MONTHS[every];
  const long = months > 1;
  const which = matchAt(WHICH, text, at);
  const after = which?.[3] !== undefined;
  const from = at + (which?.[0].length ?? 0);
  const named = !after && which !== null ? monthNamed(which, months) : undefined;
  if (named !== undefined && named > months) return { end: from, notes: ["uneven-cycle"] };

  const several = endAt(SEVERAL_DAYS, text, from);
  if (several >= 0) return { end: several, notes: ["uneven-cycle"] };
  const day = matchAt(DAY, text, from);
  if (day !== null) {
    const end = from + day[0].length;
    const number = Number(day[1]);
    if (number < 1 || number > 31) return { end, notes: ["impossible-date"] };
    if (matchAt(MORE_DAYS, text, end) !== null) return { end, notes: ["uneven-cycle"] };
    const assumed = long && named === undefined && !after;
    return {
      value: dayOf(long ? (named ?? 1) : named, number),
      end,
      notes: assumed ? ["assumed-month"] : vagueAt(text, end),
    };
  }
  const last = matchAt(LAST, text, from);
  if (last !== null) {
    const end = from + last[0].length;
    return { value: dayOf(named, -1), end, notes: vagueAt(text, end) };
  }
  const third = long && named === undefined ? null : matchAt(TEN_DAYS, text, from);
  if (third !== null) {
    return { value: dayOf(named, lastOfTenDays(third[1])), end: from + third[0].length, notes: [] };
  }
  return {
    value: named === undefined ? {} : { month: named },
    end: from,
    notes: after ? ["vague-day"] : vagueAt(text, from),
  };
}

function vagueAt(text: string, at: number): DeadlineNote[] {
  return endAt(VAGUE, text, at) < 0 ? [] : ["vague-day"];
}

function dayOf(month: number | undefined, day: number): Partial<Recurrence> {
  return month === undefined ? { day } : { month, day };
}

function readWeekday(text: string, at: number, every: RecurrenceUnit): CycleTail {
  const match = every === "week" ? matchAt(WEEKDAY, text, at) : null;
  if (match === null) return { value: {}, end: at, notes: [] };
  const end = at + match[0].length;
  if (matchAt(MORE_DAYS, text, end) !== null) return { end, notes: ["uneven-cycle"] };
  return { value: { day: "一二三四五六".indexOf(match[1] ?? "") + 1 || 7 }, end, notes: [] };
}

/** The month within a cycle of `months`: 首月 1, 第2个月 2, 末月 the last. */
function monthNamed([, number, last]: RegExpExecArray, months: number): number {
  return last === undefined ? Number(number) || 1 : months;
}
