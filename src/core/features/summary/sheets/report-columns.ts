/** Columns of 报送情况 by which a row is found again, and those that users fill in. */
export const REPORT_IDENTITY = ["方案", "报送事项", "报送时限"] as const;
export const REPORT_TYPED = ["已报次数", "上次报送"] as const;
