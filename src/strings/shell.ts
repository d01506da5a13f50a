export const shellStrings = {
  failed: "任务窗格没有加载完整，请检查网络后重试。",
  viewFailed: "这一页没有打开，请检查网络后重新加载。工作簿不受影响。",
  opening: "正在打开…",
  again: "重新加载",
  more: "更多",
  /** A sheet, unit or cell, and a sentence about it. */
  labelled: "{label}：{text}",
  noHost:
    "此页面没有在Excel中打开，不能读写工作簿，只能查阅和试读。请在Excel的“攻坚任务”选项卡中点“任务窗格”。",
  noOfficeJs:
    "没有加载到微软的Office.js，不能读写工作簿，只能查阅和试读。请检查网络后重新打开；单位内网请联系管理员，按《管理员指南》换成能访问的地址。",
  tooOld:
    "当前Excel版本过旧，读不到合并单元格，为免读错，攻坚任务不能在其中使用。请使用Excel 2021或更新的版本。工作簿未作任何改动，已有的公式、颜色照常可用。",
  cannotRun:
    "这里的浏览器控件过旧，不能运行攻坚任务。请把Excel更新到2021或更新的版本；Windows上还需装有Microsoft Edge WebView2。工作簿未作任何改动，已有的公式、颜色照常可用。",
  noScripts: "请允许此窗格运行脚本后重新打开。",
  help: "使用说明",
  contact: "联系维护人员：{contact}",
  waiting: "有单元格正在编辑，Excel在等编辑结束。请按回车键完成编辑（或按Esc取消）。",
} as const;
