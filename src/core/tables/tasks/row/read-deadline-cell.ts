import { isoOf } from "../../../base/serial";
import type { Deadline } from "../../../language/deadline/deadline";
import type { SheetCells } from "../../sheet-cells";
import type { SectionDue } from "../body/find-body";
import type { ColumnMap, SharedColumn } from "../task-list";
import type { DoubtLog } from "./doubt-log";
import type { Reader } from "./reader";
import { shownDays, shownText } from "./shown-day";

/** A row whose deadline is read, and the log for doubts about the deadline. */
type DeadlinePlace = {
  readonly cells: SheetCells;
  readonly reader: Reader;
  readonly row: number;
  readonly columns: ColumnMap;
  readonly doubts: DoubtLog;
};

/**
 * The reading of 完成时限; undefined where there is no such column, or it is blank. Dates are shown as days.
 *
 * @param alone Nothing else can give the row a deadline, so a blank cell is a doubt.
 */
export function readDeadlineCell(
  { cells, reader, row, columns, doubts }: DeadlinePlace,
  alone: boolean,
): Deadline | undefined {
  const column = columns.deadline;
  if (column === undefined) return undefined;
  const value = cells.value(row, column);
  const text = cells.text(row, column);
  if (text === "") {
    if (alone) doubts.add(row, column, "deadline-missing");
    return undefined;
  }
  const reading = reader.deadline(typeof value === "number" ? value : text);
  noteReading(reading, row, column, doubts);
  if (reading.kind !== "by-date" || typeof value !== "number") return reading;
  const grain = cells.shownGrain(row, column);
  if (grain === undefined) return reading;
  if (grain === "day") return { ...reading, text: isoOf(reading.date) };
  doubts.add(row, column, "implied-day");
  const date = shownDays(value, grain).last;
  return { ...reading, text: shownText(value, grain), date, notes: [...reading.notes, "implied-day"] };
}

/** The deadline out of a cell that says other things as well. */
export function readSharedDeadline(
  { reader, row, doubts }: DeadlinePlace,
  { column, by }: SharedColumn,
  said: string | undefined,
): Deadline | undefined {
  if (said === undefined) {
    doubts.add(row, column, "deadline-missing");
    return undefined;
  }
  const reading = reader.deadline(said);
  if (by === "bracket") doubts.add(row, column, "from-text");
  noteReading(reading, row, column, doubts);
  return reading;
}

/** The deadline that the section's heading gives to a row without one of its own. */
export function readSectionDeadline(
  { reader, row, columns, doubts }: DeadlinePlace,
  { said, ...heading }: SectionDue,
): Deadline {
  const reading = reader.deadline(said);
  doubts.add(row, columns.deadline ?? columns.task ?? columns.measure, "from-section");
  noteReading(reading, heading.row, heading.column, doubts);
  return reading;
}

function noteReading({ kind, notes }: Deadline, row: number, column: number, doubts: DoubtLog): void {
  for (const note of notes) doubts.add(row, column, note);
  if (kind === "unparsed" && notes.length === 0) doubts.add(row, column, "deadline-not-read");
}
