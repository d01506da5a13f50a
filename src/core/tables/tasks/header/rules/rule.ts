import type { ColumnRole } from "../../task-list";

/** One way in which headings say a role. */
export type HeadingRule = {
  readonly role: ColumnRole;
  /** How strongly, 0 to 1; below 0.6 other columns and the cells have a say. */
  readonly weight: number;
  readonly pattern: RegExp;
  /** A heading that this rule is meant for; a test reads it. */
  readonly example: string;
  /** The rule holds only right of the deadline: a 反馈日期 left of the deadline is the day a matter came up. */
  readonly afterDeadline?: true;
};

/**
 * A line of a table of rules.
 *
 * @param pattern What the whole heading must be.
 * @param not What the heading must not hold.
 */
export function rule(
  role: ColumnRole,
  weight: number,
  example: string,
  pattern: string,
  { not = "", afterDeadline = false }: { readonly not?: string; readonly afterDeadline?: boolean } = {},
): HeadingRule {
  const without = not === "" ? "" : `(?!.*(?:${not}))`;
  return {
    role,
    weight,
    example,
    pattern: new RegExp(`^${without}(?:${pattern})$`, "iu"),
    ...(afterDeadline ? { afterDeadline: true as const } : {}),
  };
}

/** Words that the rules share. */
export const PLANNED = "(?:计划|预计|拟|要求|应|须|需|目标|规定|最迟|限定|承诺|下达|限期|预定|约定|限)";
export const WORK = "(?:任务|工作|整改|项目|事项|问题|督办|交办)";
export const END =
  "(?:(?:整改|整治|治理|处理|处置|办理|拆除|清理|建设|改造|落实|任务)?(?:完成|完毕|到位)|办结|办理|整改|整治|落实|报送|达标|竣工|完工|投产|投用|结项|上报|解决|处理|处置|治理|结束|交付|提交|办复)";
export const BODY = "(?:单位|部门|主体|科室|股室|处室|站所|企业|机构|乡镇|地区|班组|车间)";
export const DAY = "(?:时间|日期)";
/** What a row is called where it is no task: an order, a case, a finding. */
export const MATTER =
  "(?:隐患|缺陷|线索|点位|诉求|信访|举报|投诉|反映|批示|议定|建议|提案|督查|督察|检查|巡察|巡视|巡查|审计|发现|反馈|自查|验收|评审|工单|案件|交办|督办|整改)";
/** The time a report is about: 一季度, 9月份, 截至9月底. */
export const PERIOD =
  "(?:(?:截至|截止)?(?:目前|当前|[一二三四1-4]季度|[上下]半年|(?:\\d{2,4}年)?\\d{1,2}月(?:\\d{1,2}日|份|底|末)?|\\d{1,2}[-~—至]\\d{1,2}月份?|本[月季周期]|上[月季周期]|每?[月季周旬]度?))";
/** What is done to a matter when it is over with. */
export const FINISH =
  "(?:完成|办结|办复|销号|整改|整治|落实|办理|结案|结项|到位|完工|竣工|验收|解决|关闭|闭环|处理|处置|治理|修复|消除|清零|拆除|关停|清理|答复|回复|执行|实施|建成|投用|交付|归档|兑现|结束|终结|了结|反馈|提交|完毕|见效|通过)";
