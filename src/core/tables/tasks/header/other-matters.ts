import { plainHeading } from "./header-words";

/**
 * Headings that no rule knows, and whose contents look like a role that they don't have (a 检查日期 is no deadline):
 * below them contents tell nothing.
 */

/** Words for how a matter comes up, is handed on or is looked at. */
const EVENT =
  "走访|来访|拜访|慰问|家访|接访|接待|值班|会议|培训|调研|检查|抽查|巡查|巡察|督查|督办|督导|督察|核查|复查|验收|发现|来文|发文|印发|批示|批准|交办|转办|移交|移送|统计|调度|反馈|举报|投诉|信访|反映|监测";

/** Days on which a matter comes up, is handed on or is looked at: 发现时间, 交办日期, 复查时间. */
const OTHER_DAY = new RegExp(
  `(?:${EVENT}|自查|排查|摸排|巡河|复核|回访|受理|登记|记录|接收|接件|接访|来信|来电|收件|收文|下发|发布|签收|签订|签批|批复|分办|派发|派单|下单|录入|建档|建账|立案|会议|召开|开会|填报|填表|填写|更新|通报|公示|回复|答复|采样|抽检|拨付|出生)(?:情况)?/?的?(?:时间|日期|时刻)$`,
  "u",
);

/** Who inspects or hands on, not who is answerable: 检查单位, 交办部门, 问题来源. 被检查单位 is answerable. */
const OTHER_BODY = new RegExp(
  `^(?:.*来源|(?!被|受|接受|报送|上报).*(?:${EVENT}|监督|监理|考核|考评|审批|审核|审定|指导|支持|提出|提案|建议|审计|评估|检测|设计|勘察|招标|代理)(?:单位|部门|机构|机关|科室|股室|领导|人员|人|方|者)(?:名称)?)$`,
  "u",
);

/** What a tick, 是 or 80% can be about besides the state of a task: 是否延期, 市级督办, 资金到位率. */
const OTHER_FACT =
  /^(?:是否|有无|可否)|[同环]比|[占权比][比重例]|资金|投资|经费|预算|责任|方案|目标|指标|重点|督办|挂牌|延期|协调|备案|审批|许可|环评|立项|招标|签订|上报|报送|公[示开布]|隐患|等级|级别|类别|类型|领域|要素|大气|水|土壤|固废|扬尘|噪声|立行立改|长期|牵头|配合/u;

/** Whether a heading names the day of something else than the end of a task, so that no dates below make it one. */
export const namesOtherDay = (heading: string): boolean => OTHER_DAY.test(plainHeading(heading));

/** Whether a heading names somebody who is not answerable for a task, so that no unit below makes it one. */
export const namesOtherBody = (heading: string): boolean => OTHER_BODY.test(plainHeading(heading));

/** Whether a heading is about something else than how far a task is, so that ticks, shares, 是 and 否 are no state. */
export const namesOtherFact = (heading: string): boolean => OTHER_FACT.test(plainHeading(heading));
