/**
 * The custom functions of the namespace ZLQ. Excel shows these comments and argument names as help, so they are
 * written for its users; functions.json is made from them. Arguments are `unknown` because anything that a cell can
 * hold arrives here; the rules are in src/core/function-values.
 */
import { rateValue, verdictValue } from "../core/function-values/attain-value";
import { deadlineRow } from "../core/function-values/deadline-row";
import { daysLeftValue, dueValue } from "../core/function-values/due-value";
import { targetRows } from "../core/function-values/target-rows";
import { taskField } from "../core/function-values/task-field";
import { tallyRows } from "../core/function-values/tally-rows";
import { isLeadValue, unitReadingValue } from "../core/function-values/unit-rows";
import { answer } from "./answers/answer";
import { deadlineSpill, tallySpill, targetSpill, unitSpill } from "./answers/spill";
import { streamStatus } from "./status/stream-status";
import { today } from "../commands/today";

/**
 * 督办状态：已完成、逾期完成、逾期、临期、推进中、长期推进或待确认。任务写完成时限，或任务清单中的编号（大气-16-2）、序号。
 * @customfunction STATUS
 * @param task 完成时限（文字或日期），或任务编号、本表序号
 * @param [progress] 进展：已完成、80%、完成比例或完成日期；省略时按编号取清单中的进展
 * @param [asOf] 截至日期，省略为今天
 * @param [warnDays] 提前多少天算临期，省略为15
 * @param invocation 单元格
 * @requiresAddress
 */
export function status(
  task: unknown,
  progress: unknown,
  asOf: unknown,
  warnDays: unknown,
  invocation: CustomFunctions.StreamingInvocation<string>,
): void {
  streamStatus(task, progress, asOf, warnDays, invocation);
}

/**
 * 截止日期：最后一个不算逾期的日子（日期序号，请设为日期格式）。周期任务为截至日期当天或以后的第一个到期日，长期任务为空。
 * @customfunction DUE
 * @param deadline 完成时限：2020年底前、每月1日前、持续推进，或日期
 * @param [asOf] 截至日期，省略为今天
 * @param [year] 原文未写年份时采用的年份，如2020
 * @returns 日期序号或空
 */
export function due(deadline: unknown, asOf?: unknown, year?: unknown): number | string {
  return answer(dueValue(deadline, asOf, year, today()));
}

/**
 * 距截止日期的天数，过期为负数；长期任务为空。
 * @customfunction DAYSLEFT
 * @param deadline 完成时限：文字或日期
 * @param [asOf] 截至日期，省略为今天
 * @returns 天数或空
 */
export function daysLeft(deadline: unknown, asOf?: unknown): number | string {
  return answer(daysLeftValue(deadline, asOf, today()));
}

/**
 * 完成时限的理解结果，一行六列：类型、截止日期、起始日期、周期、节点、备注（推定、歧义、修复等）。
 * @customfunction DEADLINE
 * @param text 完成时限：文字或日期
 * @param [year] 原文未写年份时采用的年份，如2020
 * @returns 一行六列
 */
export function deadline(text: unknown, year?: unknown): unknown[][] {
  return deadlineSpill(answer(deadlineRow(text, year, today())));
}

/**
 * 文字中的指标，每个指标一行六列：指标、算符、目标值、单位、基期、说明。
 * @customfunction TARGETS
 * @param text 含有指标的文字，如“城镇污水处理率达到85%以上”
 * @returns 每个指标一行
 */
export function targets(text: unknown): unknown[][] {
  return targetSpill(answer(targetRows(text)));
}

/**
 * 指标是否达标：达标、未达标、未填或需人工认定。
 * @customfunction ATTAIN
 * @param actual 完成值：数字或带单位的文字
 * @param target 目标：不低于90%、比2015年下降15%以上，或数字（不低于该数）
 * @param [baseline] 基数；填写后，下降、增长类目标按完成值与基数计算变化幅度
 * @returns 认定结果
 */
export function attain(actual: unknown, target: unknown, baseline?: unknown): string {
  return answer(verdictValue(actual, target, baseline));
}

/**
 * 指标完成率（0.95即95%，请设为百分比格式）；未填完成值时为空。
 * @customfunction RATE
 * @param actual 完成值：数字或带单位的文字
 * @param target 目标：不低于90%、比2015年下降15%以上，或数字（不低于该数）
 * @param [baseline] 基数；填写后，下降、增长类目标按完成值与基数计算变化幅度
 * @returns 完成率或空
 */
export function rate(actual: unknown, target: unknown, baseline?: unknown): number | string {
  return answer(rateValue(actual, target, baseline));
}

/**
 * 拆分责任单位，每个单位一行：规范名称、角色（牵头、共同牵头、配合）；有须核对之处时，第三列是说明。
 * @customfunction UNITS
 * @param text 责任单位栏的文字
 * @returns 每个单位一行
 */
export function units(text: unknown): unknown[][] {
  return unitSpill(answer(unitReadingValue(text)));
}

/**
 * 某单位是否牵头（含共同牵头）。
 * @customfunction ISLEAD
 * @param text 责任单位栏的文字
 * @param unit 单位名称，全称、简称均可
 * @returns TRUE或FALSE
 */
export function isLead(text: unknown, unit: unknown): boolean {
  return answer(isLeadValue(text, unit));
}

/**
 * 官方任务清单（蓝政办发〔2020〕14号）中的内容，与原文一致。
 * @customfunction TASK
 * @param key 任务编号，如大气-1、大气-16-2
 * @param [field] 重点任务、工作措施（默认）、完成时限、责任单位、配合单位或章节
 * @returns 原文
 */
export function task(key: unknown, field?: unknown): string {
  return answer(taskField(key, field));
}

/**
 * 按督办状态统计，七行三列：状态、件数、占比。两列都为空的行不计。
 * @customfunction TALLY
 * @param deadlines 完成时限所在区域
 * @param progress 进展所在区域，行数与时限相同
 * @param [asOf] 截至日期，省略为今天
 * @returns 七行三列
 */
export function tally(deadlines: unknown[][], progress: unknown[][], asOf?: unknown): unknown[][] {
  return tallySpill(answer(tallyRows(deadlines, progress, asOf, today())));
}
