/** The ZLQ functions: what a cell can answer, and why it has no answer. `{…}` are blanks. */
export const functionsStrings = {
  argument: {
    task: "任务",
    progress: "进展",
    asOf: "截至日期",
    year: "年份",
    warnDays: "临期天数",
    deadline: "完成时限",
    text: "文本",
    actual: "完成值",
    target: "目标",
    baseline: "基数",
    unit: "单位",
    key: "任务编号",
    field: "字段",
  },
  problem: {
    "deadline-blank": "完成时限为空。请填“2020年底前”“每月1日前”“持续推进”这样的文字，或日期。",
    "deadline-not-understood":
      "看不懂完成时限“{text}”。可写“2020年底前”“2020年11月15日前”“每季度1日前”“持续推进”，或填日期。{notes}",
    "no-target": "“{text}”中没有可识别的目标值。可写“不低于90%”“比2015年下降15%以上”。",
    "no-rate": "目标“{text}”没有数值，算不出完成率，请人工认定。",
    "unknown-key": "找不到任务“{key}”。编号由计划和序号组成，如大气-1、大气-16-2、水-3、土壤-5。",
    "several-measures": "“{key}”有多项工作措施，请写明是哪一项：{keys}。",
    "unknown-number": "本工作表的任务清单中没有序号“{no}”。可写完整编号，如大气-16-2。",
    "number-without-sheet": "无法确定序号“{no}”属于哪张任务清单。请写完整编号，如大气-16-2。",
    "workbook-unreadable": "读不到工作簿中的任务清单（{reason}）。请稍后重新计算，或直接填完成时限。",
    "not-a-cell-value": "“{argument}”不能是多个单元格的区域，也不能是错误值，请只引用一个单元格。",
    "not-a-date": "“{argument}”的值“{value}”不是日期。请填日期，或写“2020-10-08”“2020年10月8日”。",
    "not-a-year": "年份“{value}”无效。请填1900到9999之间的整数，如2020。",
    "not-a-day-count": "临期天数“{value}”无效。请填0或正整数，如15。",
    "not-a-text": "“{argument}”的值“{value}”是逻辑值，请填文字或数字。",
    missing: "缺少“{argument}”。",
    "unknown-field": "没有字段“{field}”。可用：重点任务、工作措施、完成时限、责任单位、配合单位、章节。",
    "sizes-differ": "两个区域的单元格个数不同（{first}和{second}），请选择同样多的行。",
  },
  noWorkbook: "自定义函数没有与加载项共用运行环境",
  /** The command `eval`, which calculates formulas without a window. */
  eval: {
    summary:
      '计算公式：每行一个JSON，如{"formula":"=ZLQ.DUE(A2)","cells":{"A2":"2020年底前"}}；省略文件时从标准输入读取。',
    wrongLine: "{file}第{line}行：{reason}。",
    input: "标准输入",
    notJson: "不是有效的JSON",
    notAnObject: "应为JSON对象，其中formula是公式，cells是单元格",
    noFormula: "缺少formula",
    badCells: 'cells应为对象，如{"A2":"2020年底前"}',
    badAddress: "“{address}”不是单元格地址",
    badContent: "单元格{address}的值应为文字、数字、逻辑值、null，或由它们组成的二维数组",
  },
  /** Parts of the last cell of a ZLQ.TARGETS row. */
  explanation: {
    per: "每{per}",
    of: "占{of}",
    from: "现状{from}",
    soft: "“{word}”，须人工认定",
  },
} as const;
