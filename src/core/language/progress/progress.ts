import type { SerialDay } from "../../base/serial";

/** Why a reading is in doubt; a task in doubt counts as not done. Each has its Chinese sentence in src/strings/. */
export type ProgressNote =
  | "partly" // 已完成3家: something is complete, but not said to be the whole task
  | "contradictory" // 已完成,待验收: complete, and yet something is left
  | "kept-up" // 已完成(需长期坚持): done, and to be kept up
  | "reported" // 已上报: done, if reporting was the task
  | "called-off" // 不再实施: the task was given up: neither done nor open
  | "counted" // 3 in a column that counts things: no share
  | "completion-year" // 10月5日已完成: the year is the deadline's, or the list's
  | "open-year" // 1月5日 for a deadline at the year's end: the year after would make it late
  | "over-full" // 120 %
  | "unlikely-date" // a numeric cell between 1 and a plausible serial day: 80 may be meant as 80 %
  | "not-understood"; // neither complete nor under way by any word we know

/** A reading of a 进展 / 完成情况 cell (semantics §3). */
export type Progress = {
  readonly done: boolean;
  /** Share done, 0 to 1, where one is written. */
  readonly share?: number;
  /** The completion date, where the cell is a date or the text has a full one. */
  readonly completedOn?: SerialDay;
  /** A completion day without its year (10月5日): it gets one from the deadline or the list (`withImpliedYear`). */
  readonly completedDay?: { readonly month: number; readonly day: number };
  readonly notes: readonly ProgressNote[];
};
