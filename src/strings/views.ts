/** The names of the pane's tabs. */
export const viewsStrings = {
  insert: "插入",
  watch: "督办",
  indicators: "指标",
  collect: "分发回收",
  summary: "汇总",
  formulas: "公式",
  selfCheck: "自检",
} as const;
