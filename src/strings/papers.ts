/** What bulletins and letters have in common. Nothing here speaks of the add-in: these are official texts. */
export const paperStrings = {
  basis: "按照《{title}》（{number}）要求，",
  contact: "联系人：{contact}；电话：{phone}",
  contactNote: "（联系人：{contact}；电话：{phone}）",
  copies: "抄送：{to}。",
  /** 发文字号 whose number a person fills in. */
  number: "{code}〔{year}〕{blank}号",
  /** 大气清单第20项（3） */
  ofPlan: "{plan}清单第{no}项",
  ofList: "第{no}项",
  part: "（{part}）",
  times: "（按牵头单位计{times}项次）",
  noUnit: "未明确责任单位",
  days: { late: "逾{days}天", left: "剩{days}天", today: "今天到期" },
  /** A text that is cut in a sentence; the annex has it whole. */
  cut: "……",
} as const;
