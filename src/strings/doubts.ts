/** Doubts about what was read, as a person works them off. */
export const doubtStrings = {
  /** What the text was taken for; stands behind 按……理解. */
  taken: {
    due: "{day}前完成",
    cycle: "按周期报送或完成",
    cycleDue: "按周期报送或完成，本期{day}前",
    ongoing: "长期任务，没有截止日期",
    unparsed: "待确认，没有截止日期",
    noDay: "没有填写日期",
    done: "已完成",
    open: "未完成",
    share: "未完成（{share}%）",
    units: "{units}",
    noUnits: "没有写责任单位",
    notCounted: "不是任务，没有计入",
    key: "编号{key}",
  },
  confirm: {
    heading: "需要您确认（{count}处）",
    none: "没有需要您确认的地方。",
    intro: "以下内容没有读准，或不止一种理解。现在的理解对，点“已核对”；不对，请改正表格中的文字。",
    /** Where more than one sheet has lists, before the cell. */
    onSheet: "{sheet}：",
    text: "“{text}”",
    blank: "（空白）",
    taken: "现按“{taken}”理解。",
    /** What depends on the reading, by `DoubtAbout`. */
    effect: {
      due: "如不对，截止日期和督办状态会不同。",
      done: "如不对，督办状态会不同。",
      units: "如不对，责任单位会不同。",
      tasks: "如不对，任务数会不同。",
      day: "如不对，日期和督办状态会不同。",
      key: "如不对，编号会不同。",
      column: "如不对，整栏的理解会不同。",
    },
    fix: "改正",
    check: "已核对",
    checkAll: "{count}处都已核对",
    /** What the user has to do after 改正, by what is in doubt. */
    how: {
      due: "请在选中的单元格写明完成时限，如“2020年11月底前”或一个日期。改后这里会自动更新。",
      done: "请在选中的单元格写明“已完成”“未完成”或完成百分比，也可在完成日期栏填日期。改后这里会自动更新。",
      units: "请在选中的单元格写全单位名称，单位之间用顿号。本地的叫法可加到“督办设置”的“本地单位”。",
      tasks: "是任务的，请在这一行补填任务名称；不是的，请删去这一行，或点“已核对”。",
      day: "请在选中的单元格填写日期。改后这里会自动更新。",
      key: "请在选中的单元格改正编号。改后这里会自动更新。",
      column: "请改写选中的表头，或在下面的清单下点“认得不对？指定表头和栏目”。",
    },
    saving: "正在保存…",
    saved: "已记下{count}处，还有{left}处需要您确认。",
    takenBack: "已撤销{count}处核对。",
    more: "另有{count}处，核对完上面的会继续列出。",
    moreCells: "另有{count}处",
  },
  checked: {
    heading: "已核对（{count}处）",
    intro: "核对结果保存在工作簿中。文字、任务或理解变了，会重新请您确认。",
    undo: "撤销",
  },
  notes: {
    heading: "知悉即可（{count}处）",
    intro: "以下按规则处理，不需要您做什么。",
    kind: "{message}{because}（{count}处）",
    because: {
      // Empty, as the messages of the notes say the rule themselves.
      rule: "",
      "as-written": "",
      "no-effect": "不影响督办状态。",
      official: "《通知》原文，理解已核对。",
    },
  },
} as const;
