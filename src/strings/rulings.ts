/** 原文核对: the notice's contradictions and damaged places, and what people decide about them. */
export const rulingsStrings = {
  summary: "原文核对（通知的矛盾和缺字）",
  starting: "正在打开…",
  intro:
    "通知的清单和正文、措施和时限有前后矛盾或缺字的地方。没有核定的，按清单理解。核定后原文一字不改，督办状态、标记、台账、指标和汇总按核定的结论判定，并注明核定人和日期。",
  by: "核定人",
  byHint: "先填核定人，再点结论。",
  count: "本工作簿的清单和指标涉及{count}处，已核定{done}处。",
  kinds: {
    deciding: "影响时限或达标的矛盾（{count}处）",
    noted: "其他矛盾（{count}处，怎样定判定都相同，只记下口径）",
    damaged: "缺字、错字（{count}处，只记下，不改变判定）",
  },
  none: "工作簿里没有通知的任务清单或指标表，没有要核对的原文。",
  matter: "{id} {keys}",
  /** A wording with its place. */
  wording: "{name}：“{text}”——{place}",
  ruled: "已核定：{wording}（{by}，{day}）",
  undo: "撤回",
  running: "正在保存…",
  kept: "已记下：{id}{wording}，核定人{by}。",
  takenBack: "已撤回{id}的核定，按清单判定。",
  again: "已生成的汇总、通报不会自己变，请重新生成。",
  flagged: "已按结论更新标记：{sheets}。",
  notFlagged: "结论已记下，但标记没有更新：{problem}请再点一次“标记逾期”。",
  unread: "督办设置的“核对结论”里有认不出的写法：{texts}，不起作用，请改正或删去。",
  cli: {
    line: "{id}\t{keys}\t{state}\t{wordings}\t{message}",
    open: "未核定",
    ruled: "{wording}（{by}，{day}）",
    kept: "已记下：{id}={wording}（{by}，{day}）",
    takenBack: "已撤回：{id}",
    notFlagged: "结论已记下，但标记没有更新：{problem}请再运行一次 flag。",
    form: "--set的写法是 编号=结论，如A1=按措施，不能是“{value}”。",
  },
} as const;
