import { isSerial, isoOf, type SerialDay } from "../../../base/serial";
import type { DoubtCode } from "../doubts/doubt-class";
import type { Deadline } from "../../../language/deadline/deadline";
import { statusOfRow } from "../../../status/status-of-row";
import type { BodyRow } from "../body/find-body";
import type { Header } from "../header/header";
import { withLeadInWords } from "../header/lead-by";
import { sharedTexts } from "../header/shared-column";
import type { SheetCells } from "../../sheet-cells";
import type { ColumnRole, TaskRow } from "../task-list";
import type { DoubtLog } from "./doubt-log";
import type { ProgressNumbers } from "./progress-numbers";
import { readDay, type DayCell } from "./read-day";
import { readDeadlineCell, readSectionDeadline, readSharedDeadline } from "./read-deadline-cell";
import { readDone } from "./read-done";
import type { Policy } from "../../../status/policy";
import type { UnitNote } from "../../../language/units/unit";
import type { Reader } from "./reader";
import { withRulings } from "./ruled-deadline";
import { shownDays } from "./shown-day";

type RowOptions = { readonly asOf: SerialDay; readonly policy: Policy };

/** Where a list stands, and what the numbers of its progress are. */
type ListCells = { readonly cells: SheetCells; readonly header: Header; readonly numbers: ProgressNumbers };

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
  { cells, header: { columns, earlierProgress, shared, leadBy }, numbers }: ListCells,
  { row, section, due: sectionDue }: BodyRow,
  reader: Reader,
  options: RowOptions,
  doubts: DoubtLog,
): TaskRow {
  const inShared = shared === undefined ? {} : sharedTexts(cells.text(row, shared.column), shared);
  const text = (role: ColumnRole): string => {
    const column = columns[role];
    if (column === undefined) return "";
    if (column === shared?.column && isShared(role)) return inShared[role] ?? "";
    return cells.text(row, column);
  };
  const day = (role: ColumnRole): DayCell => {
    const reading = readDay(cells, reader, row, columns[role]);
    if (reading.unread) doubts.add(row, columns[role], "day-not-read");
    return reading;
  };
  if (shared?.by === "cell" && inShared.rest !== undefined) doubts.add(row, shared.column, "part-dropped");
  const place = { cells, reader, row, columns, doubts };
  const own =
    shared !== undefined && columns.deadline === shared.column
      ? readSharedDeadline(place, shared, inShared.deadline)
      : readDeadlineCell(place, sectionDue === undefined);
  const fromSection = own === undefined && sectionDue !== undefined;
  const written = fromSection
    ? readSectionDeadline(place, sectionDue)
    : withRulings(place, own, options.policy.rulings);
  const due = dueOf(cells, row, columns.dueDate, doubts);
  const deadline = written ?? fromDue(due, text("dueDate"));
  if (columns.deadline === undefined && due === undefined && written === undefined)
    doubts.add(row, columns.dueDate, "deadline-missing");
  if (due !== undefined && written?.kind === "by-date" && due !== written.date)
    doubts.add(row, columns.dueDate, "due-date-differs");

  const leadText = leadBy === undefined ? text("lead") : withLeadInWords(text("lead"), leadBy);
  const lead = reader.units(leadText, "lead");
  const cooperateText = text("cooperate") || (shared === undefined ? "" : (inShared.cooperate ?? ""));
  const cooperate = reader.units(cooperateText, "cooperate");
  for (const code of lead.notes) if (!isOfList(code, reader)) doubts.add(row, columns.lead, code);
  for (const code of cooperate.notes) if (!isOfList(code, reader)) doubts.add(row, columns.cooperate, code);

  const extended = day("extension");
  if (extended.shown !== undefined) doubts.add(row, columns.extension, "implied-day");
  const extension = extended.day;
  const fixedDue = extension ?? due ?? (deadline.kind === "by-date" ? deadline.date : undefined);
  // A 完成日期 that says by when (6月底前) is a plan, not the day of completion.
  const planned = saysPlan(text("completedOn"));
  if (planned) doubts.add(row, columns.completedOn, "planned-not-done");
  const completed = completionDay(planned ? { unread: false } : day("completedOn"), fixedDue, (code) => {
    doubts.add(row, columns.completedOn, code);
  });
  // A task done in an earlier quarter stays done; but of a recurring duty each quarter's column tells of that quarter
  // only.
  const earlier =
    deadline.kind === "by-date" && columns.progress !== undefined && text("progress") === ""
      ? earlierProgress.find((column) => cells.text(row, column) !== "")
      : undefined;
  const told = earlier ?? columns.progress;
  if (earlier !== undefined) doubts.add(row, columns.progress, "earlier-report");
  const { progress, doubts: unsure } = readDone({
    progress: told === undefined ? "" : cells.value(row, told),
    done: columns.done === undefined ? "" : cells.value(row, columns.done),
    ...(completed === undefined ? {} : { completedOn: completed }),
    numbers,
    ...(fixedDue === undefined ? {} : { due: fixedDue }),
    ...(reader.year === undefined ? {} : { year: reader.year }),
    words: { done: options.policy.doneWords, open: options.policy.openWords },
  });
  for (const { of, code } of unsure) doubts.add(row, of === "progress" ? told : columns[of], code);

  const lastReport = day("lastReport").day;
  const begun = day("start");
  const start = begun.shown?.first ?? begun.day;
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
    ...(fromSection ? { deadlineAt: { row: sectionDue.row, column: sectionDue.column } } : {}),
    lead: lead.units.filter(({ role }) => role !== "cooperate"),
    cooperate: [...lead.units.filter(({ role }) => role === "cooperate"), ...cooperate.units],
    progressText: told === undefined ? "" : cells.text(row, told),
    ...(earlier === undefined ? {} : { earlierProgress: earlier }),
    ...(completed === undefined ? {} : { ownCompletion: completed }),
    remark: text("remark"),
    ...(start === undefined ? {} : { start }),
    status: statusOfRow(read, options.asOf, options.policy.warnDays),
  };
}

