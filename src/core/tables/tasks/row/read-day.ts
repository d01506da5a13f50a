import type { SerialDay } from "../../../base/serial";
import type { SheetCells } from "../../sheet-cells";
import type { Reader } from "./reader";

/** A cell that should hold one day: the day, nothing, or something else that is written there. */
export type DayCell = { readonly day?: SerialDay; readonly unread: boolean };

const NOTHING = /^(?:[-—–/\\]*|无|否|不延期|未延期)$/u;

/** Reads a cell of 延期至, 完成日期 and the like: a date cell, or a text that names a day. */
export function readDay(cells: SheetCells, reader: Reader, row: number, column: number | undefined): DayCell {
  if (column === undefined) return { unread: false };
  const value = cells.value(row, column);
  const text = cells.text(row, column);
  if (NOTHING.test(text) || typeof value === "boolean") return { unread: false };
  const reading = reader.deadline(typeof value === "number" ? value : text);
  return reading.kind === "by-date" ? { day: reading.date, unread: false } : { unread: true };
}
