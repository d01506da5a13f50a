/** What is being written, and what waits for it. */
export const queueStrings = {
  running: "正在{name}…",
  /** Where it takes long. */
  still: "仍在写入：{name}…",
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
    keepRuling: "记录核对结论",
    changeSettings: "保存督办设置",
    makeNextYear: "生成下一年度草稿",
    saveTemplate: "存为模板",
    importTemplate: "读入模板",
    insertTemplate: "插入模板",
    forgetTemplate: "删除模板",
    attestIndicator: "记录人工认定",
    makeDuties: "生成报送日历",
    reportDuty: "登记报送",
    makeSummary: "生成年终汇总",
    freezeSummary: "转为数值",
    makeBulletin: "生成督办通报",
    makeAssessment: "生成自评表",
    insertRulesTemplate: "插入评分规则模板",
    makeReminder: "生成提醒函",
    makeReminders: "生成提醒函",
    insertRegisters: "插入台账",
    undo: "撤销",
    selfCheck: "自检",
    splitIntoSheets: "分解到工作表",
    merge: "写入回收的答复",
  },
} as const;

/** The commands that write, by their ids. */
export type WritingCommand = keyof typeof queueStrings.name;
