import { DAY, END, PLANNED, rule, WORK } from "./rule";

/** Terms of something else than the task: of a contract, a licence, a paper. */
const OTHER_TERM =
  "延期|展期|保管|保存|保密|有效|合同|公示|任职|任期|使用|追溯|质保|保修|缴费|贷款|租赁|借用|服务期|受理|复议|起诉|投标";
/** 计划开工日期, 应检日期: a day that begins or notes something, whatever was planned. */
const NO_END =
  "开始|启动|开工|起始|交办|下达|立项|受理|登记|发现|检查|会议|召开|开会|签订|发文|印发|应急|应用";
/** 解决时间, 处理时间: the day a matter was settled; a deadline only where the cells below speak of a time to come. */
const HANDLED = "(?:解决|处理|处置|治理|办复)(?!完成|完毕|到位)";
/** The end of a matter: 结案时间, 关闭日期. 销号 comes after completion, and nobody plans a day for it. */
const OVER =
  "(?:完结|办毕|核销|完成销号|办结销号|销号完成|结案|解决|关闭|关单|闭环|销号|消号|(?:验收|复查|复核)合格|摘牌|终结|了结|结单|清零|消除|验收通过|通过验收|验收销号|解除)";

/** Headings that say by when a task is due, when it was completed, and when it began. */
export const WHEN = [
  rule(
    "deadline",
    0.95,
    "整改时限",
    `${PLANNED}?${WORK}?${END}?(?:时限|期限|限期)(?:要求)?|限期(?:完成|整改|办结)${DAY}?`,
  ),
  rule(
    "deadline",
    0.95,
    "反馈时限",
    "(?:截止|到期|反馈|回复|答复|办复|交付)(?:时限|期限)|限办(?:日期|时间|时限|期限)",
  ),
  // Whatever is done by then: 整治时限, 拆除期限.
  rule("deadline", 0.85, "拆除时限", "\\p{L}{1,6}(?:时限|期限)(?:要求)?", { not: OTHER_TERM }),
  rule(
    "deadline",
    0.8,
    "里程碑节点",
    `(?:推进|进度|关键|重要|里程碑|阶段性?|序时)(?:时间)?节点(?:${DAY}|要求)?|时间进度要求`,
  ),
  rule(
    "deadline",
    0.9,
    "时间节点",
    `${PLANNED}?(?:${WORK}|${END})?(?:时间)?节点(?:${DAY}|要求)?|时间(?:要求|节点|表)`,
  ),
  rule(
    "deadline",
    0.85,
    "截止日期",
    `${WORK}?(?:${END}|反馈|答复|回复)?(?:截止|截至|到期|最后|最晚|最迟)(?:${DAY}|日)?`,
  ),
  rule("dueDate", 0.7, "截止日期", "截止日期?"),
  rule("deadline", 0.85, "计划完成时间", `${PLANNED}${WORK}?(?:${END}|销号)(?:${DAY}|年月)?`),
  rule("deadline", 0.8, "要求反馈日期", `${PLANNED}\\p{L}{1,4}${DAY}`, { not: NO_END }),
  rule("deadline", 0.8, "限改日期", `(?:限|应)[改办报交结复]${DAY}`),
  rule(
    "deadline",
    0.75,
    "进度安排",
    `起止(?:${DAY}|年限)|实施(?:时间|年限|期限|周期)|(?:时间|进度)(?:安排|要求|进度)|完成年限`,
  ),
  rule("deadline", 0.6, "完成时间", `${WORK}?${END}时间`, { not: HANDLED }),
  rule("deadline", 0.45, "完成日期", `${WORK}?${END}(?:日期|时点)`, { not: HANDLED }),
  rule("deadline", 0.3, "处理时间", `${WORK}?${HANDLED}${DAY}`),
  rule("deadline", 0.55, "提交时间", `${WORK}?(?:提交|交付)${DAY}`),
  rule("deadline", 0.85, "限时要求", "限时(?:要求)?|(?:完成|办结)时[间限]要求|时间节点安排"),
  rule("deadline", 0.8, "计划结束时间", `${PLANNED}(?:结束|终止)${DAY}?`),
  rule("deadline", 0.6, "结束时间", `(?:结束|终止)${DAY}|${PLANNED}${DAY}`),
  rule("deadline", 0.45, "报送频次", "结束|(?:报送|报告|上报)(?:频次|周期|频率)"),
  rule("deadline", 0.35, "工期", "(?:建设|施工)?工期"),
  rule("deadline", 0.3, "时间", "时间|日期|止"),
  rule(
    "completedOn",
    0.95,
    "实际完成时间",
    `(?:实际|真实|最终)${WORK}?(?:${END}|${OVER})?(?:${DAY}|时点|日)`,
  ),
  rule("completedOn", 0.85, "实际投产时间", "实际\\p{L}{1,4}(?:时间|日期|日)", { not: NO_END }),
  rule("completedOn", 0.9, "已完成时间", `已${WORK}?(?:${END}|${OVER})(?:${DAY}|日)`),
  rule("completedOn", 0.85, "完成日期", `${WORK}?${END}(?:日期|日)`, { not: "结束|提交|交付" }),
  rule("completedOn", 0.85, "结案时间", `${WORK}?${OVER}(?:${DAY}|日)`),
  rule("completedOn", 0.6, "反馈日期", `${WORK}?(?:反馈|答复|回复|验收|竣工验收)(?:${DAY}|日)`, {
    afterDeadline: true,
  }),
  rule("completedOn", 0.6, "处理时间", `${WORK}?${HANDLED}${DAY}`),
  rule("completedOn", 0.5, "提交时间", `${WORK}?(?:提交|交付)${DAY}`),
  rule("completedOn", 0.55, "完成时间", `${WORK}?${END}时间`, { not: "结束|提交|交付" }),
  // Days or words: the cells tell.
  rule("completedOn", 0.6, "实际完成", `实际(?:${END}|${OVER})`),
  rule("completedOn", 0.55, "实际", "实际"),
  rule("progress", 0.55, "实际完成", `实际${END}`),
  rule(
    "extension",
    0.9,
    "延期至",
    `(?:申请|批准|同意|经批准)*(?:延期|展期|顺延|延长)(?:至|到|后)?(?:${DAY}|时限|期限|完成时[间限])?|(?:调整|变更|延期)后(?:的)?(?:完成)?(?:时限|期限|${DAY})`,
  ),
  rule(
    "lastReport",
    0.9,
    "上次报送时间",
    `(?:上次|最近|最近一次|最后|最后一次|上期|上一次)(?:报送|上报|报告|填报|报告)${DAY}?`,
  ),
  rule("start", 0.9, "开工时间", `(?:${PLANNED}|实际)?(?:开始|启动|开工|起始|交办|下达|立项)${DAY}?|起`),
];
