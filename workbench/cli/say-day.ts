import { isoOf } from "../../src/core/base/serial";
import type { DayInForce } from "../../src/core/status/day-in-force";
import { settingsStrings } from "../../src/strings/settings";
import { fill } from "../../src/strings/fill";
import type { Streams } from "./command";

/** The day in force in words: which it is, and where it comes from: 统计截止日2020-12-31（…）. */
export function dayText({ day, setting, from, differing }: DayInForce): string {
  const { text } = settingsStrings.day;
  const origin = from === "default" ? text[setting === "today" ? "defaultToday" : "defaultYear"] : text[from];
  const days = differing.map((one) =>
    fill(settingsStrings.dayAt, { sheet: one.sheet, cell: one.cell, day: isoOf(one.day) }),
  );
  return (
    fill(settingsStrings.day.line, { day: isoOf(day), origin }) +
    (days.length === 0 ? "" : fill(settingsStrings.day.differing, { days: days.join("、") }))
  );
}

/** Says on standard error for which day a command works, so that no default day is taken in silence. */
export function sayDay(streams: Streams, day: DayInForce): void {
  streams.err(dayText(day));
}
