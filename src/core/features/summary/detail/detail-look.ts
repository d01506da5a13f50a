import type { CellStyle } from "../../../base/workbook-edit";
import { DATE_FORMAT } from "../../../sheets/looks";
import type { DetailHeader } from "./detail-columns";

export const DETAIL_SIZE = 9;
export const TEXT: CellStyle = { numberFormat: "@" };
export const DATE: CellStyle = { numberFormat: DATE_FORMAT, horizontal: "center" };
const CENTER: CellStyle = { horizontal: "center" };

/** The width of each column in points, and the look of its body. */
export const DETAIL_LOOK: Readonly<
  Record<DetailHeader, { readonly width: number; readonly style?: CellStyle }>
> = {
  方案: { width: 48, style: { ...CENTER, ...TEXT } },
  编号: { width: 57, style: { ...CENTER, ...TEXT } },
  牵头单位: { width: 84, style: TEXT },
  措施计数: { width: 33, style: CENTER },
  任务计数: { width: 33, style: CENTER },
  工作措施: { width: 210 },
  完成时限: { width: 69 },
  截止日期: { width: 60, style: DATE },
  填报情况: { width: 96 },
  // 2: a text that no formula can weigh; 核对 says so.
  办结: { width: 33, style: { ...CENTER, numberFormat: '[=2]"?";0' } },
  完成日期: { width: 60, style: DATE },
  督办状态: { width: 48, style: CENTER },
  剩余天数: { width: 36, style: CENTER },
  // Text format: what is kept word for word must not be read as a date or a number.
  时限原文: { width: 69, style: TEXT },
  时限读法: { width: 60, style: DATE },
  填报原文: { width: 72, style: TEXT },
  办结读法: { width: 33, style: CENTER },
  完成日读法: { width: 60, style: DATE },
  单位原文: { width: 72, style: TEXT },
  核对: { width: 72 },
};
