/** 年终总结. Nothing here speaks of the add-in: it is an official text. */
export const yearReportStrings = {
  sheet: "年终总结",
  evidenceSheet: "佐证材料目录",
  file: "{year}年度年终总结（{day}）",
  title: "{year}年度攻坚任务完成情况总结",
  /** What only a person can write. */
  blank: "【待填写：{what}】",
  basics: {
    heading: "一、基本情况",
    blank: "组织领导、工作部署、责任分工和经费保障情况",
  },
  targets: {
    heading: "二、目标指标完成情况",
    annex: "指标逐项完成情况见附件{no}。",
    blank: "与上年比较和未达标指标的原因",
    none: "各项目标指标的完成情况",
  },
  tasks: {
    heading: "三、重点任务进展",
    plan: "（{no}）{plan}",
    section: "{no}.{section}",
    noSection: "其他",
    item: "（{no}）{number}“{name}”（{units}，{status}）：",
    noProgress: "【待填写：进展情况】",
    endless: "没有完成时限、长期推进的任务共{count}项，一并列在上述各项之中。",
  },
  practice: { heading: "四、主要做法", blank: "主要措施、机制和成效" },
  faults: {
    heading: "五、存在问题",
    counts: "逾期未完成{overdue}项，逾期完成{late}项，时限待确认{unclear}项；未完成任务见附件{no}。",
    blank: "未完成的主要原因和困难",
  },
  next: { heading: "六、下一步工作", blank: "下一年度的工作安排和完成时限" },
  figures: { title: "任务完成情况表", plan: "清单", total: "合计" },
  figuresNotes: [
    "注：应办结数=工作措施数-长期推进数-待确认数；办结率=（已完成+逾期完成）÷应办结数；按期办结率=已完成÷（已完成+逾期完成+逾期）。",
  ],
  indicators: { title: "考核指标完成情况表" },
  open: { title: "未完成及逾期任务表" },
  evidence: {
    title: "佐证材料目录",
    headers: ["序号", "清单序号", "工作措施", "责任单位", "督办状态", "佐证材料"],
    missing: "（未列）",
  },
} as const;
