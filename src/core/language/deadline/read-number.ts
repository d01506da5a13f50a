import type { Deadline } from "./deadline";

/** Serials up to here are days before 1905-10, which no deadline names; such a number is a year. */
const LAST_YEAR = 2100;
/** The serial of 9999-12-31, Excel's last day. */
const LAST_SERIAL = 2_958_465;

/**
 * Reads a numeric cell: 44196 is the day 2020-12-31, 2020 the year, 2020.6 what Excel made of a typed 2020.6 (a
 * month), 202006 and 20200630 figures written together. Smaller numbers name no deadline.
 */
export function readNumber(value: number, readText: (text: string) => Deadline): Deadline {
  const text = String(value);
  const unparsed = { kind: "unparsed", text, notes: [], milestones: [] } as const;
  if (!Number.isFinite(value) || value < 1900) return unparsed;
  if (value < LAST_YEAR + 1) {
    if (Number.isInteger(value)) return withNote(readText(`${text}年`), "year-number");
    // Excel drops the last nought: 2020.1 may have been typed as 2020.10.
    return /\.\d\d?$/.test(text) && !text.endsWith(".1") ? readText(text) : unparsed;
  }
  if (/^20\d\d(?:0[1-9]|1[0-2])(?:\d\d)?$/.test(text)) return readText(text);
  if (value >= LAST_SERIAL + 1) return { ...unparsed, notes: ["out-of-range"] };
  return { kind: "by-date", text, date: Math.floor(value), notes: [], milestones: [] };
}

function withNote(deadline: Deadline, note: Deadline["notes"][number]): Deadline {
  return { ...deadline, notes: [...deadline.notes, note] };
}
