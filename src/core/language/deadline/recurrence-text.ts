import type { Recurrence, RecurrenceUnit } from "./deadline";

const UNIT: Readonly<Record<RecurrenceUnit, string>> = {
  day: "日",
  week: "周",
  month: "月",
  quarter: "季度",
  "half-year": "半年",
  year: "年",
};
const COUNTED: Readonly<Record<RecurrenceUnit, string>> = {
  day: "天",
  week: "周",
  month: "个月",
  quarter: "个季度",
  "half-year": "个半年",
  year: "年",
};

/**
 * A cycle in the words of a task list, so that a reader can check what was understood.
 *
 * @example recurrenceText({ every: "quarter", month: 1, day: 1 }) //=> "每季度第1个月1日前"
 * @example recurrenceText({ every: "year", month: 12, day: -1 }) //=> "每年12月底前"
 */
export function recurrenceText(recurrence: Recurrence): string {
  const { every, interval = 1, day, month, times } = recurrence;
  const cycle = interval === 1 ? `每${UNIT[every]}` : `每${interval}${COUNTED[every]}`;
  const within =
    month === undefined ? "" : every === "year" && interval === 1 ? `${month}月` : `第${month}个月`;
  const often = times === undefined ? "" : `${times}次`;
  return `${cycle}${within}${dayText(recurrence, day, within)}${often}`;
}

function dayText({ every }: Recurrence, day: number | undefined, within: string): string {
  if (every === "week") return day === undefined ? "" : `${"一二三四五六日".charAt(day - 1)}前`;
  if (day === undefined) return within === "" ? "" : "底前";
  if (day > 0) return `${day}日前`;
  return within === "" && every !== "month" ? "末前" : "底前";
}
