/** Comments on defined names, by which the add-in finds its own names again; users see them in 名称管理器. */
export const marksStrings = {
  sheet: "攻坚任务加载项新建的工作表，凭此识别；请勿删除",
  batch: "填报表的批次和单位，收回时凭此对应；请勿删除",
  checked: "已人工核对的存疑之处，由攻坚任务加载项记录；删除后会重新提示",
  widths: "标记逾期加的两栏原来的栏宽，清除标记时据此恢复；请勿删除",
  scratch: "攻坚任务加载项自检时临时使用；自检完自动删除",
  run: "攻坚任务加载项正在写入此表；写完自动去掉",
} as const;
