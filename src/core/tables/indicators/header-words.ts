import { withoutBrackets, withoutEnd } from "../brackets";
import { foldText } from "../../language/text/fold";
import type { IndicatorRole } from "./indicator-table";

/** How strongly a heading says a role, 0 to 1. */
export type RoleClaim = { readonly role: IndicatorRole; readonly weight: number };

const TIME = "(?:年度?|全年|本年度?|当年|本期|\\d{4}年度?|十[三四]五)?";
const NOW =
  "(?:截至?目前|目前|当前|累计|今年(?:累计)?|本年度?(?:累计)?|本期|全年|年度|\\d{4}年度?|上报|填报|最新)?";
const QUANTITY = "(?:值|数|数值|量|水平)?";

const rule = (role: IndicatorRole, weight: number, pattern: string) =>
  ({ role, weight, pattern: new RegExp(`^(?:${pattern})$`, "u") }) as const;

/** What headings mean, brackets left out: they hold the unit (目标值(%)). */
const RULES = [
  rule("no", 0.9, "序号|编号|指标(?:编号|代码|序号)|代码|项次"),
  rule(
    "indicator",
    0.95,
    "(?:考核|约束性?|主要|评价|具体|绩效|工作|量化|核心|监测|任务|三级|二级)*指标(?:名称|内容|项目)?",
  ),
  rule("indicator", 0.7, "(?:考核|监测|评价)(?:项目|内容|事项)|项目(?:名称)?|名称|内容"),
  rule("scope", 0.8, "(?:适用|考核|监测|统计)?(?:范围|区域|点位)"),
  rule("wording", 0.9, "目标(?:原文|要求|任务|描述|表述)|(?:考核|工作|任务)要求|原文"),
  rule("target", 0.95, `${TIME}(?:考核|计划|预期|控制|下达|约束)?目标(?:值|数|数值|量)`),
  rule(
    "target",
    0.85,
    `${TIME}(?:考核|计划|预期|控制|下达|约束|任务)?(?:目标|指标值|任务[数量]|计划[值数]?|应完成${QUANTITY}|要求值|标准值?|限值|控制值)`,
  ),
  rule("wording", 0.6, `${TIME}(?:考核|计划|工作)?目标`),
  rule("operator", 0.95, "算符|比较(?:符|方式|符号)|运算符|符号|判定(?:方式|方向)"),
  rule("unit", 0.95, "计量单位|指标单位|单位"),
  rule("baseline", 0.95, `(?:基期|基数|基准|基础)(?:年)?${QUANTITY}`),
  rule(
    "baseline",
    0.8,
    `(?:上年度?|去年|上期|\\d{4}年度?)(?:同期|基数|基期|实际|完成|末|底)*${QUANTITY}|同期${QUANTITY}`,
  ),
  rule(
    "actual",
    0.95,
    `${NOW}(?:实际)?(?:完成|实现|达到)(?:值|数|数值|量)|${NOW}实际${QUANTITY}|实绩|实测值`,
  ),
  rule(
    "actual",
    0.8,
    `${NOW}(?:实际)?(?:完成|实现|达到|现状|当前|指标)(?:值|数|情况|水平)?|${NOW}(?:进展|值)`,
  ),
  rule("rate", 0.95, "(?:目标|指标|任务)?完成(?:率|比例|百分比|进度)|达成率|进度"),
  rule(
    "verdict",
    0.9,
    "评价(?:结果)?|是否(?:达标|完成|达到)|达标(?:情况|与否)|判定(?:结果)?|结论|考核结果|结果",
  ),
  rule("attested", 0.95, "(?:人工)?认定(?:结果|结论|意见)"),
  rule("attestedBy", 0.95, "(?:人工)?认定(?:人|人员|单位)"),
  rule("attestedOn", 0.95, "(?:人工)?认定(?:日期|时间)"),
  rule("deadline", 0.9, "(?:完成|达标|截止|考核)?(?:时限|期限|时间|日期|节点)|截止"),
  rule("lead", 0.9, "(?:责任|牵头|考核|填报|主管|承办|负责|报送)(?:单位|部门)(?:及责任人)?|部门"),
  rule("source", 0.9, "(?:数据|资料|指标)?来源|(?:填报|数据)(?:依据|口径)"),
  rule("remark", 0.9, "备注|说明"),
];

const LONGEST_HEADING = 20;
const BRACKETS = [
  { open: "(", close: ")" },
  { open: "〔[【", close: "〕]】" },
];

/**
 * The roles that a heading can say, strongest first.
 *
 * @example indicatorRoles("2020年目标值(%)") //=> [{ role: "target", weight: 0.95, … }]
 */
export function indicatorRoles(heading: string): readonly RoleClaim[] {
  // The bracket of 目标(原文) stays: there it says what the column holds.
  const folded = foldText(heading).replace(/^目标\(原文\)$/u, "目标原文");
  const text = withoutBrackets(withoutEnd(folded, "*:：/"), BRACKETS);
  if (text === "" || text.length > LONGEST_HEADING) return [];
  return RULES.filter(({ pattern }) => pattern.test(text)).sort((a, b) => b.weight - a.weight);
}

/** @example yearOfHeading("2019年完成值(万吨)") //=> 2019 */
export function yearOfHeading(heading: string): number | undefined {
  const year = /^(\d{4})年/.exec(foldText(heading))?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The unit in a heading's brackets. @example unitOfHeading("完成值(万吨)") //=> "万吨" */
export function unitOfHeading(heading: string): string {
  const match = /\((?:单位:?)?([^()]{1,8})\)$/u.exec(foldText(heading));
  const unit = match?.[1] ?? "";
  return /[原文含年注如填]/u.test(unit) ? "" : unit;
}
