import { measuresOf } from "../../../core/notice/measures-of";
import type { OfficialList } from "../../../core/notice/model/official-list";

/**
 * How many 重点任务 and 工作措施 a list has.
 *
 * @example planCounts(officialList("air")) //=> { tasks: 30, measures: 45 }
 */
export function planCounts(list: OfficialList): { readonly tasks: number; readonly measures: number } {
  const tasks = list.sections.reduce((sum, section) => sum + section.tasks.length, 0);
  return { tasks, measures: measuresOf(list).length };
}
