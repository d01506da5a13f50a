import { formula } from "../../../base/cell-content";
import type { CellContent } from "../../../base/workbook-edit";
import { DETAIL_FIRST_ROW, DETAIL_HEADERS, detailColumn, type DetailHeader } from "./detail-columns";
import { measureCells } from "./detail-formulas";
import type { DetailRow } from "./detail-rows";
import type { DetailBasis } from "./formula-parts";

/** What a measure's further rows, one for each other unit, repeat of its first. */
const REPEATED: readonly DetailHeader[] = [
  "工作措施",
  "完成时限",
  "截止日期",
  "填报情况",
  "办结",
  "完成日期",
  "督办状态",
  "剩余天数",
  "核对",
];

/** The cells of the body: a measure's first row refers to its list, its further rows to its first. */
export function detailBody(rows: readonly DetailRow[], basis: DetailBasis): CellContent[][] {
  let first = DETAIL_FIRST_ROW + 1;
  return rows.map((detail, i) => {
    const row = DETAIL_FIRST_ROW + 1 + i;
    if (detail.first) first = row;
    const cells: Partial<Record<DetailHeader, CellContent>> = detail.first
      ? measureCells(detail, row, basis)
      : {
          ...repeats(first),
          方案: detail.label,
          编号: detail.id,
          牵头单位: detail.unit,
          措施计数: 0,
          任务计数: 0,
        };
    return DETAIL_HEADERS.map((header) => cells[header] ?? "");
  });
}

const repeats = (row: number): Partial<Record<DetailHeader, CellContent>> =>
  Object.fromEntries(REPEATED.map((header) => [header, formula(`${detailColumn(header)}${row}`)]));
