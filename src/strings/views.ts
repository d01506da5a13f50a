/** The names of the pane's tabs. */
export const viewsStrings = {
  home: "首页",
  watch: "督办",
  indicators: "指标",
  duties: "报送",
  collect: "分发回收",
  summary: "汇总",
  insert: "插入",
  formulas: "公式",
  settings: "设置",
  selfCheck: "自检",
  help: "帮助",
} as const;
