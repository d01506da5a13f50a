import type { SerialDay } from "../../base/serial";

/** How often a recurring duty falls due. */
export type RecurrenceUnit = "day" | "week" | "month" | "quarter" | "half-year" | "year";

/**
 * A duty's cycle (semantics §2). A member that is absent was not written.
 *
 * - `day`: the day of the month on which it falls due (1 = 每月1日前), `-1` the last (每月底前); for a week the
 *   weekday, 1 = Monday to 7 = Sunday. Absent: the last day of the period.
 * - `month`: the month within the period, from 1 (每年12月10日前 has month 12). Absent: the first month when a day
 *   from 1 on is named, else the last.
 * - `interval`: every so many units (每两个月: 2). Absent: 1.
 * - `times`: how often within one period (每年检修两次: 2). It is shown; the due date stays the period's end.
 */
export type Recurrence = {
  readonly every: RecurrenceUnit;
  readonly day?: number;
  readonly month?: number;
  readonly interval?: number;
  readonly times?: number;
};

/** Doubts and inferences that come with a reading. Each has its Chinese sentence in src/strings/. */
export type DeadlineNote =
  | "implied-year" // 推定: the year is not written; it was taken from the text, the list or asOf
  | "ambiguous" // 歧义: X月前 / X年前 without 底; a by-date reading has the other day as `alternative`
  | "repaired" // 修复: a damaged cell such as 2020年9
  | "several-dates" // the last is the deadline, the earlier ones are milestones
  | "time-not-read" // …,7月初报送; 国庆节前: another time in the text, which names no day and is left out
  | "several-cycles" // 每月…,每季度…: the first is taken
  | "uneven-cycle" // 每年3月和11月: due dates that no one cycle describes; not read
  | "assumed-month" // 每季度1日前: of which month is not said; the first is taken
  | "vague-day" // 每月初: the day is not said; the end of the period is taken
  | "exception" // (2月免报): periods in which nothing is due
  | "former-date" // 原定2021年10月: the deadline that held before; left out
  | "bracket-aside" // 2022-12-31(计划): the bracket is left aside
  | "counted-period" // 自5月1日起30日内: the last day was counted
  | "working-days" // 自5月1日起20个工作日内: no day can be counted
  | "inner-cycle" // 6月底前完成每月调度平台建设: the cycle belongs to what is built; the date is the deadline
  | "implied-day" // a date cell that shows no day: its month's, or its year's, last
  | "year-number" // a numeric cell 2020: the year, not the serial day of 1905
  | "no-year" // 11月底前, and nothing tells the year
  | "impossible-date" // 2020年2月30日: names a day that does not exist
  | "out-of-range"; // a date Excel cannot hold

type Common = {
  /** The text it was read from, as it stood in the cell. */
  readonly text: string;
  readonly notes: readonly DeadlineNote[];
  /** Earlier due dates inside the same text, ascending. */
  readonly milestones: readonly SerialDay[];
};

export type ByDate = Common & {
  readonly kind: "by-date";
  /** The last day that is still on time. */
  readonly date: SerialDay;
  /** The day of the other reading, where the text is ambiguous. */
  readonly alternative?: SerialDay;
  readonly start?: SerialDay;
};
export type Recurring = Common & {
  readonly kind: "recurring";
  readonly recurrence: Recurrence;
  readonly start?: SerialDay;
  /** The last day of a duty that ends: 每月1日前报送…,并于2020年11月底前将完成情况报送. */
  readonly date?: SerialDay;
};
export type Ongoing = Common & { readonly kind: "ongoing"; readonly start?: SerialDay };
type Unparsed = Common & { readonly kind: "unparsed" };

/** A reading of a 完成时限 (semantics §2). */
export type Deadline = ByDate | Recurring | Ongoing | Unparsed;

export type DeadlineContext = {
  /** The year the list is for; used where the text has none. */
  readonly year?: number;
  /** Today, or the day the reader asks about; its year is the last resort. */
  readonly asOf?: SerialDay;
  /** `X月X日前` excludes that day itself when true (default: it is still on time). */
  readonly exclusiveDay?: boolean;
};
