/** The view 首页. */
export const homeStrings = {
  reading: "正在识别任务清单…",
  standing: "正在统计…",
  again: "重新识别",
  found: "找到{lists}张清单，共{rows}项",
  list: "{name}（{rows}项）",
  unsure: "另有{count}张表像任务清单，但没有把握，未计入。",
  unsureOnly: "有{count}张表像任务清单，但没有把握，未计入。",
  check: "去核对",
  empty: {
    heading: "这个工作簿还没有任务清单",
    steps: [
      "插入官方清单（2020年大气、水、土壤），或打开本单位的清单",
      "填报进展",
      "看谁逾期，发函、通报、汇总",
    ],
    insert: "插入官方清单",
    recognise: "识别",
    hint: "本单位的清单：先在Excel里打开，再点“识别”。",
    /** Outside a spreadsheet. */
    absent: "在Excel中打开后，这里列出工作簿里的清单和要办的事。",
  },
  counts: { label: "要办的事", overdue: "逾期", soon: "7天内到期", confirm: "需要您确认" },
  due: {
    heading: "7天内到期（{count}项）",
    none: "7天内没有到期的任务。",
    left: "{units}，{day}到期，还有{days}天",
    today: "{units}，今天到期",
    go: "转到",
    more: "另有{count}项，见“督办”。",
  },
  next: {
    heading: "下一步",
    mark: "标记到表上",
    letters: "给逾期单位发函（{count}个单位）",
    noLetters: "没有逾期的单位",
    summary: "生成年终汇总",
    insert: "插入",
  },
} as const;
