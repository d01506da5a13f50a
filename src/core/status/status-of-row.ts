import type { SerialDay } from "../base/serial";
import type { Deadline } from "../language/deadline/deadline";
import type { Progress } from "../language/progress/progress";
import { statusOf, type Status } from "./status";

/** What of a row of a list its status depends on. */
type JudgedRow = {
  readonly deadline: Deadline;
  readonly progress: Pick<Progress, "done" | "completedOn">;
  readonly extension?: SerialDay;
  readonly lastReport?: SerialDay;
  /** What a 截止日期 column holds: what people see counts, but for a cycle, which goes on by itself. */
  readonly writtenDue?: SerialDay;
};

/** The status of a row of a list, the same wherever it is asked for. */
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
