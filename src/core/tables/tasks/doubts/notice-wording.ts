import { foldText } from "../../../language/text/fold";
import { findMeasure } from "../../../notice/measures-of";
import type { ColumnRole, TaskRow } from "../task-list";

/**
 * Whether a cell still has the notice's wording. How damage and gaps in the notice's wording are read was decided when
 * the notice was entered: no person has to decide that again for each copy of the list.
 */
export function isNoticeWording(
  row: TaskRow | undefined,
  role: ColumnRole | undefined,
  text: string,
): boolean {
  if (role !== "deadline" && role !== "lead" && role !== "cooperate") return false;
  const official = row === undefined ? undefined : findMeasure(row.key);
  return (
    row !== undefined &&
    official !== undefined &&
    foldText(row.measure || row.task) === foldText(official.measure.text) &&
    foldText(text) === foldText(official.duty[role])
  );
}
