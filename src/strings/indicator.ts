/** 指标: the indicator sheet (指标表), its evaluation and the view of it. */
export const indicatorStrings = {
  /** What 评价 says where the figures cannot be right. Short, because the word stands in a cell. */
  fault: {
    noNumber: "完成值须填数字",
    baselineNoNumber: "基期值须填数字",
    baselineNotPositive: "基期值须大于0",
    negativeShare: "比例不能为负",
    shareOver100: "不能超过100%",
    unitMismatch: "单位不一致",
  },
  /** What 评价 in a summary says where a formula cannot follow what was entered since the summary was made. */
  check: "核对",
  /** A line of the command `attain`, and what it says besides. */
  attained: "{sheet}!{cell} {indicator} {condition} 完成值{actual} 完成率{rate} {verdict}",
  none: "没有找到指标表。指标表须有指标、目标值和完成值三栏。",
  /** The pane's view 指标. */
  view: {
    insert: "插入指标表",
    insertHint: "每个方案一张表，含指标原文、目标值、完成率和评价公式，只需填写完成值（和基期值）。",
    inserting: "正在写入…",
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
  /** 人工认定 in the pane. */
  attest: {
    open: "人工认定",
    change: "修改认定",
    result: "认定结果",
    by: "认定人",
    keep: "记下",
    undo: "撤回认定",
    cancel: "取消",
    running: "正在写入…",
    hint: "认定日期记为统计截止日。",
    done: "已记下：{indicator}，人工认定{result}。",
    undone: "已撤回认定：{indicator}。",
    columnsAdded: "表右边加了认定结果、认定人、认定日期三栏。",
    said: "人工认定{result}（{by}，{day}）",
    idle: "认定结果没有采用：本项按数值评价。",
    fault: {
      word: "认定结果须是“达标”或“未达标”，没有采用。",
      who: "没有填认定人，认定结果没有采用。",
      day: "没有填认定日期（须是日期），认定结果没有采用。",
    },
  },
  /** 核对结论 about an indicator. */
  ruled: {
    said: "核对结论{id}：{wording}（{by}，{day}）。",
    idle: "这一行的目标值或截止日期既不是通知原文、也不是核对结论的，按表里现在填的判定。",
    differs: "核对结论认定是同一项，但两行的目标值或完成值不同，请核对。",
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
    attested: {
      title: "认定结果",
      message: "请选择：达标、未达标。认定结果、认定人、认定日期三栏填齐才算。",
    },
    attestedOn: { title: "认定日期", message: "请填日期，如2020-12-31，不早于2019年1月1日。" },
    actual: {
      title: "完成值",
      message:
        "请填数字，单位见“单位”列。百分比请填如92%，在0到100%之间；下降（增长）幅度不限。没有目标值的指标可填文字。",
    },
  },
} as const;
