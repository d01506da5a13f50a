import type { ColumnRole } from "../task-list";

const PLANNED = "(?:计划|预计|拟|要求|应|目标|规定|最迟|限定|承诺|下达|限期)";
const WORK = "(?:任务|工作|整改|项目|事项|问题|督办|交办)";
const END = "(?:整改完成|完成|办结|销号|办理|整改|落实|报送|达标|竣工|完工|结项|上报)";
const BODY = "(?:单位|部门|主体|科室|股室|处室|站所|企业|机构|乡镇|地区)";
const DAY = "(?:时间|日期)";
/** What a row is called where it is no task: an order, a case, a finding. */
const MATTER =
  "(?:隐患|缺陷|线索|点位|诉求|信访|举报|投诉|反映|批示|议定|建议|提案|督查|检查|巡察|巡查|审计|发现|反馈|自查|工单|案件|交办|督办|整改)";
/** The time a report is about: 一季度, 9月份, 截至9月底. */
const PERIOD =
  "(?:(?:截至|截止)?(?:目前|当前|[一二三四1-4]季度|[上下]半年|(?:\\d{2,4}年)?\\d{1,2}月(?:\\d{1,2}日|份|底|末)?|本[月季周期]|上[月季周期]))";
const FINISH = "(?:完成|办结|销号|整改|落实|办理|结案|到位|完工|竣工|验收)";

const rule = (role: ColumnRole, weight: number, pattern: string): readonly [ColumnRole, number, RegExp] => [
  role,
  weight,
  new RegExp(`^(?:${pattern})$`, "iu"),
];

/**
 * What headings mean, in the many ways they are written. One heading may say several roles with different weight:
 * 截止日期 is the deadline, unless the list has another column for it.
 */
