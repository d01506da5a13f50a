import type { SerialDay } from "../base/serial";
import type { Deadline } from "../language/deadline/deadline";
import type { Progress } from "../language/progress/progress";
import { statusOf, type Status } from "./status";

/** The members of a row on which its status depends. */
type JudgedRow = {
  readonly deadline: Deadline;
  readonly progress: Pick<Progress, "done" | "completedOn">;
  readonly extension?: SerialDay;
  readonly lastReport?: SerialDay;
  /**
   * The day in the list's 截止日期 column. It counts before the reading of 完成时限, because people see it; only for a
   * recurring duty, whose due day moves on, it does not.
   */
  readonly writtenDue?: SerialDay;
};

/** The status of a row of a list: the one function that every feature asks. */
export function statusOfRow(row: JudgedRow, asOf: SerialDay, warnDays: number): Status {
  const { deadline, progress, extension, lastReport, writtenDue } = row;
  const due = extension ?? (deadline.kind === "recurring" ? undefined : writtenDue);
  return statusOf({
    deadline,
    done: progress.done,
    asOf,
    warnDays,
    ...(progress.completedOn === undefined ? {} : { completedOn: progress.completedOn }),
    ...(due === undefined ? {} : { extension: due }),
    ...(lastReport === undefined ? {} : { lastReport }),
  });
}
