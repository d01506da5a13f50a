import { foldText } from "../../../language/text/fold";
import { findMeasure } from "../../../notice/measures-of";
import type { ColumnRole, TaskRow } from "../task-list";

/**
 * Whether a cell still says what the notice says there. How the notice's own damage and gaps are read was decided when
 * it was entered: nobody has to decide it once more for each copy.
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