export const HEADING_RULES: readonly (readonly [ColumnRole, number, RegExp])[] = [
  rule("no", 0.95, `${WORK}?序号?|序列号|项次|no\\.?|顺序号`),
  rule("no", 0.7, `(?:${WORK}|${MATTER}|受理|登记|文件|清单|台账)?(?:编号|代码|号码)`),
  rule("key", 0.6, `${WORK}?(?:编号|代码)`),
  rule(
    "section",
    0.8,
    `章节|${WORK}?(?:类别|分类|类型|大类|领域|板块|专项)|重点领域|攻坚领域|所属(?:领域|专项|章节)|方面|类别`,
  ),
  rule(
    "task",
    0.9,
    `(?:重点|主要|年度|目标|攻坚|工作|具体|督办|核心|专项|改革|治理|分解|一级|总体?)*任务(?:名称|事项|清单|项目)?|(?:重点|主要)(?:工作|事项|项目)`,
  ),
  rule(
    "task",
    0.85,
    `(?:存在|主要|突出|具体|${MATTER})*(?:的)?(?:问题|隐患)(?:描述|表述|简述|概述|概况|摘要|表现|清单|内容|事项|点位|线索)?`,
  ),
  rule("task", 0.85, `(?:隐患|缺陷|线索|诉求)(?:描述|表述|内容|情况)|问题隐患|诉求`),
  rule("task", 0.7, `${WORK}?(?:事项|项目|名称)(?:名称)?|项目|事项|(?:建设|治理|工程)项目(?:名称)?|工程名称`),
  rule("task", 0.65, `${WORK}?(?:具体|主要)?内容|具体任务|${MATTER}{1,2}(?:内容|事项)`),
  rule("task", 0.65, "(?:工作|主要|重点)?要点|(?:改革|民生|实事|重点)事项|(?:工作|具体)安排"),
  rule("task", 0.6, "短板弱项|存在的?(?:不足|短板)"),
  rule("task", 0.45, `${WORK}?(?:年度)?(?:目标|要求|描述)|目标任务与要求|工作`),
  rule(
    "measure",
    0.92,
    `(?:${WORK}|具体|落实|主要|推进|重点|治理|整治|防范|管控|攻坚|防治)?(?:${WORK})?(?:措施|举措|办法|做法)(?:内容)?`,
  ),
  rule("measure", 0.75, "具体任务|任务分解|工作分解|具体工作|具体要求|具体内容|实施内容|建设内容"),
  rule("measure", 0.6, `${WORK}?(?:具体|主要)?内容`),
  rule("measure", 0.5, `${WORK}?(?:年度|预期|阶段性?)?(?:目标|要求|描述|目标要求)|工作任务`),
  rule("measure", 0.75, "(?:[二三四]级|子|分项|细化|阶段)(?:任务|工作|事项|项目)|子项"),
  rule("measure", 0.3, "(?:重点|主要|年度|目标|工作)任务"),
  rule(
    "deadline",
    0.95,
    `${PLANNED}?${WORK}?${END}?(?:时限|期限|限期)(?:要求)?|限期(?:完成|整改|办结)${DAY}?`,
  ),
  rule("deadline", 0.95, "(?:截止|到期|反馈|回复|答复|办复|交付)(?:时限|期限)|限办(?:日期|时间|时限|期限)"),
  rule(
    "deadline",
    0.8,
    `(?:推进|进度|关键|重要|里程碑|阶段性?|序时)(?:时间)?节点(?:${DAY}|要求)?|时间进度要求`,
  ),
  rule("deadline", 0.9, `${PLANNED}?(?:${WORK}|${END})?(?:时间)?节点(?:${DAY}|要求)?|时间(?:要求|节点|表)`),
  rule("deadline", 0.85, `${WORK}?${END}?(?:截止|截至|到期|最后|最晚|最迟)${DAY}?`),
  rule("dueDate", 0.7, "截止日期?"),
  rule("deadline", 0.85, `${PLANNED}${WORK}?${END}(?:${DAY}|年月)?`),
  rule(
    "deadline",
    0.75,
    `起止(?:${DAY}|年限)|实施(?:时间|年限|期限|周期)|(?:时间|进度)(?:安排|要求|进度)|完成年限`,
  ),
  rule("deadline", 0.6, `${WORK}?${END}时间`),
  rule("deadline", 0.45, `${WORK}?${END}(?:日期|时点)`),
  rule("deadline", 0.85, "限时(?:要求)?|(?:完成|办结)时[间限]要求|时间节点安排"),
  rule("deadline", 0.8, `${PLANNED}(?:结束|终止)${DAY}?`),
  rule("deadline", 0.6, `(?:结束|终止)${DAY}|${PLANNED}${DAY}`),
  rule("deadline", 0.45, "结束|(?:报送|报告|上报)(?:频次|周期|频率)"),
  rule("deadline", 0.35, "(?:建设|施工)?工期"),
  rule("deadline", 0.3, "时间|日期|止"),
  rule("completedOn", 0.95, `实际${WORK}?${END}?(?:${DAY}|时点)`),
  rule("completedOn", 0.85, `${WORK}?${END}(?:日期|日)`),
  rule("completedOn", 0.55, `${WORK}?${END}时间`),
  rule("completedOn", 0.65, "销号时间"),
  rule("lead", 0.95, `(?:牵头|主责|主办|主要责任|第一责任|主体责任)(?:责任)?(?:${BODY}|方)?`),
  rule(
    "lead",
    0.85,
    `(?:${WORK}|主要)?(?:责任|承办|承担|落实|实施|办理|执行|负责|主管|整改|建设|包联|包保){1,2}(?:责任)?${BODY}|项目(?:${BODY}|业主)|业主单位`,
  ),
  rule("lead", 0.5, "单位|部门|责任|单位名称|谁来干|督办对象"),
  rule(
    "cooperate",
    0.95,
    `(?:配合|协办|会办|协同|协作|协助|协助配合|参与|参加|联动|共同)(?:责任)?(?:${BODY}|方)?`,
  ),
  rule("cooperate", 0.4, `成员${BODY}|责任${BODY}`),
  rule(
    "progress",
    0.9,
    `(?:${WORK}|${PERIOD}|最新|实际|具体|形象|工程|阶段性?)*(?:进展|进度)(?:情况|成效|说明|描述)?`,
  ),
  rule(
    "progress",
    0.85,
    `(?:${WORK}|${PERIOD})?(?:完成|落实|推进|办理|整改|执行|开展|实施|工作开展|目前){1,2}(?:情况|进展|进度|成效|结果)`,
  ),
  rule("progress", 0.6, `${WORK}?(?:完成|整改|办结)?(?:率|比例|百分比)`),
  rule("progress", 0.4, "(?:办结|销号)情况|现状"),
  rule(
    "done",
    0.95,
    `是否(?:已|按[期时]|如期|及时|全部|全面)*${FINISH}{1,3}(?:任务|工作|问题)?|${WORK}?是否(?:已)?(?:到位|完成|办结|销号)`,
  ),
  rule("done", 0.85, `${WORK}?(?:完成|办结|销号|整改|办理|进展|落实)(?:状态|与否|标记|标识)`),
  // 完成标志 is what completion looks like, not whether it has come.
  rule("done", 0.6, `已?(?:完成|办结|销号)|(?:办结|销号)(?:情况|标志)`),
  rule("done", 0.55, `(?:${WORK}|当前|目前)?状态`),
  rule("done", 0.2, `${WORK}?完成(?:情况|率|比例|百分比)`),
  rule("status", 0.95, "督办(?:状态|标[记识])"),
  rule("status", 0.4, "预警(?:状态|标[记识])?|逾期(?:状态|情况)"),
  rule("remark", 0.9, "备注(?:说明)?|备考|说明|附注"),
  rule(
    "extension",
    0.9,
    `(?:申请|批准|同意|经批准)*(?:延期|展期|顺延|延长)(?:至|到|后)?(?:${DAY}|时限|期限|完成时[间限])?|(?:调整|变更|延期)后(?:的)?(?:完成)?(?:时限|期限|${DAY})`,
  ),
  rule(
    "lastReport",
    0.9,
    `(?:上次|最近|最近一次|最后|最后一次|上期|上一次)(?:报送|上报|报告|填报|报告)${DAY}?`,
  ),
  rule("start", 0.9, `${PLANNED}?(?:开始|启动|开工|起始|交办|下达|立项)${DAY}?|起`),
];
