import { isoOf, type SerialDay } from "../../../base/serial";
import type { Deadline } from "../../../language/deadline/deadline";
import { statusOfRow } from "../../../status/status-of-row";
import type { BodyRow } from "../body/find-body";
import type { Header } from "../header/header";
import type { SheetCells } from "../../sheet-cells";
import type { ColumnRole, TaskRow } from "../task-list";
import type { DoubtLog } from "./doubt-log";
import { readDay } from "./read-day";
import { readDone } from "./read-done";
import type { Policy } from "../../../status/policy";
import type { Reader } from "./reader";

export type RowOptions = { readonly asOf: SerialDay; readonly policy: Policy };

/** Where a list stands; `inPoints` says that its progress is written in points of a hundred. */
type ListCells = { readonly cells: SheetCells; readonly header: Header; readonly inPoints: boolean };

/** Reads the task rows of a list; keys are given afterwards (`keysOf`). Every doubt is noted with its cell. */
export function readRows(
  list: ListCells,
  body: readonly BodyRow[],
  reader: Reader,
  options: RowOptions,
  doubts: DoubtLog,
): TaskRow[] {
  return body.map((place) => readRow(list, place, reader, options, doubts));
}

function readRow(
  { cells, header: { columns, earlierProgress }, inPoints }: ListCells,
  { row, section }: BodyRow,
  reader: Reader,
  options: RowOptions,
  doubts: DoubtLog,
): TaskRow {
  const text = (role: ColumnRole): string => {
    const column = columns[role];
    return column === undefined ? "" : cells.text(row, column);
  };
  const day = (role: ColumnRole): { day?: SerialDay } => {
    const reading = readDay(cells, reader, row, columns[role]);
    if (reading.unread) doubts.add(row, columns[role], "day-not-read");
    return reading.day === undefined ? {} : { day: reading.day };
  };
  const written = readDeadlineCell(cells, reader, row, columns.deadline, doubts);
  const due = dueOf(cells, row, columns.dueDate);
  const deadline = written ?? fromDue(due, text("dueDate"));
  if (columns.deadline === undefined && due === undefined && written === undefined)
    doubts.add(row, columns.dueDate, "deadline-missing");
  if (due !== undefined && written?.kind === "by-date" && due !== written.date)
    doubts.add(row, columns.dueDate, "due-date-differs");

  const lead = reader.units(text("lead"), "lead");
  const cooperate = reader.units(text("cooperate"), "cooperate");
  for (const code of lead.notes) doubts.add(row, columns.lead, code);
  for (const code of cooperate.notes) doubts.add(row, columns.cooperate, code);

  const completed = day("completedOn");
  // What was done in an earlier quarter stays done; of a cycle, each quarter tells of its own.
  const earlier =
    deadline.kind === "by-date" && columns.progress !== undefined && text("progress") === ""
      ? earlierProgress.find((column) => cells.text(row, column) !== "")
      : undefined;
  const told = earlier ?? columns.progress;
  if (earlier !== undefined) doubts.add(row, columns.progress, "earlier-report");
  const { progress, doubts: unsure } = readDone({
    progress: told === undefined ? "" : cells.value(row, told),
    done: columns.done === undefined ? "" : cells.value(row, columns.done),
    ...(completed.day === undefined ? {} : { completedOn: completed.day }),
    inPoints,
    words: { done: options.policy.doneWords, open: options.policy.openWords },
  });
  for (const { of, code } of unsure) doubts.add(row, of === "progress" ? told : columns[of], code);

  const extension = day("extension").day;
  const lastReport = day("lastReport").day;
  const start = day("start").day;
  const read = {
    deadline,
    progress,
    ...(extension === undefined ? {} : { extension }),
    ...(lastReport === undefined ? {} : { lastReport }),
    ...(due === undefined ? {} : { writtenDue: due }),
  };
  return {
    row,
    key: "",
    no: text("no"),
    section: columns.section === undefined ? section : text("section") || section,
    task: text("task"),
    measure: text("measure"),
    ...read,
    lead: lead.units.filter(({ role }) => role !== "cooperate"),
    cooperate: [...lead.units.filter(({ role }) => role === "cooperate"), ...cooperate.units],
    progressText: told === undefined ? "" : cells.text(row, told),
    ...(earlier === undefined ? {} : { earlierProgress: earlier }),
    ...(completed.day === undefined ? {} : { ownCompletion: completed.day }),
    remark: text("remark"),
    ...(start === undefined ? {} : { start }),
    status: statusOfRow(read, options.asOf, options.policy.warnDays),
  };
}

/** The reading of 完成时限; undefined where there is no such column, or it is blank. Dates are shown as days. */
function readDeadlineCell(
  cells: SheetCells,
  reader: Reader,
  row: number,
  column: number | undefined,
  doubts: DoubtLog,
): Deadline | undefined {
  if (column === undefined) return undefined;
  const value = cells.value(row, column);
  const text = cells.text(row, column);
  if (text === "") {
    doubts.add(row, column, "deadline-missing");
    return undefined;
  }
  const reading = reader.deadline(typeof value === "number" ? value : text);
  for (const note of reading.notes) doubts.add(row, column, note);
  if (reading.kind === "unparsed" && reading.notes.length === 0) doubts.add(row, column, "deadline-not-read");
  return reading.kind === "by-date" && cells.isDate(row, column)
    ? { ...reading, text: isoOf(reading.date) }
    : reading;
}

function dueOf(cells: SheetCells, row: number, column: number | undefined): SerialDay | undefined {
  if (column === undefined) return undefined;
  const value = cells.value(row, column);
  return typeof value === "number" && value >= 61 && value < 2_958_466 ? Math.floor(value) : undefined;
}

function fromDue(due: SerialDay | undefined, text: string): Deadline {
  return due === undefined
    ? { kind: "unparsed", text, notes: [], milestones: [] }
    : { kind: "by-date", text: isoOf(due), date: due, notes: [], milestones: [] };
}

/** 完成率(%) with an 80 in it: the numbers of the column are points of a hundred. */
export function countsInPoints(cells: SheetCells, header: Header, body: readonly BodyRow[]): boolean {
  const column = header.columns.progress;
  return (
    column !== undefined &&
    saysPercent(header) &&
    body.some(({ row }) => {
      const value = cells.value(row, column);
      return typeof value === "number" && value > 1 && value <= 1000;
    })
  );
}

/** Whether the heading of 进展 says per cent. */
export function saysPercent({ columns, headings, firstColumn }: Header): boolean {
  const { progress } = columns;
  return progress !== undefined && /[%％]|百分/u.test(headings[progress - firstColumn] ?? "");
}
