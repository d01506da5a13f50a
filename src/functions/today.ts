/** Today by the computer's own calendar. The only clock that the functions read. */
export { today } from "../commands/today";

/** Milliseconds until the calendar shows another day. */
export function untilMidnight(now: Date = new Date()): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}
