/** The sheets of a 年终汇总, in their order in the workbook. */
export const SUMMARY_ROLES = ["main", "units", "indicators", "open", "reports", "detail"] as const;

export type SummaryRole = (typeof SUMMARY_ROLES)[number];

/** The name a sheet gets where it is free. None of them needs quotes in a formula. */
export const SUMMARY_SHEET: Readonly<Record<SummaryRole, string>> = {
  main: "年终汇总",
  units: "分单位汇总",
  indicators: "指标汇总",
  open: "未完成任务",
  reports: "报送情况",
  detail: "汇总明细",
};

export type SummarySheets = Readonly<Record<SummaryRole, string>>;

/** The sheets that a summary has: no empty page stands for tables or reports that the workbook does not have. */
export const rolesMade = (has: {
  readonly indicators: number;
  readonly reports: number;
}): readonly SummaryRole[] =>
  SUMMARY_ROLES.filter((role) => (role !== "indicators" && role !== "reports") || has[role] > 0);
