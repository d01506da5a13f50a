import { matchAt } from "../../text/match-at";
import type { Lasting } from "../clue";

// 起30日内, 起的三个月内, 起,两年内; 起用三年时间, 起分3年完成. 起每月 and 起实施 are no period.
const LASTING =
  /[的后,]?[分用]?(\d{1,3}|[两半])个?(工作日|[日天周月年])(?:之?内|的?时间|完成|实施|期满|止|$)/y;
/** The length of a unit: in days, or as a negative number in months. */
const LENGTH: Readonly<Record<string, number>> = { 日: 1, 天: 1, 周: 7, 月: -1, 年: -12 };

/**
 * How long a duty lasts from the start that ends at `at`: 起30日内, 起三年内.
 *
 * @example readLasting("2021年5月1日起30日内", 10) //=> { days: 30, months: 0, end: 14 }
 */
export function readLasting(text: string, at: number): (Lasting & { readonly end: number }) | undefined {
  const match = matchAt(LASTING, text, at);
  if (match === null) return undefined;
  const [written, number = "", unit = ""] = match;
  const count = number === "两" ? 2 : number === "半" ? 0.5 : Number(number);
  const length = count * (LENGTH[unit] ?? 0);
  return { days: Math.max(0, length), months: Math.max(0, -length), end: at + written.length };
}
