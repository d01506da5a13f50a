export const unitStrings = {
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
} as const;
