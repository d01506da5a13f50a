import { columnName, quoteSheet } from "../../../base/address";

/** The columns of 汇总明细. Those from 时限原文 on keep what was read when the summary was made. */
export const DETAIL_HEADERS = [
  "方案",
  "编号",
  "牵头单位",
  "措施计数",
  "任务计数",
  "工作措施",
  "完成时限",
  "截止日期",
  "填报情况",
  "办结",
  "完成日期",
  "督办状态",
  "剩余天数",
  "时限原文",
  "时限读法",
  "填报原文",
  "办结读法",
  "完成日读法",
  "单位原文",
  "核对",
] as const;

export type DetailHeader = (typeof DETAIL_HEADERS)[number];

/** Header row and first row of the body, 0-based: below title and subtitle. */
export const DETAIL_HEADER_ROW = 2;
export const DETAIL_FIRST_ROW = DETAIL_HEADER_ROW + 1;

/** @example detailColumn("督办状态") //=> "L" */
export const detailColumn = (header: DetailHeader): string => columnName(DETAIL_HEADERS.indexOf(header));

/** To the right of the table, one column away: the day and the warning days. */
const SIDE = DETAIL_HEADERS.length + 1;
export const DETAIL_SIDE = {
  column: SIDE,
  asOf: `$${columnName(SIDE + 1)}$1`,
  warnDays: `$${columnName(SIDE + 1)}$2`,
} as const;

/** The columns of 汇总明细 as COUNTIFS takes them, and counts over them. */
export class DetailArea {
  private readonly prefix: string;

  constructor(
    sheet: string,
    private readonly rows: number,
  ) {
    this.prefix = `${quoteSheet(sheet)}!`;
  }

  /** @example new DetailArea("汇总明细", 107).column("督办状态") //=> "汇总明细!$L$4:$L$110" */
  column(header: DetailHeader): string {
    const letter = detailColumn(header);
    const first = DETAIL_FIRST_ROW + 1;
    return `${this.prefix}$${letter}$${first}:$${letter}$${first + Math.max(this.rows, 1) - 1}`;
  }

  /** One cell; `index` counts the rows of the body from 0. */
  cell(header: DetailHeader, index: number): string {
    return `${this.prefix}${detailColumn(header)}${DETAIL_FIRST_ROW + 1 + index}`;
  }

  /** @example new DetailArea("汇总明细", 6).count(["方案", "A6"], ["措施计数", "1"]) //=> "COUNTIFS(汇总明细!$A$4:$A$9,A6,汇总明细!$D$4:$D$9,1)" */
  count(...conditions: readonly (readonly [header: DetailHeader, criterion: string])[]): string {
    return `COUNTIFS(${conditions.map(([header, criterion]) => `${this.column(header)},${criterion}`).join(",")})`;
  }
}
