/** 提醒函. */
export const reminderStrings = {
  title: "督办提醒函",
  sheet: "提醒函_{unit}",
  number: "（　　　　〔　　　　〕　　号）",
  everyUnit: "各单位",
  addressee: "{unit}：",
  body: "　　经核对污染防治攻坚任务清单，截至{day}，你单位牵头的任务中逾期{overdue}项、临期{soon}项（见下表）。",
  request:
    "　　请抓紧办理，并于{day}前将完成情况、未完成原因和下一步措施书面反馈。已完成的请同时报送佐证材料。",
  signature: "{office}　　　　　　{day}",
} as const;
