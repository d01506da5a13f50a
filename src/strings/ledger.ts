/** The sheets that hold an official list: 任务清单 and 任务台账. */
export const ledgerStrings = {
  pageFooter: "第 &P 页 共 &N 页",
  officialFooter: "— &P —",
  validation: {
    state: {
      title: "完成状态",
      message: "请从下拉列表中选择：未启动、推进中、已完成、已销号；留空按未完成处理。",
    },
    completedOn: { title: "完成日期", message: "请填日期，如2020-11-30，不早于2019年1月1日。" },
  },
  settings: {
    asOf: { title: "统计截止日", message: "请填日期，如2020-12-31；要恢复为当天，请填公式=TODAY()。" },
  },
  nameComment: {
    list: "通知附件任务清单的表格部分",
  },
} as const;
