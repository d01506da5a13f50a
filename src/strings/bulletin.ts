/** 督办通报. */
export const bulletinStrings = {
  title: "攻坚任务督办通报",
  sheet: "督办通报{day}",
  side: { day: "通报日期" },
  none: "没有逾期、临期、滞后或延期的任务。",
  overview:
    "　　共有逾期{overdue}项{overdueTimes}、临期{soon}项{soonTimes}，其中红牌{red}项、黄牌{yellow}项；慢于序时{slow}项、严重滞后{severe}项。",
  times: { open: "（按牵头单位计", close: "项次）" },
  days: { late: "逾{days}天", left: "剩{days}天", today: "今天到期" },
  remark: { extended: "已批准延期至{day}", reportMissing: "欠报", milestonePassed: "节点已过" },
  notes: [
    "注：1.共同牵头的任务在每个牵头单位名下各列一次，“计数”为1的行合计即项数，行数为项次。逾期{yellowDays}天及以上亮黄牌，{redDays}天及以上亮红牌。",
    "2.序时进度按填报的完成比例与时间进度比较：落后{slow}个百分点及以上为慢于序时，落后{severe}个百分点及以上为严重滞后。经批准延期的，截止日期为延期后的日期。",
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
} as const;
