import type { SerialDay } from "../../base/serial";
import type { SheetSnapshot } from "../../base/snapshot";
import { DEFAULT_POLICY, type Policy } from "../../status/policy";
import { LEAST_SURE, weighEvidence } from "./evidence";
import { locateLists, type LocatedList, type LocateOptions } from "./locate-lists";
import { colourDoubt } from "./row/colour-doubts";
import { DoubtLog } from "./row/doubt-log";
import { keysOf } from "./row/keys";
import { readerOf } from "./row/reader";
import { saysPercent } from "./row/progress-numbers";
import { readRows } from "./row/read-rows";
import { CLEAR, type Header } from "./header/header";
import type { TaskList, TaskRow } from "./task-list";

/** What the rows of a list are read with: the workbook's policy, or the parts of it that differ from the default. */
export type ReadOptions = Partial<Policy> & {
  /** The day that statuses are worked out for. */
  readonly asOf: SerialDay;
};

export type RecogniseOptions = ReadOptions & LocateOptions;

/**
 * The task lists of one sheet, from the top: where they stand, what their columns are, their rows read with status
 * (semantics §2–4, §6), and every doubt with its cell. A sheet without one gives none. Pure; the time is linear in the
 * number of cells.
 *
 * @example recogniseLists(sheetOf([["序号", "重点任务", "完成时限", "牵头部门"], [1, "清理垃圾", "6月底前", "住建局"], [2, "种草", "9月底前", "林草局"]]), { asOf: serialOf(2020, 10, 8) })[0]?.columns
 *   //=> { no: 0, task: 1, deadline: 2, lead: 3 }
 */
export function recogniseLists(sheet: SheetSnapshot, options: RecogniseOptions): readonly TaskList[] {
  return locateLists(sheet, options).flatMap((located) => readLocatedList(located, options) ?? []);
}

/** Reads the rows of a list that was located; `undefined` where they show that it is no task list. */
export function readLocatedList(located: LocatedList, options: ReadOptions): TaskList | undefined {
  const { cells, header, body, head, year, numbers, place } = located;
  const [first] = body.rows;
  const last = body.rows[body.rows.length - 1];
  if (first === undefined || last === undefined) return undefined;

  const doubts = new DoubtLog(cells);
  const { asOf } = options;
  const policy: Policy = { ...DEFAULT_POLICY, ...options };
  const reader = readerOf({ asOf, policy, place, ...(year === undefined ? {} : { year }) });
  const unkeyed = readRows({ cells, header, numbers }, body.rows, reader, { asOf, policy }, doubts);
  const { key } = header.columns;
  const { keys, plan } = keysOf(
    unkeyed,
    key === undefined ? [] : body.rows.map(({ row }) => cells.text(row, key)),
  );
  // Foreign units are one doubt a list, not one a cell (semantics §6).
  if (place === "other" && unkeyed.some(({ lead, cooperate }) => lead.length + cooperate.length > 0))
    doubts.add(header.lastRow, header.columns.lead ?? header.columns.cooperate, "foreign-units");
  const rows = unkeyed.map((row, i) => ({ ...row, key: keys[i] ?? "" }));
  const taskColumn = header.columns.task ?? header.columns.measure;
  for (const row of body.withoutTask) doubts.add(row, taskColumn, "stray-row");
  for (const row of body.leftOut) doubts.add(row, taskColumn, "below-gap");
  noteDuplicates(rows, header.columns.key ?? header.columns.no, doubts);

  if (nothingRead(header, rows)) return undefined;
  const { deadline, dueDate } = header.columns;
  if (deadline === undefined && dueDate === undefined && rows.some((row) => row.deadlineAt === undefined))
    doubts.add(header.lastRow, taskColumn, "no-deadline-column");
  for (const { column, code } of header.doubts) doubts.add(header.lastRow, column, code);
  const colour = colourDoubt(cells, header, body.rows);
  if (colour !== undefined) doubts.add(header.lastRow, colour.column, colour.code);
  const { confidence, reasons } = weighEvidence(header, rows, head, plan);
  return {
    sheet: located.sheet,
    headerRows: { first: header.firstRow, last: header.lastRow },
    firstRow: first.row,
    lastRow: last.row,
    firstColumn: header.firstColumn,
    lastColumn: header.lastColumn,
    columns: header.columns,
    ...(header.shared === undefined ? {} : { shared: header.shared }),
    ...(numbers === "shares" ? {} : { progressNumbers: numbers }),
    ...(saysPercent(header) ? { progressInPercent: true as const } : {}),
    title: head.title,
    place,
    ...(header.place === undefined ? {} : { placeSaid: true as const }),
    ...(plan === undefined ? {} : { plan }),
    ...(year === undefined ? {} : { year }),
    confidence,
    ...(confidence < LEAST_SURE ? { unsure: true as const } : {}),
    reasons,
    rows,
    doubts: doubts.all(),
  };
}

/**
 * Whether the rows show that the table is no list: a weak heading for the deadline below which no deadline is read, no
 * known unit, and no column of progress.
 */
function nothingRead({ columns, weights, corrected }: Header, rows: readonly TaskRow[]): boolean {
  const { progress, done, completedOn } = columns;
  if (corrected || (weights.deadline ?? 0) >= CLEAR || columns.deadline === undefined) return false;
  if ([progress, done, completedOn].some((column) => column !== undefined)) return false;
  return rows.every(({ deadline, lead }) => deadline.kind === "unparsed" && !lead.some(({ known }) => known));
}

function noteDuplicates(rows: TaskList["rows"], column: number | undefined, doubts: DoubtLog): void {
  const seen = new Set<string>();
  for (const { key, row } of rows) {
    if (key !== "" && seen.has(key)) doubts.add(row, column, "duplicate-key");
    seen.add(key);
  }
}
