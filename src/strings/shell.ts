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
  tooOld: "当前Excel版本过旧，部分功能不能使用。请使用Excel 2021或更新的版本。",
  waiting: "有单元格正在编辑，Excel在等编辑结束。请按回车键完成编辑（或按Esc取消）。",
} as const;
