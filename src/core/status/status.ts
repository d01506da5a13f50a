import type { SerialDay } from "../base/serial";
import type { Deadline, Recurring } from "../language/deadline/deadline";
import { dueDate, previousDue } from "../language/deadline/due";
import { STATUS_LOOK, type StatusColor, type StatusWord } from "./looks";

export type { StatusWord } from "./looks";

/** Days before the due date from which a task is 临期, unless the user sets another number. */
export const WARN_DAYS = 15;

export type StatusInput = {
  readonly deadline: Deadline;
  readonly done: boolean;
  readonly completedOn?: SerialDay;
  readonly asOf: SerialDay;
  /** Whole days, 0 or more; default `WARN_DAYS`. */
  readonly warnDays?: number;
  /** 延期至: the approved later date. It takes the deadline's place. */
  readonly extension?: SerialDay;
  /** When the recurring duty was last met. */
  readonly lastReport?: SerialDay;
};

export type Status = {
  readonly word: StatusWord;
  readonly sign: string;
  readonly color: StatusColor;
  /**
   * The due day that the word was worked out from: the extension if any, else that of the deadline; `null` where there
   * is none.
   */
  readonly due: SerialDay | null;
  /** Whole days from asOf to `due`, negative once past; `null` where there is no due date. */
  readonly daysLeft: number | null;
  /** Milestones before asOf of a task that is not done: 节点已过. They do not make the task 逾期. */
  readonly passedMilestones: readonly SerialDay[];
  /** 欠报: 逾期 because a recurring duty was last met before the previous period. */
  readonly reportMissing: boolean;
};

/**
 * The status of a task by semantics §4.
 *
 * @example statusOf({ deadline: readDeadline("2020年底前"), done: false, asOf: serialOf(2020, 12, 20) }).word //=> "临期"
 */
export function statusOf(input: StatusInput): Status {
  const { deadline, done, extension } = input;
  const asOf = Math.floor(input.asOf);
  const due = extension === undefined ? dueDate(deadline, asOf) : Math.floor(extension);
  const reportMissing =
    !done && extension === undefined && deadline.kind === "recurring" && missesReport(deadline, input);
  const word = done
    ? doneWord(due, input.completedOn, deadline, extension)
    : reportMissing
      ? "逾期"
      : openWord(deadline, due, asOf, input.warnDays ?? WARN_DAYS);
  return {
    word,
    ...STATUS_LOOK[word],
    due,
    daysLeft: due === null ? null : due - asOf,
    passedMilestones: done ? [] : deadline.milestones.filter((milestone) => milestone < asOf),
    reportMissing,
  };
}

function doneWord(
  due: SerialDay | null,
  completedOn: SerialDay | undefined,
  deadline: Deadline,
  extension: SerialDay | undefined,
): StatusWord {
  // A recurring duty's due date moves with asOf; only a fixed due date can have been missed by a completion.
  const fixed = extension ?? (deadline.kind === "recurring" ? deadline.date : due);
  return completedOn !== undefined && Math.floor(completedOn) > (fixed ?? Infinity) ? "逾期完成" : "已完成";
}

function openWord(deadline: Deadline, due: SerialDay | null, asOf: SerialDay, warnDays: number): StatusWord {
  if (due === null) return deadline.kind === "ongoing" ? "长期推进" : "待确认";
  if (asOf > due) return "逾期";
  return due - warnDays <= asOf ? "临期" : "推进中";
}

/**
 * 欠报: the last report is earlier than the start of the period before the current one. A period that is due at its end
 * begins on the day after the previous due day; a period that is due on a certain day (每月1日前) begins on that day.
 * Without a date of the last report nothing is 欠报.
 */
function missesReport(deadline: Recurring, { asOf, lastReport }: StatusInput): boolean {
  if (lastReport === undefined) return false;
  const { recurrence, start } = deadline;
  const due = previousDue(recurrence, Math.floor(asOf));
  if (start !== undefined && due < start) return false;
  const dueAtEnd = recurrence.day === undefined || recurrence.day < 0;
  return Math.floor(lastReport) < previousDue(recurrence, due) + (dueAtEnd ? 1 : 0);
}
