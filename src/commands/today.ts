import { serialOf, type SerialDay } from "../core/base/serial";

/** Today by the computer's own calendar. */
export function today(now: Date = new Date()): SerialDay {
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Milliseconds until the calendar shows another day. */
export function untilMidnight(now: Date = new Date()): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}
