import type { SerialDay } from "../../base/serial";
import type { TaskList } from "./task-list";
import { leadUnits } from "./lead-units";
import { dueWithin, tallyOf, type DueItem } from "./watch-report";

/** What a workbook's lists come to, at a glance. */
type Overview = {
  readonly rows: number;
  readonly overdue: number;
  /** The open tasks that fall due from the day on and within `days`, the next first. */
  readonly due: readonly DueItem[];
  /** How many units lead a task that is overdue. */
  readonly overdueUnits: number;
};

export function overviewOf(lists: readonly TaskList[], asOf: SerialDay, days: number): Overview {
  const rows = lists.flatMap((list) => list.rows);
  const late = lists.map((list) => ({
    ...list,
    rows: list.rows.filter(({ status }) => status.word === "逾期"),
  }));
  return {
    rows: rows.length,
    overdue: tallyOf(rows).counts.逾期,
    due: dueWithin(lists, asOf, days),
    overdueUnits: leadUnits(late).length,
  };
}
