import { FINISH, PERIOD, rule, WORK } from "./rule";

/** Headings that say how far a task is. */
export const HOW_FAR = [
  rule(
    "progress",
    0.9,
    "工作进展情况",
    `(?:${WORK}|${PERIOD}|最新|实际|具体|形象|工程|施工|治理|整治|阶段性?)*(?:进展|进度)(?:情况|成效|说明|描述)?`,
  ),
  rule(
    "progress",
    0.85,
    "一季度完成情况",
    `(?:${WORK}|${PERIOD})?(?:完成|落实|推进|办理|整改|执行|开展|实施|工作开展|目前|整治|处理|处置|解决){1,2}(?:情况|进展|进度|成效|效果|结果)`,
  ),
  rule("progress", 0.6, "督办结果", "(?:督办|跟踪|跟进|推动)(?:落实)?(?:结果|情况)"),
  rule("progress", 0.6, "完成率", `${WORK}?(?:完成|整改|办结)?(?:率|比例|百分比)`),
  rule("progress", 0.4, "现状", "(?:办结|销号)情况|现状"),
  rule(
    "done",
    0.95,
    "是否按期完成",
    `(?:是否|有无)(?:已|按[期时]|如期|及时|全部|全面|彻底)*${FINISH}{1,3}(?:任务|工作|问题)?|${WORK}?是否(?:已)?(?:到位|完成|办结|销号|解决|关闭|闭环)`,
  ),
  rule(
    "done",
    0.85,
    "完成状态",
    `${WORK}?(?:完成|办结|销号|整改|办理|进展|进度|落实|处理|处置|解决|关闭|执行|实施|结案)(?:状态|与否|标记|标识)`,
  ),
  // 完成标志 is what completion looks like, not whether it has come.
  rule("done", 0.6, "已办结", "已?(?:完成|办结|销号)|(?:办结|销号)(?:情况|标志)"),
  rule("done", 0.55, "状态", `(?:${WORK}|当前|目前)?状态`),
  // A second look at a matter tells whether the matter is settled; the words of its result (合格, 已整改) are read, or
  // doubted.
  rule("done", 0.5, "复查结果", "(?:复查|复核|核查|验收|销号验收|回头看|复验)(?:结果|结论)", {
    afterDeadline: true,
  }),
  rule("done", 0.2, "完成情况", `${WORK}?完成(?:情况|率|比例|百分比)`),
  rule("status", 0.95, "督办状态", "督办(?:状态|标[记识])"),
  rule("status", 0.4, "预警状态", "预警(?:状态|标[记识])?|逾期(?:状态|情况)"),
  rule("remark", 0.9, "备注", "备注(?:说明)?|备考|说明|附注"),
];
