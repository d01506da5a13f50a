import type { SerialDay } from "../../../base/serial";
import type { SheetCells } from "../../sheet-cells";
import type { Reader } from "./reader";
import { shownDays, type ShownDays } from "./shown-day";

/**
 * The reading of a cell that should hold one day: the day, nothing, or the text that is written there instead. `shown`:
 * the days that the cell can stand for, where its number format shows no more than month or year.
 */
export type DayCell = { readonly day?: SerialDay; readonly unread: boolean; readonly shown?: ShownDays };

const NOTHING = /^(?:[-—–/\\]*|无|否|不延期|未延期)$/u;

/**
 * Reads a cell of 延期至, 完成日期 and the like: a date cell, or a text that names a day; of the days that it can stand
 * for, the last.
 */
export function readDay(cells: SheetCells, reader: Reader, row: number, column: number | undefined): DayCell {
  if (column === undefined) return { unread: false };
  const value = cells.value(row, column);
  const text = cells.text(row, column);
  if (NOTHING.test(text) || typeof value === "boolean") return { unread: false };
  const grain = cells.shownGrain(row, column);
  if (typeof value === "number" && (grain === "month" || grain === "year")) {
    const shown = shownDays(value, grain);
    return { day: shown.last, unread: false, shown };
  }
  const reading = reader.deadline(typeof value === "number" ? value : text);
  return reading.kind === "by-date" ? { day: reading.date, unread: false } : { unread: true };
}
