import { findMeasure } from "../core/notice/measures-of";
import { fill, strings } from "../strings";

/**
 * 官方任务清单中一项任务的工作措施。
 * @customfunction TASK
 * @param key 任务编号,如“大气-16-2”
 * @returns 工作措施
 */
export function task(key: string): string {
  const row = findMeasure(key);
  if (row === undefined) {
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode.notAvailable,
      fill(strings.functions.unknownTask, { key }),
    );
  }
  return row.measure.text;
}
