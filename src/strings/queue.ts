/** What is being written, and what waits for it. */
export const queueStrings = {
  running: "正在{name}…",
  waiting: "排队中：{names}",
  undo: {
    action: "撤销",
    done: "已撤销：{name}。",
    removes: "撤销会删除新建的工作表，此后不能用Ctrl+Z撤回先前的操作。",
  },
  name: {
    insertLists: "插入任务清单",
    insertIndicators: "插入指标表",
    insertFormula: "填入示例",
    flag: "标记逾期",
    unflag: "清除标记",
    correctList: "保存清单认定",
    forgetCorrection: "恢复自动识别",
    checkDoubts: "记录核对结果",
    changeSettings: "保存督办设置",
    makeSummary: "生成年终汇总",
    freezeSummary: "转为数值",
    makeBulletin: "生成督办通报",
    makeReminder: "生成提醒函",
    makeReminders: "生成提醒函",
    insertRegisters: "插入台账",
    makeDuties: "更新报送日历",
    undo: "撤销",
    selfCheck: "自检",
    splitIntoSheets: "分解到工作表",
    merge: "写入回收的答复",
  },
} as const;

/** The commands that write, by their ids. */
export type WritingCommand = keyof typeof queueStrings.name;
