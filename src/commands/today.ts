import { serialOf, type SerialDay } from "../core/date/serial";

/** Today by the computer's own calendar. */
export function today(now: Date = new Date()): SerialDay {
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
