import { foldText } from "../../text/fold";
import { simplify } from "../../text/traditional";
import type { ColumnRole } from "../task-list";
import { HEADING_RULES } from "./heading-rules";

/** How strongly a heading says a role, 0 to 1. Where several columns can have one role, the strongest has it. */
export type RoleWord = { readonly role: ColumnRole; readonly weight: number };

/** Longer texts are no headings. */
export const LONGEST_HEADING = 20;

const cache = new Map<string, readonly RoleWord[]>();
const NONE: readonly RoleWord[] = [];

/** Headings here are written in two scripts; the Mongolian words stand above or beside the Chinese ones. */
const MONGOLIAN = /[\p{Script=Mongolian}\u180e\u202f]+/gu;
const BRACKETS_AND_ENDS = /[(〔[【][^)〕\]】]*[)〕\]】]|[*:：,、.。/％%]+$|^\*+/g;
/** 责任单位及责任人, 存在的隐患和问题: what stands first counts. */
const AND = /[及和与、/]|以及/u;
/** What is said by the first of several things is a weaker claim than the same word alone. */
const OF_SEVERAL = 0.95;

/** A heading as the rules read it: without white space, brackets and Mongolian words. */
export function plainHeading(heading: string): string {
  return simplify(foldText(heading)).replace(MONGOLIAN, "").replace(BRACKETS_AND_ENDS, "");
}

/**
 * The roles a heading can say, strongest first. What stands in brackets explains a heading and is left out; of things
 * joined by 及 or 和 the first counts.
 *
 * @example headerRoles("牵 头 部 门") //=> [{ role: "lead", weight: 0.95 }]
 * @example headerRoles("责任单位及责任人")[0]?.role //=> "lead"
 * @example headerRoles("上都镇") //=> []
 */
export function headerRoles(heading: string): readonly RoleWord[] {
  const known = cache.get(heading);
  if (known !== undefined) return known;
  const text = plainHeading(heading);
  const roles = text === "" || text.length > LONGEST_HEADING ? NONE : rolesOf(text);
  // Body texts pass here too: what is kept is bounded.
  if (cache.size > 20_000) cache.clear();
  cache.set(heading, roles);
  return roles;
}

function rolesOf(text: string): readonly RoleWord[] {
  const best = new Map<ColumnRole, number>();
  for (const [role, weight, pattern] of HEADING_RULES)
    if (pattern.test(text)) best.set(role, Math.max(weight, best.get(role) ?? 0));
  if (best.size > 0)
    return [...best].map(([role, weight]) => ({ role, weight })).sort((a, b) => b.weight - a.weight);
  const [first = ""] = text.split(AND);
  if (first.length < 2 || first === text) return NONE;
  return rolesOf(first).map(({ role, weight }) => ({ role, weight: weight * OF_SEVERAL }));
}

/** Days on which a matter came up or was looked at: 发现时间, 交办日期, 复查时间. */
const OTHER_DAY =
  /(?:检查|抽查|自查|排查|摸排|巡查|巡河|巡察|督查|督办|督导|督察|核查|复查|复核|回访|验收|发现|受理|登记|记录|接收|接件|接访|来访|来信|来电|收件|收文|来文|发文|印发|下发|发布|签收|签订|签批|批示|批准|批复|交办|转办|移交|移送|分办|派发|派单|下单|录入|建档|建账|立案|会议|召开|开会|填报|填表|填写|更新|统计|调度|通报|公示|反馈|回复|答复|举报|投诉|信访|反映|采样|监测|抽检|拨付|出生)(?:情况)?\/?的?(?:时间|日期|时刻)$/u;

/** Whether a heading names the day of something else than the end of a task, so that no dates below make it one. */
export const namesOtherDay = (heading: string): boolean => OTHER_DAY.test(plainHeading(heading));

/** Who found, ordered or looks after a matter, not who has to see to it: 检查单位, 交办部门, 问题来源. 被检查单位 has to. */
const OTHER_BODY =
  /^(?:.*来源|(?!被|受|接受|报送|上报).*(?:检查|抽查|巡查|巡察|督查|督察|督办|督导|监督|监理|交办|转办|移交|移送|来文|发文|印发|举报|投诉|信访|反映|来访|考核|考评|验收|复查|核查|审批|审核|审定|批准|批示|指导|支持|提出|提案|建议|发现|反馈|审计|评估|检测|监测|设计|勘察|招标|代理|统计|调度)(?:单位|部门|机构|机关|科室|股室|领导|人员|人|方|者)(?:名称)?)$/u;

/** Whether a heading names somebody who is not answerable for a task, so that no unit below makes it one. */
export const namesOtherBody = (heading: string): boolean => OTHER_BODY.test(plainHeading(heading));

/** What a tick, 是 or 80% can be about besides the state of a task: 是否延期, 市级督办, 资金到位率. */
const OTHER_FACT =
  /^(?:是否|有无|可否)|[同环]比|[占权比][比重例]|资金|投资|经费|预算|责任|方案|目标|指标|重点|督办|挂牌|延期|协调|备案|审批|许可|环评|立项|招标|签订|上报|报送|公[示开布]|隐患|等级|级别|类别|类型|领域|要素|大气|水|土壤|固废|扬尘|噪声|立行立改|长期|牵头|配合/u;

/**
 * Whether a heading that no rule knows says something else than how far a task is, so that ticks, shares, 是 and 否 below
 * it are no state.
 */
export const namesOtherFact = (heading: string): boolean => OTHER_FACT.test(plainHeading(heading));

/** A tick below one of these says that a task is not done; such a column is none of ours. */
const OPEN_STATE =
  /^(?:正在)?(?:未(?:完成|启动|开始|办结|销号)|(?:推进|进行|办理|整改|实施)中?|序时推进|达到序时|滞后|逾期|超期|基本完成|部分完成|已启动|启动)$/u;

/** @example isOpenState("推进中") //=> true */
export function isOpenState(heading: string): boolean {
  return OPEN_STATE.test(simplify(heading));
}

/** Headings of tables that only look like task lists: money, indicators, persons, and our own reports. */
const FOREIGN =
  /金额|预算|经费|资金|单价|数量|指标|目标值|实际值|基期|权重|得分|分值|姓名|性别|职务|电话|身份证|逾期天数|剩余天数|任务数|占比/u;

/** @example isForeignHeading("预算金额(万元)") //=> true */
export function isForeignHeading(heading: string): boolean {
  return FOREIGN.test(heading);
}
