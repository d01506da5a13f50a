import { digitsAt, numberAt } from "../../text/figures";
import type { DateClue, Span } from "../clue";
import { daysSpan } from "./rule";

// 6月1日至15日, 6月1日和15日: what leads from one day to the next.
const LINKS = /^[-至到、和及]{1,2}$/;

/**
 * A day whose month was said before: 6月10日报送初稿,20日前报送终稿; 6月1日至15日. A number of days (20日内,
 * 20个工作日) is no such day, so the day must be a limit or continue the date right before it.
 */
export function readBareDay(text: string, at: number, before: DateClue | undefined): Span | undefined {
  if (before === undefined || before.span.firstMonth !== before.span.lastMonth) return undefined;
  const digits = digitsAt(text, at);
  const end = at + digits + 1;
  const behind = text.charAt(end);
  if (behind === "内" || behind === "常") return undefined;
  const continues = at - before.end <= 2 && LINKS.test(text.slice(before.end, at));
  if (behind !== "前" && !continues) return undefined;
  const day = numberAt(text, at, digits);
  return daysSpan(before.span.lastMonth, day, day, end);
}
