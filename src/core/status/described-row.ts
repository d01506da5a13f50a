import type { SerialDay } from "../base/serial";
import type { CellValue } from "../base/snapshot";
import type { Deadline } from "../language/deadline/deadline";
import type { Full } from "./done-formula";

/** A cell as a formula refers to it, or an expression that stands for it. */
export type StatusCell = {
  readonly at: string;
  /** What it held when the row was read. */
  readonly value: CellValue;
  /** TRUE as long as it holds that. */
  readonly holds: string;
};

export type StatusRole =
  "deadline" | "dueDate" | "progress" | "done" | "completedOn" | "extension" | "lastReport";

/** A row of a list as its status depends on it; a cell is absent where the list has no such column. */
export type StatusRow = {
  readonly cells: Readonly<Partial<Record<StatusRole, StatusCell>>>;
  /** The number in 进展 that means all of it. */
  readonly full: Full;
  /** The column of 进展 as formulas see it, where its heading says per cent and its numbers tell which. */
  readonly percentColumn?: string;
  readonly deadline: Deadline;
  readonly done: boolean;
  readonly completedOn?: SerialDay;
  /** The day that 完成日期 itself holds: it means done, whatever else the row says. */
  readonly ownCompletion?: SerialDay;
  /** What a 截止日期 cell says. */
  readonly writtenDue?: SerialDay;
  readonly extension?: SerialDay;
  readonly lastReport?: SerialDay;
};
