/**
 * Every sentence the user sees, in one place. Sections are named for where they appear. Domain words that are
 * data (status words, unit names, the official wording) stand with their rules in `src/core`.
 */
import type { Problem } from "./core/problem/problem";

export const strings = {
  app: { name: "攻坚任务", fullName: "ZLQ 攻坚任务" },
  /** The ZLQ functions: what a cell can answer, and why it has no answer. `{…}` are blanks. */
  functions: {
    argument: {
      task: "任务",
      progress: "进展",
      asOf: "截至日期",
      year: "年份",
      warnDays: "预警天数",
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
      "not-a-day-count": "预警天数“{value}”无效。请填0或正整数，如15。",
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
  },
  target: {
    operator: { ">=": "≥", "<=": "≤", ">": "＞", "<": "＜", "=": "＝", "~": "约" },
    change: { decrease: "下降", increase: "增长" },
    note: {
      bare: "原文未写比较词，按“不少于”理解。",
      "inherited-name": "本句未写指标名称，取自上文。",
      "shared-noun": "几项指标共用末尾的名词，名称已逐项补全，请核对。",
      "lost-separator": "原文两句之间缺标点，已分开理解。",
      repaired: "指标名称有缺字，请核对。",
      "lost-comparison": "原文“不”字后缺字，按“不低于”理解，须人工认定。",
      range: "原文为区间，分上下限两项。",
      unpaired: "“分别”前后的指标与数值个数不等，请核对。",
      wholeness: "原文写“全覆盖”“全面”“全部”，按100%理解。",
      direction: "该指标通常越低越好，原文写“达到”，请核对方向。",
      "no-direction": "表中只有数值，未写“不低于”还是“不超过”，该指标通常越低越好，须人工认定。",
    },
    attainmentNote: {
      "read-as-fraction": "完成值不大于1，按百分比格式理解（0.92即92%，1即100%）。",
      "over-100": "完成值超过100%，请核对。",
    },
    attainmentProblem: {
      "not-a-number": "完成值“{value}”不是数值，请填数字，或数字加单位。",
      "unit-mismatch": "单位“{from}”不能换算为“{to}”。",
      "negative-share": "比例不能为负数（{value}）。",
      "share-over-100": "“{indicator}”不能超过100%（填报为{value}%）。",
      "baseline-not-positive": "基数须大于0（现为{value}）。",
      "no-target": "“{text}”中没有可识别的目标值，可写“不低于90%”。",
      "several-targets": "“{text}”中有{count}个目标值，请只给出一个。",
    },
  },
  /** 指标: the indicator sheet (指标表), its evaluation and the view of it. */
  indicator: {
    /** What 评价 says where the figures cannot be right. Short: it stands in a cell. */
    fault: {
      noNumber: "完成值须填数字",
      baselineNoNumber: "基期值须填数字",
      baselineNotPositive: "基期值须大于0",
      negativeShare: "比例不能为负",
      shareOver100: "不能超过100%",
      unitMismatch: "单位不一致",
    },
    /** What 评价 in a summary says where a formula cannot follow what was written since. */
    check: "核对",
    /** A line of the command `attain`, and what it says besides. */
    attained: "{sheet}!{cell} {indicator} {condition} 完成值{actual} 完成率{rate} {verdict}",
    none: "没有找到指标表。指标表须有指标、目标值和完成值三栏。",
    /** The pane's view 指标. */
    view: {
      insert: "插入指标表",
      insertHint: "每个方案一张表，含指标原文、目标值、完成率和评价公式，只需填写完成值（和基期值）。",
      inserted: "已插入{count}张指标表：",
      count: "（{count}项）",
      reading: "正在读取指标…",
      refresh: "重新读取",
      standing: "达标情况（共{total}项）",
      counts: "各评价的指标数",
      all: "全部",
      part: "方案或工作表",
      unit: "责任单位",
      mark: { 达标: "✓", 未达标: "✗", 未填: "○", 需人工认定: "?", 填报有误: "!" },
      table: { plans: "分方案", units: "分责任单位", name: "名称", total: "指标" },
      list: "逐项",
      noRows: "没有符合条件的指标。",
      goal: "目标{goal}",
      actual: "完成{actual}",
      fall: "降幅{actual}",
      rise: "增幅{actual}",
      rate: "完成率{rate}",
      left: "{day}截止，还有{days}天",
      today: "{day}截止，就是今天",
      late: "{day}已截止，过{days}天",
      allowed: "全年{days}天，至少{needed}天优良，最多可有{allowed}天不优良。",
      missed: "按截至{day}的比例推算，已有{missed}天不优良，还可有{left}天。",
      missedAll: "按截至{day}的比例推算，已有{missed}天不优良，超过允许天数{over}天，全年目标已无法实现。",
    },
    /** Sentences beside those of target.attainmentProblem. */
    problem: {
      baselineNoNumber: "基期值“{value}”不是数值，请填数字，或数字加单位。",
      noTarget: "未填目标值。",
    },
    /** What may be typed: shown beside the cell, and when something else is refused. */
    validation: {
      target: { title: "目标值", message: "请填数字。百分比可填92%或92；单位见“单位”列。" },
      baseline: {
        title: "基期值",
        message: "请填数字，如2015年的水平；与完成值用同一单位。不填时，完成值按下降（增长）幅度理解。",
      },
      actual: {
        title: "完成值",
        message:
          "请填数字，单位见“单位”列。百分比请填如92%，在0到100%之间；下降（增长）幅度不限。没有目标值的指标可填文字。",
      },
    },
  },
  unit: {
    role: { lead: "牵头", "joint-lead": "共同牵头", cooperate: "配合" },
    note: {
      "joint-implicit": "多个责任单位并列，未写“按各自职责牵头负责”，按共同牵头理解。",
      "open-ended": "原文有“等”字，名单未列全。",
      "lost-separator": "单位之间缺顿号，已分开理解。",
      "damaged-name": "单位名称有缺字，已按单位名录补全。",
      "unknown-unit": "单位名录中没有此单位，按原文保留。",
      group: "该名称是一组单位，成员未列明。",
      duties: "该栏写的是职责分工，单位取自括号内。",
      "perhaps-renamed": "可能是其他单位的旧称，未自动合并，请核对。",
    },
  },
  deadline: {
    /** 时限类型, the first cell of ZLQ.DEADLINE. */
    kind: { "by-date": "限期", recurring: "周期", ongoing: "长期", unparsed: "待确认" },
    /** One word a note, where there is no room for its sentence. */
    noteWord: {
      "implied-year": "推定",
      ambiguous: "歧义",
      repaired: "修复",
      "several-dates": "多个时限",
      "time-not-read": "有时间未读",
      "several-cycles": "多个周期",
      "uneven-cycle": "周期不匀",
      "assumed-month": "推定月份",
      "vague-day": "日期不明",
      exception: "有例外",
      "year-number": "按年份",
      "no-year": "缺年份",
      "impossible-date": "日期不存在",
      "out-of-range": "超出范围",
    },
    note: {
      "implied-year": "原文未写年份，按清单年份或上文年份推定。",
      ambiguous: "“X月前”“X年前”可指该月（年）开始之前，也可指该月（年）结束之前，请与下达单位核实。",
      repaired: "原文有缺字，已按最可能的写法理解，原文未作改动。",
      "several-dates": "原文有多个时限：以最后一个为完成时限，其余作为节点。",
      "time-not-read": "原文还有看不出是哪一天的时间（如“7月初”“节前”），未计入，请核对。",
      "several-cycles": "原文有多个周期，按第一个计算。",
      "uneven-cycle": "原文列出的几个日期间隔不等，无法归为一个周期，请分行填写。",
      "assumed-month": "原文只写了“几日”，未写是周期内的第几个月，按第一个月计算。",
      "vague-day": "原文未写明具体日期，按该周期最后一天计算。",
      exception: "原文另有免报或除外的规定，提醒时请自行扣除。",
      "year-number": "该单元格是数字，按年份理解；如是日期，请设为日期格式重新填写。",
      "no-year": "原文未写年份，清单也没有年份，无法换算为日期。",
      "impossible-date": "原文写的日期不存在（如2月30日），请核对。",
      "out-of-range": "年份超出可计算的范围（1900年3月至9999年），请核对。",
    },
    /** Doubts about a 进展 cell. */
    progressNote: {
      partly: "写有“完成”，但未说明整项任务已完成，按未完成处理。",
      contradictory: "既写完成又写尚有未完成的内容，按未完成处理。",
      "over-full": "完成比例超过100%，按已完成处理，请核对。",
      "unlikely-date": "数字既不是0到1之间的比例，也不像日期；如是百分数请写成“80%”。",
      "not-understood": "看不出是否已完成，按未完成处理。",
    },
  },
  /** Task lists as they were recognised on a sheet. */
  lists: {
    doubt: {
      "deadline-missing": "没有填写完成时限。",
      "deadline-not-read": "看不出完成时限是哪一天，请改写为日期或“2020年11月底前”一类写法。",
      "day-not-read": "该栏应填日期，现有内容看不出是哪一天。",
      "due-date-differs": "截止日期与完成时限不一致，督办状态按截止日期判定。",
      "duplicate-key": "编号（序号）与前面的行重复。",
      "earlier-report": "本期进展未填，按前一期填写的内容计。",
      "stray-row": "该行有内容但没有任务，未计入。",
      "below-gap": "空行以下的内容不像本清单的任务，未计入。如是任务，请删去空行或补填时限、责任单位。",
    },
    reason: {
      headings: "表头中认出{count}栏：{headings}。",
      content: "“{role}”栏是按单元格内容判断的，表头写的是“{heading}”。",
      deadlines: "{count}项任务中有{read}项能读出时限。",
      units: "责任单位栏有{share}%能认出单位。",
      numbers: "序号连续。",
      official: "措施原文与《通知》{plan}清单一致的有{count}项。",
      corrected: "表头和栏目经人工指定。",
    },
    correctionComment: "人工指定的任务清单表头和栏目",
    /** What a column is, in the lists of choices. */
    role: {
      no: "序号",
      key: "编号",
      section: "章节",
      task: "重点任务",
      measure: "工作措施",
      deadline: "完成时限",
      dueDate: "截止日期",
      lead: "责任单位",
      cooperate: "配合单位",
      progress: "进展情况",
      done: "完成状态",
      completedOn: "完成日期",
      status: "督办状态",
      remark: "备注",
      extension: "延期至",
      lastReport: "上次报送",
      start: "开始时间",
    },
  },
  /** The view 督办. */
  watch: {
    reading: "正在识别任务清单…",
    none: "本工作簿没有识别出任务清单。可在上面的工作表中指定表头行。",
    standing: "督办情况（统计截止日{day}，共{total}项）",
    sheet: "工作表",
    allSheets: "全部工作表",
    unit: "责任单位",
    allUnits: "全部单位",
    counts: "各状态任务数",
    refresh: "重新识别",
    more: "另有{count}项未列出，请按单位筛选。",
    group: { 逾期: "▲ 逾期{count}项", 临期: "◆ 临期{count}项", 待确认: "□ 待确认{count}项" },
    line: {
      noUnit: "未填单位",
      noDeadline: "未填时限",
      late: "应于{day}完成，已逾期{days}天",
      left: "{day}到期，还有{days}天",
      reportMissing: "欠报；下一次应于{day}报送",
      original: "原定时限{day}",
      milestone: "节点{day}",
      milestonePassed: "节点{day}（节点已过）",
      schedule: "{word}：已完成{share}%，序时应为{expected}%",
    },
    found: {
      summary: "{name}：{count}项任务，把握{percent}%",
      place: "工作表“{sheet}”：表头在第{header}行，任务在第{first}至{last}行。",
      columns: "栏目：{columns}。",
      /** Behind the summary. */
      summaryDoubts: "，{count}处需核对",
      doubts: "有{count}处需要核对，点单元格可转到该处：",
      moreDoubts: "另有{count}处",
      correct: "认得不对？指定表头和栏目",
      point: "指定表头和栏目",
      without: "{count}张工作表没有任务清单",
    },
    correct: {
      headerRow: "表头行",
      row: "第{row}行 {text}",
      noColumn: "（没有这一栏）",
      keep: "确定",
      noList: "这不是任务清单",
      forget: "恢复自动识别",
    },
    flag: {
      heading: "标记",
      intro:
        "将在{count}个清单右侧加“截止日期”“督办状态”两栏，按状态着色，并新增“督办设置”表。都是Excel自带的公式和格式，原有内容不动，可随时清除。",
      mark: "标记逾期",
      clear: "清除标记",
      running: "正在写入…",
      done: "已标记{count}个清单共{rows}项任务。统计截止日和临期天数在此修改：",
      cleared: "已清除标记，工作表恢复原样。",
      nothing: "没有可清除的标记。",
      notUnderstood: "{count}项时限看不出是哪一天，截止日期留空，请核对后填写：",
    },
  },
  /** What 标记逾期 writes. */
  flag: {
    settings: {
      sheet: "督办设置",
      title: "督办设置",
      note: {
        asOf: "督办状态按这一天判定。公式 =TODAY() 表示当天；要固定在某一天，直接填日期。",
        warnDays: "未完成的任务，距截止日期不超过这个天数为临期。",
        doneWords: "进展或完成状态栏只写这些词时按已完成计；可以增加，用竖线隔开，首尾也要有竖线。",
      },
      comment: {
        asOf: "督办状态按这一天判定",
        warnDays: "距截止日期不超过这个天数的未完成任务为临期",
        doneWords: "进展或完成状态栏只写这些词时按已完成计",
      },
    },
    columns: { due: "截止日期", status: "督办状态" },
    nameComment: "标记逾期加的两栏；用“清除标记”可去掉",
    meaning: {
      已完成: "已办结，且未晚于截止日期。",
      逾期完成: "已办结，完成日期晚于截止日期。",
      逾期: "未办结，统计截止日已过截止日期；或周期任务欠报。",
      临期: "未办结，距截止日期在临期天数以内。",
      推进中: "未办结，截止日期尚远。",
      长期推进: "没有截止日期的长期任务。",
      待确认: "完成时限看不出是哪一天，请核对后在截止日期栏填写。",
    },
    skipped: {
      "no-room": "清单右侧两栏不空，不能加督办栏。请在右侧留出两个空栏后重试。",
      filtered: "清单正在筛选，有的行看不到，未作标记。请在“数据”中点“清除”取消筛选后重试。",
      hidden: "工作表深度隐藏，未作标记。",
    },
  },
  /** The sheets that hold an official list: 任务清单 and 任务台账. */
  ledger: {
    pageFooter: "第 &P 页 共 &N 页",
    validation: {
      state: {
        title: "完成状态",
        message: "请从下拉列表中选择：未启动、推进中、已完成、已销号；留空按未完成处理。",
      },
      completedOn: { title: "完成日期", message: "请填日期，如2020-11-30，不早于2019年1月1日。" },
    },
    settings: {
      asOf: { title: "统计截止日", message: "请填日期，如2020-12-31；要恢复为当天，请填公式=TODAY()。" },
    },
    nameComment: {
      list: "通知附件任务清单的表格部分",
      asOf: "督办状态按这一天判定",
      warnDays: "距截止日期不超过这个天数的未完成任务为临期",
    },
  },
  /** The sheets of 年终汇总. */
  summary: {
    labelOfSheet: "{label}（{sheet}）",
    noUnit: "（未填责任单位）",
    noRate: "—",
    rowName: "第{row}行",
    newName: "{sheet}_新",
    frozenName: "{sheet}（数值）",
    chartPart: "{title}（{part}/{parts}）",
    blankOffice: "　　　　　　　　　　",
    subtitle: "（统计截止日：{day}）",
    signature:
      "填报单位（盖章）：{office}　　　　填报人：　　　　　　　　审核人：　　　　　　　　填报日期：　　　　年　　月　　日",
    nameComment: { mark: "攻坚任务生成的报表；重新生成时凭此识别，改名或复制后的工作表不会被替换" },
    side: { asOf: "统计截止日", warnDays: "临期天数", mark: "报表标记", doneWords: "视为办结" },
    detail: {
      title: "汇总明细",
      note: "一项措施有几个牵头单位就有几行，合计时只计“措施计数”为1的行。各格引用清单原单元格；“读法”各列为生成时对原文的理解，原文改动后改按通用规则判定，并在“核对”列注明。",
    },
    main: {
      title: "污染防治攻坚任务年终汇总",
      headings: { narrative: "一、综述", table: "二、总体情况" },
      columns: { plan: "方案", tasks: "重点任务", measures: "工作措施" },
      total: "合计",
      chart: "各方案工作措施督办状态",
      notes: [
        "注：1.应办结数=工作措施数-长期推进数-待确认数；办结率=（已完成+逾期完成）÷应办结数；按期办结率=已完成÷（已完成+逾期完成+逾期）。分母为0的，以“—”表示。",
        "2.多个单位共同牵头的措施在合计中只计一次。各数均为公式，取自“汇总明细”，随清单变动。",
      ],
    },
    units: {
      title: "分责任单位完成情况",
      columns: { no: "序号", unit: "责任单位", measures: "牵头措施" },
      total: "合计（共同牵头只计一次）",
      chart: "各单位办结率",
      chartSeries: "办结率",
      notes: [
        "注：共同牵头的措施对每个牵头单位各计一次，因此各单位之和大于合计。按生成时的逾期数从多到少排列。各率的分母同“年终汇总”。",
      ],
    },
    indicators: {
      title: "考核指标完成情况",
      no: "序号",
      none: "工作簿中没有指标表，本节无数据。",
      chart: "指标完成率",
      chartSeries: "完成率",
      notes: ["注：完成率、评价引用指标表。评价为“未填”的缺完成值，“需人工认定”的须由主管部门认定。"],
      judgedHere:
        "注：指标表没有评价公式的，由本表按其目标和完成值评价，与“指标”页一致。目标或文字填写的完成值在汇总生成后有改动的，评价为“核对”，请重新生成汇总。",
      noRate: "没有可计算完成率的指标，未作图。",
    },
    open: {
      title: "未完成及逾期任务",
      none: "没有未完成的任务。",
      notes: [
        "注：按逾期、临期、推进中、待确认排列。未完成原因取自备注，下一步措施取自备注或进展中“下一步”之后的文字，可直接改写，重新生成时保留。",
      ],
      lasting: "长期推进的措施{count}项没有完成时限，未列入本表。",
      whole: "核对：本表已列全部未完成任务。",
      stale: "核对：任务状态在生成后有变动，本表与现状不一致，请重新生成汇总。",
    },
    reports: {
      title: "报送义务履行情况",
      none: "没有需定期或限期报送的事项。",
      notWritten: "原文未写",
      asNeeded: "按需",
      notes: [
        "注：应报次数自当年1月1日起算至统计截止日，通知印发之前的各期请自行扣除。已报次数、上次报送请据实填写，重新生成时保留。",
        "未填已报次数的记为“未登记”，不作已报或欠报处理；一次性报送所属措施已办结的记为“措施已办结”。",
      ],
    },
    narrative: {
      noRate: "无法计算（分母为0）",
      overall:
        "　　截至{day}，纳入统计的任务清单{plans}份，共有重点任务{tasks}项、工作措施{measures}项。其中已完成{done}项，逾期完成{late}项，逾期未完成{overdue}项，临期{soon}项，推进中{going}项，长期推进{lasting}项，待确认{unclear}项。应办结{toFinish}项，办结率{finished}，按期办结率{onTime}。",
      plansBegin: "　　分方案看，",
      plan: "{plan}方案应办结{toFinish}项，办结率{finished}，逾期{overdue}项；",
      planLast: "{plan}方案应办结{toFinish}项，办结率{finished}，逾期{overdue}项。",
      units: "分单位看，牵头单位共{units}个，有逾期任务的{late}个{worst}。",
      worst: "，逾期最多的是{unit}（逾期{count}项）",
      noUnits: "清单未填责任单位，未能按单位统计。",
      indicators:
        "　　考核指标{all}项，达标{met}项，未达标{unmet}项，未填完成值{missing}项，需人工认定{person}项，填报有误{wrong}项。",
      noIndicators: "　　工作簿中没有指标表，指标完成情况未纳入本汇总。",
      reports:
        "需限期或定期报送的事项{all}项，已报{met}项，欠报{missing}项，未到期{notYet}项，未登记{notRegistered}项。",
      noReports: "没有需限期或定期报送的事项。",
    },
    gaps: {
      passedOver: "说明：工作表“{sheet}”与“{other}”是同一份清单，只统计填报较多的“{other}”。",
      noLeadColumn: "说明：{label}的清单没有责任单位栏，未能按单位统计。",
      noLead: "说明：{label}有{count}项措施未填责任单位，在分单位表中单列。",
      noProgressColumn: "说明：{label}的清单没有进展、完成状态或完成日期栏，全部按未完成统计。",
      noProgress: "说明：{label}的清单尚未填报进展，全部按未完成统计。",
      unclear: "说明：{label}有{count}项措施的完成时限未能识别，列为待确认，不计入应办结数。",
      undated: "说明：{label}有{count}项已办结的措施未填完成日期，统计时视为按期完成。",
      noIndicators: "说明：工作簿中没有指标表，指标部分缺数据。",
    },
    check: {
      deadlineChanged: "时限已改动；",
      unitChanged: "责任单位已改动；",
      rowEmptied: "原行已清空；",
      rows: "{label}的清单增减了行；",
      cells: "行的时限、责任单位或内容已改动；",
      agrees: "核对：汇总明细与各清单一致。",
      differs: "核对：清单在汇总生成后有变动，请重新生成汇总。",
    },
  },
  /** 督办通报. */
  bulletin: {
    title: "攻坚任务督办通报",
    sheet: "督办通报{day}",
    side: { day: "通报日期" },
    none: "没有逾期、临期、滞后或延期的任务。",
    overview:
      "　　按责任单位列出逾期{overdue}项、临期{soon}项，其中红牌{red}项、黄牌{yellow}项；慢于序时{slow}项、严重滞后{severe}项。",
    days: { late: "逾{days}天", left: "剩{days}天", today: "今天到期" },
    remark: { extended: "已批准延期至{day}", reportMissing: "欠报", milestonePassed: "节点已过" },
    notes: [
      "注：1.共同牵头的任务在每个牵头单位名下各列一次。逾期{yellowDays}天及以上亮黄牌，{redDays}天及以上亮红牌。",
      "2.序时进度按填报的完成比例与时间进度比较：落后10个百分点及以上为慢于序时，落后30个百分点及以上为严重滞后。经批准延期的，截止日期为延期后的日期。",
    ],
    changes: {
      heading: "与上期相比",
      first: "本期是工作簿中的第一期通报，没有上期可比。",
      since: "上期为“{sheet}”（{day}）。",
      added: "新增逾期{count}项：{keys}",
      still: "持续逾期{count}项：{keys}",
      finished: "上期逾期、现已办结{count}项：{keys}",
      otherwise: "上期逾期、现因延期或清单调整不再逾期{count}项：{keys}",
      none: "无",
      more: "等",
    },
  },
  /** 提醒函. */
  reminder: {
    title: "督办提醒函",
    sheet: "提醒函_{unit}",
    number: "（　　　　〔　　　　〕　　号）",
    addressee: "{unit}：",
    body: "　　经核对污染防治攻坚任务清单，截至{day}，你单位牵头的任务中逾期{overdue}项、临期{soon}项（见下表）。",
    request:
      "　　请抓紧办理，并于{day}前将完成情况、未完成原因和下一步措施书面反馈。已完成的请同时报送佐证材料。",
    signature: "{office}　　　　　　{day}",
  },
  /** The pane's view 汇总. */
  summaryView: {
    reading: "正在读取任务清单和指标…",
    refresh: "重新读取",
    day: "统计截止日",
    notADay: "请填日期，如2020-12-31。",
    none: "本工作簿没有识别出任务清单。请先在“插入”页插入清单；已有清单的，到“督办”页指定表头行。",
    office: "填报单位（可不填）",
    make: {
      action: "生成年终汇总",
      heading: "年终汇总",
      willWrite: "将新增{count}张工作表：{sheets}。数字都是公式，随清单变动；清单和其他工作表只读不改。",
      counted: "统计{count}张清单：{sheets}。",
      passedOver: "“{sheets}”与其中一份是同一清单，填报较少，不统计。",
      running: "正在生成…",
      ask: "将替换上次生成的{count}张工作表：{sheets}。",
      keeps:
        "已手工填写的{count}处未完成原因、下一步措施和报送登记会保留（任务已办结、不再列出的除外）；这几张表上的其他改动会丢失。",
      noTyped:
        "其中没有手工填写的未完成原因、下一步措施和报送登记；这几张表上的其他改动会丢失，需要保留的请先复制工作表。",
      again: "重新生成",
      done: "已生成年终汇总（统计截止日{day}）：",
    },
    freeze: {
      action: "转为数值",
      hint: "“转为数值”把汇总表另存一份为数值，供上报和外发；原汇总表不变。",
      running: "正在复制…",
      done: "已另存为数值，与原表一致，不再变动：",
    },
    figures: {
      heading: "现状（截至{day}）",
      overview: "工作措施{measures}项，逾期{overdue}项；办结率{finished}，按期办结率{onTime}。",
      plans: "各方案督办状态",
      plan: "{label}（{count}项）",
      units: "各单位办结率",
      moreUnits: "其余{count}个单位",
      finished: "{rate}（{done}/{all}）",
      overdue: "逾期{count}项",
      indicators: "指标完成率（竖线为100%）",
      moreIndicators: "其余{count}项指标",
      unrated: "另有{count}项指标没有可计算的完成率。",
      noIndicators: "工作簿中没有指标表。",
      noRated: "{count}项指标还没有可计算的完成率。",
    },
    bulletin: {
      heading: "督办通报",
      intro: "新增一张通报，按单位列出逾期、临期、滞后和已延期的任务，并与上一期比较。以前的通报都保留。",
      day: "通报日期",
      yellow: "逾期满几天亮黄牌",
      red: "逾期满几天亮红牌",
      wrongCards: "请填1以上的整数，红牌天数不少于黄牌天数。",
      action: "生成通报",
      running: "正在生成…",
      done: "已生成通报，共{count}行：",
      compared: "已与“{sheet}”比较。",
      first: "工作簿中没有更早的通报可比。",
    },
    reminder: {
      heading: "提醒函",
      intro: "新增一张工作表，列出所选单位截至{day}逾期和临期的任务，可直接打印。",
      unit: "责任单位",
      unitWith: "{unit}（逾期{overdue}、临期{soon}）",
      replyBy: "反馈期限",
      none: "没有单位有逾期或临期的任务。",
      action: "生成提醒函",
      running: "正在生成…",
      done: "已生成提醒函，列{count}项任务：",
    },
  },
  /** Why a file could not be opened. */
  xlsx: {
    "not-xlsx": "不是Excel工作簿（.xlsx）。请用Excel打开核对后另存为.xlsx。",
    "old-xls": "是旧版.xls文件，不能使用加载项。请用Excel打开，另存为.xlsx后再试。",
    encrypted: "文件设有打开密码。请用Excel打开，取消密码后另存再试。",
    damaged: "文件已损坏，无法读取。请用Excel的“打开并修复”试试，或换用备份。",
    "no-workbook": "文件里没有工作簿，可能是其他类型的文件改了扩展名。",
    "too-large": "文件解压后过大，无法处理。请删去不用的工作表后再试。",
  },
  /** The command line of the embedded workbook. */
  cli: {
    help: "用法：npm run -s zlq -- 命令 …\n\n命令：",
    summary: {
      new: "新建工作簿，写入官方任务清单。",
      insert: "在已有工作簿中插入官方任务清单，另存为新文件。",
      inspect: "识别工作簿中的任务清单，列出督办状态和存疑之处；不改文件。",
      summary: "生成年终汇总，另存为新文件。",
      flag: "给识别出的清单加截止日期、督办状态和颜色，另存为新文件。",
      unflag: "清除标记，另存为新文件。",
      attain: "核算工作簿中的指标：完成率和评价。",
    },
    usage: {
      line: "用法：{usage}",
      unknownCommand: "没有“{name}”这个命令。",
      unknownOption: "不认识的选项：{word}",
      badOption: "选项写法不对：{word}",
      optionMissing: "缺少选项{name}。",
      fileMissing: "请写明要处理的文件。",
      tooMany: "多余的参数：{words}",
      notADay: "{name}应为日期，如2020-12-31，不能是“{value}”。",
      notACount: "{name}应为不小于0的整数，不能是“{value}”。",
      notAYear: "--year应为四位年份，不能是“{value}”。",
      notAChoice: "{name}应为 {words}，不能是“{value}”。",
    },
    file: {
      notFound: "找不到文件：{file}",
      cannotRead: "无法读取{file}（{code}）。",
      cannotWrite: "无法写入{file}（{code}），未留下不完整的文件。",
      outIsInput: "--out不能是输入文件本身：{file}",
    },
    inserted: "已插入{plan}任务清单（{done}/{total}）",
    inspect: {
      asOf: "统计截止日 {asOf}",
      none: "{name}：没有任务清单",
      list: "{name}：表头第{header}行，任务第{first}—{last}行，共{count}项，把握{percent}%；{counts}",
    },
    yearEnd: {
      made: "已生成“{sheet}”：措施{measures}项，逾期{overdue}项",
      replaced: "已替换原汇总：{sheets}",
    },
    flag: {
      flagged: "{sheet}：已标记{rows}项任务",
      notUnderstood: "{sheet}!{cell}：时限“{text}”看不出是哪一天，截止日期留空",
    },
  },
  /** What every part of the pane says. */
  common: { cancel: "取消", dismiss: "知道了" },
  /** The names of the pane's tabs. */
  views: { insert: "插入", watch: "督办", indicators: "指标", summary: "汇总", formulas: "公式" },
  shell: {
    failed: "任务窗格没有加载完整，请检查网络后重试。",
    viewFailed: "这一页没有打开，请检查网络后重新加载。工作簿不受影响。",
    opening: "正在打开…",
    again: "重新加载",
    /** A sheet, unit or cell, and what is said of it. */
    labelled: "{label}：{text}",
    noHost:
      "此页面没有在Excel中打开，不能读写工作簿，只能查阅和试读。请在Excel的“攻坚任务”选项卡中点“任务窗格”。",
    tooOld: "当前Excel版本过旧，部分功能不能使用。请使用Excel 2021或更新的版本。",
    waiting: "Excel没有响应，可能有单元格正在编辑。请按回车键完成编辑（或按Esc取消）。",
  },
  insert: {
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
  },
  formulas: {
    tryHeading: "试读",
    tryIntro: "写一段清单里的文字，看加载项怎样理解。",
    kind: "内容",
    kinds: { deadline: "完成时限", targets: "指标", units: "责任单位" },
    text: "文字",
    placeholder: { deadline: "如：2020年11月底前", targets: "如：不低于90%", units: "如：旗发改委、住建局" },
    certainty: { known: "已写明", implied: "推定", doubtful: "存疑" },
    nothing: {
      deadline: "看不出时限，按“待确认”处理，不作猜测。",
      targets: "没有找到可核算的目标值。",
      units: "没有找到责任单位。",
    },
    part: {
      kind: "类型",
      due: "截止日期",
      nextDue: "下次截止",
      last: "最后一次",
      alternative: "另一读法",
      start: "开始日期",
      recurrence: "周期",
      milestones: "节点",
      baseline: "基期",
      from: "现状",
      of: "占",
      per: "每",
      soft: "弹性用语",
      target: "目标",
      role: "职责",
      name: "名称",
      scope: "分工",
    },
    ongoing: "无截止日期，不会逾期",
    unnamed: "（未写指标名称）",
    baselineYear: "{year}年",
    unknownUnit: "名录中没有",
    damagedUnit: "名称已修复",
    functionsHeading: "函数",
    functionsIntro: "点“插入示例”，公式写入当前选中的单元格；该单元格须为空。",
    example: "示例",
    insertExample: "插入示例",
    inserted: "已写入{cell}。",
    help: {
      STATUS: {
        title: "督办状态",
        usage: "STATUS(任务, [进展], [统计日], [预警天数])",
        text: "督办状态。任务可以是完成时限，也可以是任务编号（如大气-16-2）：按编号在本工作簿的清单中找到时限和进展，随修改更新。",
        example: '=ZLQ.STATUS("2020年11月底前","推进中",DATE(2020,11,20))',
      },
      DUE: {
        title: "截止日期",
        usage: "DUE(完成时限, [统计日], [年份])",
        text: "截止日期；周期任务为统计日起的下一次；长期任务为空。单元格请设为日期格式。",
        example: '=ZLQ.DUE("2020年11月底前")',
      },
      DAYSLEFT: {
        title: "剩余天数",
        usage: "DAYSLEFT(完成时限, [统计日])",
        text: "距截止日期的天数，已过为负数；长期任务为空。",
        example: '=ZLQ.DAYSLEFT("2020年底前",DATE(2020,12,1))',
      },
      DEADLINE: {
        title: "拆解时限",
        usage: "DEADLINE(文字, [年份])",
        text: "把时限拆成一行：类型、截止日期、开始日期、周期、节点、说明。",
        example: '=ZLQ.DEADLINE("每季度1日前")',
      },
      TARGETS: {
        title: "拆解指标",
        usage: "TARGETS(文字)",
        text: "找出文字中的指标，每个一行：指标、算符、目标值、单位、基期、说明。",
        example: '=ZLQ.TARGETS("优良天数比例不低于90%")',
      },
      ATTAIN: {
        title: "评价",
        usage: "ATTAIN(完成值, 目标, [基期值])",
        text: "评价：达标、未达标、未填或需人工认定。目标可以是文字（不低于90%）或数字。",
        example: '=ZLQ.ATTAIN(0.92,"不低于90%")',
      },
      RATE: {
        title: "完成率",
        usage: "RATE(完成值, 目标, [基期值])",
        text: "完成率，如0.95即95%。给出基期值时，“下降”类目标的完成值按水平计算降幅。",
        example: '=ZLQ.RATE(0.88,"比2015年下降15%",1)',
      },
      UNITS: {
        title: "拆解责任单位",
        usage: "UNITS(文字)",
        text: "把责任单位栏拆成每个单位一行：规范名称、牵头或配合。",
        example: '=ZLQ.UNITS("旗发改委、住建局按各自职责牵头负责")',
      },
      ISLEAD: {
        title: "是否牵头",
        usage: "ISLEAD(文字, 单位)",
        text: "该单位是否牵头或共同牵头。",
        example: '=ZLQ.ISLEAD("旗发改委、住建局按各自职责牵头负责","旗住建局")',
      },
      TASK: {
        title: "查官方清单",
        usage: "TASK(编号, [栏目])",
        text: "官方清单中的一栏：工作措施（默认）、重点任务、完成时限、责任单位、配合单位、章节。",
        example: '=ZLQ.TASK("大气-16-2","完成时限")',
      },
      TALLY: {
        title: "按状态统计",
        usage: "TALLY(完成时限区域, 进展区域, [统计日])",
        text: "按督办状态统计：状态、数量、占比。",
        example: '=ZLQ.TALLY({"2020年底前";"长期实施"},{"已完成";""},DATE(2020,12,1))',
      },
    },
  },
} as const;

const PROBLEM: Readonly<Record<Problem["code"], string>> = {
  "workbook-protected":
    "工作簿结构受保护，不能新增工作表。请在“审阅”中撤销“保护工作簿”后重试。工作簿未作任何改动。",
  "sheet-protected": "工作表{sheet}受保护，不能写入。请在“审阅”中撤销工作表保护后重试。工作簿未作任何改动。",
  "sheet-filtered":
    "工作表{sheet}正在筛选，有的行看不到，不能清除标记。请在“数据”中点“清除”取消筛选后重试。工作簿未作任何改动。",
  "cell-edit-mode": "有单元格正在编辑。请按回车键完成编辑（或按Esc取消），然后重试。",
  "api-too-old":
    "当前Excel版本过旧，缺少本功能所需的接口（ExcelApi {needed}）。请使用Excel 2021或更新的版本。",
  cancelled: "已取消，工作簿保持原样。",
  "host-busy": "Excel正忙，没有响应。请稍候重试；如有对话框未关闭，请先关闭。",
  "too-large": "数据量超过Excel一次能处理的上限。请把清单分到几个工作表后重试。",
  "half-written": "写入中断，且未能自动撤回。请手工删除工作表“{sheets}”后重试。",
  "half-replaced":
    "替换旧表时中断，且未能自动恢复。请勿删除名称带“_新”的工作表，先核对：新表（{sheets}）齐全时删除旧表并改名，否则删除新表后重新生成。",
  "half-flagged": "标记写到一半时中断，且未能自动恢复。请点“清除标记”后重新标记。",
  "sheet-missing": "找不到工作表{sheet}，它可能已被删除、改名或隐藏。请刷新后重试。",
  "date-system-1904":
    "此工作簿使用1904日期系统，写入的日期会错位。请在“文件—选项—高级”中取消“使用1904日期系统”后重试。",
  "year-not-included": "没有{year}年的官方任务清单，目前只有2020年的清单。",
  "no-plan-chosen": "请至少选择一个清单：大气、水或土壤。",
  "cell-occupied": "单元格{cell}已有内容，示例没有写入。请选中一个空单元格后重试。",
  "no-summary": "工作簿中没有年终汇总，不能转为数值。请先生成汇总。",
  "nothing-to-remind": "{unit}没有逾期或临期的任务，无需发提醒函。",
  "no-task-list":
    "没有识别出任务清单。表头里应有任务（措施）、时限、责任单位等栏目；也可以在“督办”页中指定表头行，或先插入任务清单。",
  "host-error":
    "Excel未能完成操作（错误代码{hostCode}）。工作簿未作改动，请重试；仍不成功请记下代码联系维护人员。",
};

/** The embedded workbook: its console and its page. Apart from the rest, so that the add-in does not carry it. */
export const workbenchStrings = {
  console: {
    building: { addin: "正在构建加载项…", page: "正在构建工作簿页面…" },
    ready: "工作簿已就绪：{url}",
    howToEnd: "按 Ctrl+C 结束。数据只在本机处理，不会发往外部。",
    ended: "已结束。",
    failed: "启动失败：",
  },
  page: {
    title: "攻坚任务 · 试用工作簿",
    notice: "本页供试用、测试和批量处理，不能代替 Excel；数据只在本机，正式文件请用 Excel 打开核对。",
    loading: "正在打开工作簿…",
    newFile: "新建",
    openFile: "打开 .xlsx",
    saveAs: "另存为",
    fileName: "文件名",
    unnamed: "工作簿1.xlsx",
    unsaved: "有未保存的更改",
    pane: { title: "攻坚任务窗格", close: "关闭任务窗格", resize: "拖动调整任务窗格宽度" },
    ask: {
      title: "保存更改？",
      message: "“{name}”有未保存的更改。不保存就继续，这些更改将丢失。",
      save: "保存并继续",
      discard: "不保存",
      cancel: "取消",
    },
    charts:
      "本表含 {count} 个图表，网格中不能显示；年终汇总的图在窗格“汇总”中有同样的图形，其他的另存为 .xlsx 后用 Excel 打开可见。",
    dropHere: "松开鼠标，打开此文件",
    problem: {
      title: "未能打开“{name}”",
      "not-xlsx": "这不是 .xlsx 工作簿。请选择扩展名为 .xlsx 的文件。",
      "old-xls": "这是旧版 .xls 文件。请先在 Excel 中另存为“Excel 工作簿（*.xlsx）”再打开。",
      encrypted: "文件设有打开密码。请先在 Excel 中取消密码再打开。",
      damaged: "文件已损坏，无法读取。请用 Excel 打开并修复后另存，再试一次。",
      "no-workbook": "文件中没有工作簿，可能是 Word 文档或压缩包改了扩展名。请选择 Excel 保存的 .xlsx 文件。",
      "too-large": "文件过大，本页打不开。请在 Excel 中删去不需要的工作表或图片后另存，再试一次。",
      "save-failed": "未能保存“{name}”：{cause}",
      "press-failed": "加载项没有响应，命令未执行。请刷新页面后重试。",
      confirm: "知道了",
    },
  },
} as const;

/** The sentence for a problem: what happened, where, and what to do. */
export function problemText(problem: Problem): string {
  const { sheet, cell, detail } = problem;
  const where = sheet === undefined ? "" : cell === undefined ? `“${sheet}”` : `“${sheet}”${cell}`;
  const values: Readonly<Record<string, string | number>> = { sheet: where, cell: cell ?? "", ...detail };
  return fill(PROBLEM[problem.code], values);
}

/** Puts values into a sentence's blanks. @example fill("缺少选项{name}。", { name: "--out" }) //=> "缺少选项--out。" */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
