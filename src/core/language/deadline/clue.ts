import type { DeadlineNote, Recurrence } from "./deadline";

/**
 * The year as written: `written` is the year itself; otherwise `value` years after the list's year (今年 0, 明年 1) or
 * after the last year named in the text (次年 1).
 */
export type YearClue = {
  readonly from: "written" | "list" | "text";
  readonly value: number;
  readonly note: DeadlineNote | undefined;
};

/** How fine a time was named. */
export type Grain = "day" | "ten-days" | "month" | "quarter" | "half-year" | "year";

/** What stands behind a time and says which of its edges is meant. */
export type Edge =
  | "end" // 底, 底前, 止
  | "before" // 前 without 底
  | "within" // 内, 期间
  | "start" // 起, or 自 before it
  | "late-start" // 底起: begins at the period's end
  | "bare"
  | "none"; // 初, 左右, 后: no deadline can be read

/** A stretch of a year that may still lack its year. */
export type Span = {
  readonly grain: Grain;
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** Absent: from the 1st. */
  readonly firstDay: number | undefined;
  /** Absent: to the last day of the month. */
  readonly lastDay: number | undefined;
  /** The year that the wording brings itself (2021-06-30, “十四五”末). */
  readonly year: YearClue | undefined;
  /** A range in one breath (3-11月): its first day is a start. */
  readonly ranged: boolean;
  /** 2020-2022年: the last year is so many years later. */
  readonly yearsLater: number;
  /** A lost character was put back: 2020年9, 6月30前. */
  readonly repaired: boolean;
  /** The index behind the span in the text. */
  readonly end: number;
};

/** A period counted from a named day; both are 0 for working days, which only a calendar of holidays can count. */
export type Lasting = { readonly days: number; readonly months: number };

export type DateClue = {
  readonly kind: "date";
  readonly at: number;
  readonly end: number;
  readonly year: YearClue | undefined;
  readonly span: Span;
  readonly edge: Edge;
  /** Whether the words around the time say that it is a due date (到…, …完成, alone in its clause). */
  readonly accepted: boolean;
  /** The time names no day (7月初): it is left out, with a note. */
  readonly vague: boolean;
  /** 不含当日: the day itself is too late. */
  readonly exclusive: boolean;
  /** The year at the head of a text: it belongs to the dates behind it and is no date of its own. */
  readonly head: boolean;
  /** 起三年内: how long the period lasts from its start. */
  readonly lasting: Lasting | undefined;
  /** 原定… (no longer holds), or 延期至… (takes the place of the date before it). */
  readonly standing: "former" | "revised" | undefined;
  /** (计划): a bracket behind the day that was left aside. */
  readonly aside: boolean;
  /** The clue that a range begins with. */
  readonly from: DateClue | undefined;
};

export type CycleClue = {
  readonly kind: "cycle";
  readonly at: number;
  readonly end: number;
  /** Absent for a cycle that cannot be put as one: 每年3月和11月. */
  readonly recurrence: Recurrence | undefined;
  readonly notes: readonly DeadlineNote[];
};

export type OngoingClue = { readonly kind: "ongoing"; readonly at: number; readonly end: number };

/** A limit whose day the text does not name: 国庆节前, 汛期来临前. */
export type EventClue = { readonly kind: "event"; readonly at: number; readonly end: number };

export type Clue = DateClue | CycleClue | OngoingClue | EventClue;
