import type { TaskList, TaskRow } from "./task-list";

/** The units that lead a task, by name. */
export function leadUnits(lists: readonly TaskList[]): readonly string[] {
  const names = lists.flatMap(({ rows }) => rows.flatMap(({ lead }) => lead.map(({ name }) => name)));
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, "zh-CN"));
}

/** Whether a unit leads a task, alone or jointly; every task where no unit is asked for. */
export function isLedBy({ lead }: TaskRow, unit: string | undefined): boolean {
  return unit === undefined || lead.some(({ name }) => name === unit);
}
