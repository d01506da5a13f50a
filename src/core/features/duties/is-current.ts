import type { ChosenReadings } from "../../notice/occurrences";
import { dutyLines, lineKey, type DutyLine } from "./duty-line";
import type { DutySheet } from "./duty-sheet";

/** Whether the workbook's 报送日历 of a year has what the readings chosen by now ask for. */
export function isCurrent(there: DutySheet, year: number, chosen: ChosenReadings): boolean {
  return sameLines(there, dutyLines(year, chosen));
}

/** Whether a sheet has all that is wanted on its days, and nothing of ours besides that is still untouched. */
export function sameLines({ lines }: DutySheet, wanted: readonly DutyLine[]): boolean {
  const there = new Map(lines.map((line) => [lineKey(line), line]));
  const keys = new Set(wanted.map(lineKey));
  const all = wanted.every((line) => {
    const own = there.get(lineKey(line));
    return own !== undefined && (line.due === "" || own.due === line.due);
  });
  return all && lines.every((line) => keys.has(lineKey(line)) || line.filled || line.period === "");
}
