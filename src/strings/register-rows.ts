/** Open rows of registers in 督办, apart from the lists. */
export const registerRowsStrings = {
  summary: "台账未完成{count}项（逾期{overdue}、临期{soon}），不计入上面的清单",
  line: "{sheet}：{name}",
  status: "{word} {lead}",
  more: "另有{count}项，请到表中查看。",
} as const;
