import type { SerialDay } from "../../base/serial";

/** Why a reading is in doubt; in doubt a task is not done. Each has its Chinese sentence in src/strings/. */
export type ProgressNote =
  | "partly" // 已完成3家: something is complete, but not said to be the whole task
  | "contradictory" // 已完成,待验收: complete, and yet something is left
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
  readonly notes: readonly ProgressNote[];
};
