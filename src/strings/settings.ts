/** 督办设置: the sheet that holds 统计截止日 and the policy. */
export const settingsStrings = {
  sheet: "督办设置",
  title: "督办设置",
  followsToday: "随当天",
  /** Beside the day: whose tasks 首页 and 督办 show. */
  unit: {
    which: "看哪个单位的任务",
    all: "全部单位",
    /** Where a list shows one unit's rows; by what the rows are. */
    only: {
      tasks: "只看{unit}的，其他单位的{hidden}项没有列出。",
      indicators: "只看{unit}的，其他单位的{hidden}项没有列出。",
      duties: "只看{unit}的，其他单位的{hidden}期没有列出。",
      doubts: "只看{unit}的和没有写明单位的，其他单位的{hidden}处没有列出。",
      registers: "只看{unit}的和没有写明单位的，其他单位的{hidden}项没有列出。",
    },
    seeAll: "看全部单位",
  },
  day: {
    line: "统计截止日 {day}（{origin}）",
    text: {
      asked: "按指定",
      workbook: "按工作簿的督办设置",
      defaultYear: "工作簿未设定，清单属以往年度，按该年最后一天",
      defaultToday: "工作簿未设定，随当天",
    },
    /** What the bar is to those who hear the pane. */
    region: "按哪一天统计",
    /** The same in the bar above the views. */
    bar: {
      plain: "统计截止日 {day}",
      today: "统计截止日 {day}（随当天）",
      pastYear: "这是{year}年的清单，现按{day}统计。",
    },
    differing: "；工作簿里另有不同的日期：{days}",
    ask: "工作簿里有几个不同的统计截止日：{days}。以哪个为准？ ",
    take: "以{day}为准",
    change: "更改",
    changed: "已修改，督办状态随之变动。",
    fixed: "固定在某一天",
    setFixed: "固定在这一天",
    cancel: "取消",
  },
  dayIncluded: "含当日",
  dayExcluded: "不含当日",
  /** 页码样式: as each kind of sheet has it, or one for all papers and summaries. */
  pageNumbers: { each: "各按其式", pages: "第1页 共2页", official: "— 1 —" },
  note: {
    asOf: "全工作簿的督办状态按这一天判定。公式 =TODAY() 表示随当天；要固定在某一天，直接填日期。",
    warnDays: "未完成的任务，距截止日期不超过这个天数为临期。",
    doneWords: "进展或完成状态栏只写这些词时按已完成计；可以增加，用竖线隔开，首尾也要有竖线。",
    openWords: "只写这些词时按未完成计；填写方法同上。",
    yellowDays: "逾期满这个天数亮督办黄牌。",
    redDays: "逾期满这个天数亮督办红牌。",
    slow: "完成比例落后于时间进度达到这个幅度为慢于序时。",
    severe: "落后达到这个幅度为严重滞后。",
    exclusiveDay: "“某月某日前”是否含当日。",
    ownUnits: "单位名录之外的本地单位，用分号隔开，别名写在括号里：旗气象局（气象台、气象站）；旗供电公司",
    office: "汇总、通报、函件落款用。",
    readings:
      "报送时限有几种理解时以哪种为准，写作 编号=口径，用分号隔开：R3=季末月1日；W1=次月15日。各编号的口径见报送日历的备注。",
    addressees: "督办通报的主送机关。",
    copies: "督办通报和督办函的抄送机关，多个用顿号隔开；不填的留空待补。",
    docCode: "发文字号的机关代字，如“蓝攻坚办”；不填的留空待补。",
    issuedOn: "通报、函件落款的日期；不填的，用通报或函件所统计的那一天。",
    contact: "通报、函件里的联系人；不填的留空待补。",
    phone: "联系电话；不填的留空待补。",
    replyDays: "要求反馈的期限：落款日期之后多少天。",
    steps:
      "人工确定的督办措施（提醒、督办、通报、约谈），写作 编号或单位=措施，用分号隔开：大气-20-3=约谈；旗水利局=督办。没有写的按状态和亮牌确定。",
    yellowColor: "通报里督办黄牌的底色，六位颜色值，如FFE699。",
    redColor: "通报里督办红牌的底色。",
    pageNumbers:
      "汇总、通报、函件各表页脚的页码：“各按其式”是公文用 — 1 —，汇总表用 第1页 共2页；也可以统一用一种。",
    rulings:
      "通知原文前后矛盾或有缺字处，由人核定的结论，写作 编号=结论（核定人，日期），用分号隔开：A1=按措施（张三，2020-12-31）。在“督办”页的“原文核对”里记，不必手填。",
  },
  message: {
    count: { title: "天数", message: "请填不小于0的整数。" },
    step: { title: "督办措施", message: "请选择：提醒、督办、通报、约谈。" },
    issuedOn: { title: "成文日期", message: "请填日期，如2020-12-31。" },
    share: { title: "幅度", message: "请填百分数，如10%，大于0，不超过100%。" },
    exclusiveDay: { title: "某日前", message: "请选择：含当日、不含当日。" },
    pageNumbers: { title: "页码样式", message: "请选择：各按其式、第1页 共2页、— 1 —。" },
    shown: { title: "统计截止日", message: "请到“督办设置”表修改，这里随它显示。" },
  },
  dayAt: "{sheet}!{cell}为{day}",
  view: {
    reading: "正在读取设置…",
    intro:
      "这些设置存在工作簿的“督办设置”表里，随工作簿走，对所有人有效；没有保存过的按默认值。统计截止日在窗格上方更改。",
    group: { judging: "逾期、临期和完成", units: "单位和落款", duties: "报送", papers: "通报和函件" },
    save: "保存（{count}项）",
    nothing: "保存",
    discard: "放弃更改",
    defaults: "恢复默认",
    filled: "已填入默认值，共{count}项与现在不同，点“保存”生效。",
    allDefault: "已经都是默认值。",
    saving: "正在保存…",
    saved: "已保存{count}项设置。",
    sheet: "转到“督办设置”表",
    invalid: "这样写读不懂，请照说明填写。",
    invalidCount: "有{count}项读不懂，改好后才能保存。",
    none: "工作簿没有打开，看不到它的设置。",
  },
  nameComment: "督办设置：{name}",
} as const;
