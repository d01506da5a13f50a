import type { SerialDay } from "../base/serial";
import type { CellValue } from "../base/snapshot";
import type { Deadline } from "../language/deadline/deadline";
import type { Full } from "./done-formula";

/** A cell that a formula refers to, or an expression in its place. */
export type StatusCell = {
  readonly at: string;
  /** The value of the cell when the row was read. */
  readonly value: CellValue;
  /** A condition that is TRUE as long as the cell still holds that value. */
  readonly holds: string;
};

export type StatusRole =
  "deadline" | "dueDate" | "progress" | "done" | "completedOn" | "extension" | "lastReport";

/** A row of a list, reduced to what its status depends on; a cell is absent where the list has no such column. */
export type StatusRow = {
  readonly cells: Readonly<Partial<Record<StatusRole, StatusCell>>>;
  /** The number in 进展 that means "all done". */
  readonly full: Full;
  /**
   * The reference to the column of 进展, where its heading says per cent and the column's numbers decide whether 1 or
   * 100 is all.
   */
  readonly percentColumn?: string;
  readonly deadline: Deadline;
  readonly done: boolean;
  readonly completedOn?: SerialDay;
  /** The day that 完成日期 itself holds: with such a day the task is done, whatever else the row says. */
  readonly ownCompletion?: SerialDay;
  /** The day in the cell of 截止日期. */
  readonly writtenDue?: SerialDay;
  readonly extension?: SerialDay;
  readonly lastReport?: SerialDay;
};
