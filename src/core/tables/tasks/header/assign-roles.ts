import { assignColumns, type AssignedColumns, type Claim } from "../../assign-columns";
import type { ColumnMap, ColumnRole } from "../task-list";
import type { RoleWord } from "./header-words";

/** A column with the roles that its heading can say. */
export type ColumnWords = { readonly column: number; readonly roles: readonly RoleWord[] };

export type Assigned = AssignedColumns<ColumnRole>;

const AFTERTHOUGHT = 0.5;

/**
 * Gives each role to one column, by the column's heading (完成时间 beside 完成时限 is the completion date) and its
 * place.
 */
export function assignRoles(candidates: readonly ColumnWords[]): Assigned {
  const deadline = strongest(candidates, "deadline");
  const claims = candidates.flatMap(({ column, roles }) =>
    roles
      .filter(({ afterDeadline }) => afterDeadline !== true || (deadline !== undefined && column > deadline))
      .map(({ role, weight }) => ({ column, role, weight })),
  );
  return assignColumns(
    claims.map((claim) => ({
      ...claim,
      rank: claim.weight * (isAfterthought(claim, deadline) ? AFTERTHOUGHT : 1),
    })),
  );
}

/**
 * Right of the deadline a list tells how a task went: 存在问题 there says what hinders the task, not what is to be
 * done.
 */
function isAfterthought({ column, role }: Claim<ColumnRole>, deadline: number | undefined): boolean {
  return (role === "task" || role === "measure") && deadline !== undefined && column > deadline;
}

/** The column that claims a role most strongly, the left of equal ones. */
function strongest(candidates: readonly ColumnWords[], wanted: ColumnRole): number | undefined {
  let [best, most] = [undefined as number | undefined, 0];
  for (const { column, roles } of candidates)
    for (const { role, weight } of roles)
      if (role === wanted && weight > most) [best, most] = [column, weight];
  return best;
}

/**
 * Whether columns make a task list: something to do, with a time or with someone who does it and how far it is. Where
 * the title says that the table is a list, something to do and someone who does it are enough: the deadlines are then
 * left to a person (待确认).
 *
 * @param titled The title says 任务, 分工, 责任 or 清单, or the list has a column for each month or quarter.
 */
export function isTaskList(columns: ColumnMap, titled = false): boolean {
  const has = (...roles: readonly ColumnRole[]): boolean => roles.some((role) => columns[role] !== undefined);
  if (!has("task", "measure")) return false;
  if (titled && has("lead")) return true;
  if (Object.keys(columns).length < 3) return false;
  return has("deadline", "dueDate") || (has("lead") && has("progress", "done", "completedOn", "status"));
}
