export const insertStrings = {
  plans: "任务清单（2020年度）",
  counts: "{tasks}项重点任务，{measures}条工作措施",
  layout: "样式",
  layouts: {
    official: { name: "任务清单", hint: "与通知附件一致：合并单元格、A4横向，可直接打印。" },
    ledger: { name: "任务台账", hint: "一行一条措施，不合并，可筛选、填报进展。" },
  },
  action: "插入",
  nothingChosen: "请至少选择一个清单。",
  starting: "正在准备…",
  progress: "已插入{plan}清单（{done}/{total}）",
  done: "已插入{count}张工作表，原有内容未改动。点名称可转到该表：",
  measures: "（{count}条措施）",
  notes: {
    summary: "原文存疑{count}处",
    intro: "通知正文与清单不一致、或有缺字之处。插入时保持原文，请与下达单位核实后再定。",
    body: "正文：",
    field: {
      section: "章节",
      title: "重点任务",
      measure: "工作措施",
      deadline: "完成时限",
      lead: "责任单位",
      cooperate: "配合单位",
    },
  },
} as const;
