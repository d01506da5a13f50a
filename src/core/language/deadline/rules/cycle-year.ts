import { daysInMonth } from "../../../base/serial";
import { digitsAt } from "../../text/figures";
import { endAt, matchAt } from "../../text/match-at";
import { MONTH } from "../characters";
import type { Span } from "../clue";
import type { DeadlineNote, Recurrence } from "../deadline";
import type { CycleTail } from "./cycle-day";
import { readEdge } from "./edge";
import { readHalfYear } from "./half-year";
import { readMonth, readMonths } from "./month";
import { readMonthDay } from "./month-day";
import { readQuarter } from "./quarter";
import { readTenDays } from "./ten-days";

// 每年于, 每年次年: between 每年 and its date.
const LEAD = /[于在]?(?:[次翌当]年)?/y;
// 每年4月至10月, 每年11月1日至次年3月31日: a run of days, whose last is the due day.
const TO = /[-至到]{1,2}(?:[次翌当]年)?/y;
const AND = /[、和及与]/;
const END = /年?[底终]前?/y;
// 每年汛期前, 每年初: a limit before an event whose day the text does not name.
const EVENT = /年?[初中]|[^,。;:\d]{2,4}前/y;

type DayOfYear = {
  readonly month: number;
  readonly day: number;
  /** The day has no edge of its own and shares that of the last member (6月、12月底前). */
  readonly open: boolean;
  readonly notes: readonly DeadlineNote[];
  readonly end: number;
};

/** The day or days of the year that a yearly duty falls due on: 12月10日前, 年底, 6月和12月底前. */
export function readDaysOfYear(text: string, at: number): CycleTail {
  const start = at + (matchAt(LEAD, text, at)?.[0].length ?? 0);
  const close = matchAt(END, text, start);
  if (close !== null) return { value: { month: 12, day: -1 }, end: start + close[0].length, notes: [] };
  const days: DayOfYear[] = [];
  for (let next = start; days.length < 12;) {
    const day = readRun(text, next);
    if (day === undefined) break;
    days.push(day);
    next = endAt(LEAD, text, day.end + 1);
    if (!AND.test(text.charAt(day.end))) break;
  }
  const [first] = days;
  const last = days[days.length - 1];
  if (first === undefined || last === undefined) {
    return { value: {}, end: at, notes: endAt(EVENT, text, at) < 0 ? [] : ["vague-day"] };
  }
  return evenCycle(days, first, last);
}

function readRun(text: string, at: number): DayOfYear | undefined {
  const first = readDayOfYear(text, at);
  const to = first === undefined ? -1 : endAt(TO, text, first.end);
  return (to < 0 ? undefined : readDayOfYear(text, to)) ?? first;
}

function readDayOfYear(text: string, at: number): DayOfYear | undefined {
  const span = readPart(text, at);
  if (span === undefined) return undefined;
  const { edge, end } = readEdge(text, span.end, span.grain);
  const early = edge === "before" && span.lastDay === undefined && span.grain !== "ten-days";
  return {
    month: early ? ((span.firstMonth + 10) % 12) + 1 : span.lastMonth,
    day: span.lastDay ?? -1,
    open: edge === "bare" && span.lastDay === undefined,
    notes: early ? ["ambiguous"] : edge === "none" ? ["vague-day"] : [],
    end,
  };
}

function readPart(text: string, at: number): Span | undefined {
  const digits = digitsAt(text, at);
  const ofMonth =
    digits > 0 && digits < 3 && text.charCodeAt(at + digits) === MONTH
      ? (readMonthDay(text, at) ?? readTenDays(text, at))
      : undefined;
  return (
    ofMonth ??
    readMonths(text, at) ??
    readMonth(text, at, true, undefined) ??
    readQuarter(text, at, true) ??
    readHalfYear(text, at)
  );
}

/** Days of the year at even distances are a shorter cycle: the ends of 6月 and 12月 are a half-yearly duty. */
function evenCycle(days: readonly DayOfYear[], first: DayOfYear, { day, notes, end }: DayOfYear): CycleTail {
  if (days.some((one) => one.month < 1 || one.month > 12 || one.day > daysInMonth(2000, one.month))) {
    return { end, notes: ["impossible-date"] };
  }
  if (days.length === 1) return { value: { month: first.month, day }, end, notes };
  const gap = 12 / days.length;
  const even = days.every(
    (one, i) => (first.month + i * gap - one.month) % 12 === 0 && (one.day === day || one.open),
  );
  if (!even || gap % 1 > 0) return { end, notes: ["uneven-cycle"] };
  // So many due dates a year, evenly spread, are this cycle.
  const every: Partial<Recurrence> =
    gap === 6 ? { every: "half-year" } : gap === 3 ? { every: "quarter" } : everyMonths(gap);
  const value = gap > 1 ? { ...every, month: ((first.month - 1) % gap) + 1, day } : { ...every, day };
  return { value, end, notes };
}

function everyMonths(interval: number): Partial<Recurrence> {
  return interval > 1 ? { every: "month", interval } : { every: "month" };
}
