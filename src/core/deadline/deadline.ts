import type { SerialDay } from "../date/serial";

/** How often a recurring duty falls due. */
export type RecurrenceUnit = "month" | "quarter" | "half-year" | "year";

/**
 * `day` is the day of the month on which it falls due (1 = 每月1日前); absent, the last day of the period.
 * `month` is the month within the period (每年12月10日前 has month 12); absent, the first month when a day is
 * named and the last when none is.
 */
export type Recurrence = { readonly every: RecurrenceUnit; readonly day?: number; readonly month?: number };

/** Doubts and inferences that come with a reading. Each has its Chinese sentence in src/strings.ts. */
export type DeadlineNote =
  | "implied-year" // 推定: the year is not written; it was taken from the list or from asOf
  | "ambiguous" // 歧义: X月前 / X年前 without 底, read exclusively; `alternative` has the inclusive day
  | "repaired" // 修复: a damaged cell such as 2020年9
  | "several-dates" // the last is the deadline, the earlier ones are milestones
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
  /** The other reading of an ambiguous text. */
  readonly alternative?: SerialDay;
  readonly start?: SerialDay;
};
export type Recurring = Common & {
  readonly kind: "recurring";
  readonly recurrence: Recurrence;
  readonly start?: SerialDay;
};
export type Ongoing = Common & { readonly kind: "ongoing"; readonly start?: SerialDay };
export type Unparsed = Common & { readonly kind: "unparsed" };

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
