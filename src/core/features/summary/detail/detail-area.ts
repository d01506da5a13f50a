import { quoteSheet } from "../../../base/address";
import { DETAIL_FIRST_ROW, detailColumn, type DetailHeader } from "./detail-columns";

/** The columns of 汇总明细 as COUNTIFS takes them, and counts over them. */
export class DetailArea {
  private readonly prefix: string;

  constructor(
    sheet: string,
    private readonly rows: number,
  ) {
    this.prefix = `${quoteSheet(sheet)}!`;
  }

  /** @example area.column("督办状态") //=> "汇总明细!$L$4:$L$110" */
  column(header: DetailHeader): string {
    const letter = detailColumn(header);
    const first = DETAIL_FIRST_ROW + 1;
    return `${this.prefix}$${letter}$${first}:$${letter}$${first + Math.max(this.rows, 1) - 1}`;
  }

  /** One cell; `index` counts the rows of the body from 0. */
  cell(header: DetailHeader, index: number): string {
    return `${this.prefix}${detailColumn(header)}${DETAIL_FIRST_ROW + 1 + index}`;
  }

  /** @example area.count(["方案", "A6"], ["措施计数", "1"]) //=> "COUNTIFS(汇总明细!$A$4:$A$9,A6,汇总明细!$D$4:$D$9,1)" */
  count(...conditions: readonly (readonly [header: DetailHeader, criterion: string])[]): string {
    return `COUNTIFS(${conditions.map(([header, criterion]) => `${this.column(header)},${criterion}`).join(",")})`;
  }
}
