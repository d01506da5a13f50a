import { doubtStrings } from "../../../../strings/doubts";
import { fill } from "../../../../strings/fill";
import { isoOf } from "../../../base/serial";
import type { Deadline } from "../../../language/deadline/deadline";
import type { UnitMention } from "../../../language/units/unit";
import type { ColumnRole, TaskRow } from "../task-list";
import type { DoubtAbout, DoubtCode } from "./doubt-class";

/**
 * What a cell in doubt was taken for: `shown` as a sentence, `same` as a text that changes only when the reading
 * changes (part of the fingerprint).
 */
type Taken = { readonly shown: string; readonly same: string };

/** @param row The task that the cell belongs to; `undefined` for a heading, or a row that is no task. */
export function takenFor(
  { code, about, role }: { code: DoubtCode; about: DoubtAbout; role: ColumnRole | undefined },
  row: TaskRow | undefined,
): Taken {
  const text = doubtStrings.taken;
  if (about === "tasks") return { shown: text.notCounted, same: "" };
  // A doubt about a heading or a whole column says in its own message how the column was taken.
  if (row === undefined || about === "column") return { shown: "", same: "" };
  if (code === "due-date-differs" && row.writtenDue !== undefined)
    return { shown: fill(text.due, { day: isoOf(row.writtenDue) }), same: String(row.writtenDue) };
  if (about === "due") return deadlineTaken(row);
  if (about === "units") return unitsTaken(role === "cooperate" ? row.cooperate : row.lead);
  if (about === "done") return doneTaken(row);
  return about === "day"
    ? { shown: text.noDay, same: "" }
    : { shown: fill(text.key, { key: row.key }), same: row.key };
}

function deadlineTaken({ deadline, status }: TaskRow): Taken {
  const text = doubtStrings.taken;
  const same = sameDeadline(deadline);
  switch (deadline.kind) {
    case "by-date":
      return { shown: fill(text.due, { day: isoOf(deadline.date) }), same };
    case "recurring":
      return status.due === null
        ? { shown: text.cycle, same }
        : { shown: fill(text.cycleDue, { day: isoOf(status.due) }), same };
    case "ongoing":
      return { shown: text.ongoing, same };
    case "unparsed":
      return { shown: text.unparsed, same };
  }
}

function sameDeadline(deadline: Deadline): string {
  if (deadline.kind !== "recurring") return `${deadline.kind} ${"date" in deadline ? deadline.date : ""}`;
  const { every, interval = "", month = "", day = "", times = "" } = deadline.recurrence;
  return `${deadline.kind} ${every} ${interval} ${month} ${day} ${times}`;
}

function unitsTaken(units: readonly UnitMention[]): Taken {
  const text = doubtStrings.taken;
  const same = units.map(({ name, role }) => `${name} ${role}`).join();
  if (units.length === 0) return { shown: text.noUnits, same };
  return { shown: fill(text.units, { units: units.map(({ name }) => name).join("、") }), same };
}

function doneTaken({ progress: { done, share, completedOn } }: TaskRow): Taken {
  const text = doubtStrings.taken;
  const same = `${String(done)} ${share ?? ""} ${completedOn ?? ""}`;
  if (done) return { shown: text.done, same };
  return share === undefined
    ? { shown: text.open, same }
    : { shown: fill(text.share, { share: Math.round(share * 100) }), same };
}
