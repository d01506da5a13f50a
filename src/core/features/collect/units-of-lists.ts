import type { TaskList, TaskRow } from "../../tables/tasks/task-list";
import type { SplitRequest } from "./plan-split";

/** Who would be sent how many rows, and how many rows have nobody; the order is that of the lists. */
export type UnitCounts = {
  readonly units: readonly { readonly unit: string; readonly rows: number }[];
  readonly nobody: number;
};

/** What 按单位分解 would make of lists, counted without making it. */
export function unitCounts(lists: readonly TaskList[], to: SplitRequest["to"]): UnitCounts {
  const counts = new Map<string, number>();
  let nobody = 0;
  for (const { lead, cooperate } of lists.flatMap(({ rows }) => rows)) {
    const units = namesOf(to === "lead" ? lead : [...lead, ...cooperate]);
    if (units.size === 0) nobody += 1;
    for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return { units: [...counts].map(([unit, rows]) => ({ unit, rows })), nobody };
}

const namesOf = (mentions: TaskRow["lead"]): ReadonlySet<string> =>
  new Set(mentions.filter(({ group }) => group !== true).map(({ name }) => name));
