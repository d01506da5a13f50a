/** The headings of an indicator sheet (指标表), in order. The user fills in 基期值 and 完成值. */
export const INDICATOR_HEADERS = [
  "编号",
  "指标",
  "范围",
  "目标(原文)",
  "算符",
  "目标值",
  "单位",
  "基期值",
  "完成值",
  "完成率",
  "评价",
  "截止日期",
  "责任单位",
  "数据来源",
  "备注",
] as const;

export type IndicatorHeader = (typeof INDICATOR_HEADERS)[number];

/** The letter of a column. */
export type ColumnLetter = (header: IndicatorHeader) => string;