/**
 * Notes that hold for the whole list because of its place, and are noted once: its units are foreign, or taken for the
 * banner's.
 */
function isOfList(code: UnitNote, { place }: Reader): boolean {
  return code === "assumed-own" || (place === "other" && code === "unknown-unit");
}

const saysPlan = (text: string): boolean => /前(?:完成)?$|长期|持续|常态|^每|^(?:计划|预计|拟)/u.test(text);

const isShared = (role: ColumnRole): role is "lead" | "cooperate" | "deadline" =>
  role === "lead" || role === "cooperate" || role === "deadline";

function dueOf(
  cells: SheetCells,
  row: number,
  column: number | undefined,
  doubts: DoubtLog,
): SerialDay | undefined {
  if (column === undefined) return undefined;
  const value = cells.value(row, column);
  if (typeof value !== "number" || !isSerial(value)) return undefined;
  const grain = cells.shownGrain(row, column) ?? "day";
  if (grain !== "day") doubts.add(row, column, "implied-day");
  return shownDays(value, grain).last;
}

/**
 * The day of a 完成日期 cell. A cell that shows no more than a month counts as late only if the whole month is after
 * the due day; in the month of the due day it counts as on time, with a doubt.
 */
function completionDay(
  { day, shown }: DayCell,
  due: SerialDay | undefined,
  doubt: (code: DoubtCode) => void,
): SerialDay | undefined {
  if (shown === undefined || due === undefined) return shown?.first ?? day;
  if (shown.first <= due && due < shown.last) doubt("day-in-month-open");
  return shown.first;
}

function fromDue(due: SerialDay | undefined, text: string): Deadline {
  return due === undefined
    ? { kind: "unparsed", text, notes: [], milestones: [] }
    : { kind: "by-date", text: isoOf(due), date: due, notes: [], milestones: [] };
}
