/** 督办设置: the sheet that holds 统计截止日 and the policy. */
export const settingsStrings = {
  sheet: "督办设置",
  title: "督办设置",
  followsToday: "随当天",
  day: {
    line: "统计截止日 {day}（{origin}）",
    text: {
      asked: "按指定",
      workbook: "按工作簿的督办设置",
      defaultYear: "工作簿未设定，清单属以往年度，按该年最后一天",
      defaultToday: "工作簿未设定，随当天",
    },
    differing: "；工作簿里另有不同的日期：{days}",
    ask: "工作簿里有几个不同的统计截止日：{days}。以哪个为准？ ",
    take: "以{day}为准",
    change: "修改",
    fixed: "固定在某一天",
    setFixed: "固定在这一天",
    cancel: "取消",
  },
  dayIncluded: "含当日",
  dayExcluded: "不含当日",
  note: {
    asOf: "全工作簿的督办状态按这一天判定。公式 =TODAY() 表示随当天；要固定在某一天，直接填日期。",
    warnDays: "未完成的任务，距截止日期不超过这个天数为临期。",
    doneWords: "进展或完成状态栏只写这些词时按已完成计；可以增加，用竖线隔开，首尾也要有竖线。",
    openWords: "只写这些词时按未完成计；填写方法同上。",
    yellowDays: "逾期满这个天数亮黄牌。",
    redDays: "逾期满这个天数亮红牌。",
    slow: "完成比例落后于时间进度达到这个幅度为慢于序时。",
    severe: "落后达到这个幅度为严重滞后。",
    exclusiveDay: "“某月某日前”是否含当日。",
    ownUnits: "单位名录之外的本地单位，用分号隔开，别名写在括号里：旗气象局（气象台、气象站）；旗供电公司",
    office: "汇总、通报、函件落款用。",
    readings:
      "报送时限有几种理解时以哪种为准，写作 编号=口径，用分号隔开：R3=季末月1日；W1=次月15日。各编号的口径见报送日历的备注。",
    rulings:
      "通知原文前后矛盾或有缺字处，由人核定的结论，写作 编号=结论（核定人，日期），用分号隔开：A1=按措施（张三，2020-12-31）。在“督办”页的“原文核对”里记，不必手填。",
  },
  message: {
    count: { title: "天数", message: "请填不小于0的整数。" },
    share: { title: "幅度", message: "请填百分数，如10%，大于0，不超过100%。" },
    exclusiveDay: { title: "某日前", message: "请选择：含当日、不含当日。" },
    shown: { title: "统计截止日", message: "请到“督办设置”表修改，这里随它显示。" },
  },
  dayAt: "{sheet}!{cell}为{day}",
  nameComment: "督办设置：{name}",
} as const;
