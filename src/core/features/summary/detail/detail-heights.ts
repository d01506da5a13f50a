import type { CellContent } from "../../../base/workbook-edit";
import { rowHeights, type MeasuredText } from "../../../sheets/row-heights";
import { DETAIL_FIRST_ROW, DETAIL_HEADER_ROW, DETAIL_HEADERS, type DetailHeader } from "./detail-columns";
import { DETAIL_SIZE } from "./detail-look";
import type { DetailRow } from "./detail-rows";

const LEAST_HEIGHT = 18;

/** The height of every row in points; formulas are measured by the text they show today. */
export function detailHeights(
  rows: readonly DetailRow[],
  body: readonly (readonly CellContent[])[],
  widths: readonly number[],
): number[] {
  const text = (row: number, header: DetailHeader, shown: string): MeasuredText => ({
    at: { row, column: DETAIL_HEADERS.indexOf(header), rows: 1, columns: 1 },
    text: shown,
    size: DETAIL_SIZE,
  });
  const textAt = (i: number, header: DetailHeader): string => {
    const content = body[i]?.[DETAIL_HEADERS.indexOf(header)];
    return typeof content === "string" ? content : "";
  };
  const texts = rows.flatMap(({ task, unit }, i) => {
    const row = DETAIL_FIRST_ROW + i;
    return [
      text(row, "工作措施", task.measure || task.task),
      text(row, "完成时限", task.deadline.text),
      text(row, "牵头单位", unit),
      text(row, "单位原文", textAt(i, "单位原文")),
      text(row, "填报情况", `${task.progressText}|0000000000|00000`),
      text(row, "填报原文", textAt(i, "填报原文")),
    ];
  });
  const heights = rowHeights(texts, DETAIL_FIRST_ROW + rows.length, widths, LEAST_HEIGHT);
  return heights.map((height, row) => (row === 0 ? 30 : row === DETAIL_HEADER_ROW ? 33 : height));
}
