import { isDigit } from "../../text/figures";
import { endAt, matchAt } from "../../text/match-at";
import type { CycleClue } from "../clue";
import type { Recurrence, RecurrenceUnit } from "../deadline";
import { readDayOfCycle, type CycleTail } from "./cycle-day";
import { readDaysOfYear } from "./cycle-year";

const UNITS: Readonly<Record<string, RecurrenceUnit>> = {
  日: "day",
  天: "day",
  周: "week",
  月: "month",
  季: "quarter",
  半: "half-year",
  年: "year",
};

type Head = Pick<Recurrence, "every" | "interval" | "month"> | undefined;
type HeadRule = {
  /** The characters that the wording can begin with, and the second characters it can have; "" for any. */
  readonly heads: string;
  readonly second: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Head;
};

// 每月, 每2个月, 每半年, 按季度; not 每年100万吨, 每年减少5%, 按月均.
const every: HeadRule = {
  heads: "每按逐",
  second: "",
  pattern:
    /(?:每(隔)?个?|[按逐](?=[月季周半])|按(?=年))(?:(\d{1,2}|[两双])个?)?(月|季度?|半年|年|周|日|天(?!然))(?!均|\d{3}|\d{1,2}[吨亿万元%.百千]|每|减|下降|递|增[长加])/y,
  read: ([, apart, interval = "1", unit]) => {
    // 每隔1个月 is every other month; 每隔3个月 is said of every third and of every fourth.
    if (apart !== undefined && interval !== "1") return undefined;
    const count = apart === undefined ? Number(interval) || 2 : 2;
    return count > 1 ? { every: unitOf(unit), interval: count } : { every: unitOf(unit) };
  },
};

// 双月报, 单月8日: every other month; 单月 are the first of two, which needs no saying.
const alternate: HeadRule = {
  heads: "单双",
  second: "数月",
  pattern: /([单双])数?月(?=(报)|\d|底)/y,
  read: ([, which, report]) => ({
    every: "month",
    interval: 2,
    ...(which === "双" && report === undefined ? { month: 2 } : {}),
  }),
};

// 次月5日前, 月后12日前, 季后10日内: a day in the month after the period. 一季度季后5日 is for that quarter alone.
const after: HeadRule = {
  heads: "次月季",
  second: "月度终结后",
  pattern: /(?:次月|(月)度?(?:终了|结束)?后(?:次月)?|(季)度?(?:终了|结束)?后)(?=\d{1,2}日)/y,
  read: ({ 2: quarter, index, input }) => {
    if (/[度\d个同当]/.test(input.charAt(index - 1))) return undefined;
    return quarter === undefined ? { every: "month" } : { every: "quarter", month: 1 };
  },
};

// 半年一次, 一月一报, 一季度一调度; and cells that say 月报 or 季度.
const once: HeadRule = {
  heads: "1半月季年",
  second: "月季年报度",
  pattern:
    /(?:1(月|季度?|年)|(半年))[1一](?:[次报评考督]|调度|通报|总结)|(月|季|半年|年)报(?:制度?)?$|(季)度$/y,
  read: ({ 1: one, 2: half, 3: report, 4: alone, index }) =>
    (report ?? alone) !== undefined && index > 0
      ? undefined
      : { every: unitOf(one ?? half ?? report ?? alone) },
};

const HEADS: readonly HeadRule[] = [every, alternate, after, once];
const TIMES = /[^,。;:(每]{0,16}?(\d{1,2})次/y;
const LIST_MARK = /[,:(]?即?/y;
const BRACKET = /\(([^()]{0,40})\)/y;

/** A recurring duty: 每月1日前, 每季度末, 每半年, 每年12月10日前, 双月报, 次月5日前, 半年一次. */
export function readCycle(text: string, at: number): CycleClue | undefined {
  const first = text.charAt(at);
  const next = text.charAt(at + 1);
  for (const { heads, second, pattern, read } of HEADS) {
    if (!heads.includes(first) || (second !== "" && (next === "" || !second.includes(next)))) continue;
    const match = matchAt(pattern, text, at);
    const head = match === null ? undefined : read(match);
    if (match !== null && head !== undefined) return readTail(text, at, at + match[0].length, head);
  }
  return undefined;
}

function readTail(text: string, at: number, from: number, head: NonNullable<Head>): CycleClue {
  const { every } = head;
  const near = every === "year" ? readDaysOfYear(text, from) : readDayOfCycle(text, from, every);
  const said = matchAt(TIMES, text, near.end);
  // 每半年6月底前、12月底前: there a month is the year's.
  const alone = near.end === from || every === "half-year";
  const listAt = near.end === from ? from + (said?.[0].length ?? 0) : from;
  let tail = (alone ? readListedDays(text, listAt, every) : undefined) ?? near;
  const times = tail.value?.every === undefined ? Number(said?.[1] ?? 1) : 1;
  // 每月报送一次(25日前), 每月(次月5日前): the bracket names the day.
  if (every === "month" && tail.value?.day === undefined && text.charAt(listAt) === "(") {
    const within = readDayOfCycle(text, listAt + 1, every);
    if (within.value?.day !== undefined) tail = within;
  }
  // 季后10日 already says the month: the first of the next quarter.
  let notes = head.month === undefined ? tail.notes : tail.notes.filter((note) => note !== "assumed-month");
  let { end } = tail;
  // (即3月、6月和9月底), (2月免报): what the cycle does not hold for; there is no deadline of its own in it.
  const bracket = matchAt(BRACKET, text, end);
  if (bracket !== null) {
    end += bracket[0].length;
    if (/[免不除]|\d月/.test(bracket[1] ?? "")) notes = [...notes, "exception"];
  }
  // `Object.assign`, because spreading two objects into one takes longer than all the reading before.
  const recurrence = tail.value && Object.assign({ ...head }, tail.value, times > 1 ? { times } : undefined);
  return { kind: "cycle", at, end, recurrence, notes };
}

/**
 * The days that explain a cycle, behind its words or behind a number of times: 每年两次,6月底和12月底;
 * 每半年(5月、11月). There must be as many days as the cycle has in a year; for a yearly one a single day is enough.
 */
function readListedDays(text: string, at: number, every: RecurrenceUnit): CycleTail | undefined {
  const start = endAt(LIST_MARK, text, at);
  if (!isDigit(text, start)) return undefined;
  const days = readDaysOfYear(text, start);
  const explains = days.value?.every !== undefined || (every === "year" && days.end > start);
  return explains ? days : undefined;
}

function unitOf(word = ""): RecurrenceUnit {
  return UNITS[word.charAt(0)] ?? "year";
}
