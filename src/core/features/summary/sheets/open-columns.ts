import type { CellStyle } from "../../../base/workbook-edit";
import { DATE_FORMAT } from "../../../sheets/looks";
import type { AnnexColumn } from "../../../sheets/annex";

export const OPEN_HEADERS = [
  "序号",
  "方案",
  "编号",
  "工作措施",
  "完成时限",
  "截止日期",
  "督办状态",
  "逾期天数",
  "责任单位",
  "进展情况",
  "未完成原因",
  "下一步措施",
] as const;

/** The columns by which a row is found again in an earlier summary. */
export const OPEN_IDENTITY = ["方案", "编号", "工作措施"] as const;
/** The columns that users fill in. */
export const OPEN_TYPED = ["未完成原因", "下一步措施"] as const;

const WIDTHS: readonly number[] = [27, 36, 48, 195, 54, 57, 42, 33, 66, 63, 69, 69];
const LEFT: CellStyle = { horizontal: "left" };
const DATE: CellStyle = { numberFormat: DATE_FORMAT };
const STYLE: Partial<Record<(typeof OPEN_HEADERS)[number], CellStyle>> = {
  工作措施: LEFT,
  截止日期: DATE,
  责任单位: LEFT,
  进展情况: LEFT,
  未完成原因: LEFT,
  下一步措施: LEFT,
};

/** The columns of 未完成及逾期任务. */
export const openColumns: readonly AnnexColumn[] = OPEN_HEADERS.map((header, i) => {
  const style = STYLE[header];
  return { header, width: WIDTHS[i] ?? 60, ...(style === undefined ? {} : { style }) };
});
