import type { SerialDay } from "../date/serial";
import type { Deadline } from "../deadline/deadline";
import { readDeadline } from "../deadline/read-deadline";
import type { SheetSnapshot } from "../snapshot/snapshot";
import { DEFAULT_POLICY, type Policy } from "../status/policy";
import { findBody } from "./body/find-body";
import { splitLists, type Extent } from "./body/split-lists";
import type { ListCorrection } from "./correction";
import { LEAST_CONFIDENCE, weighEvidence } from "./evidence";
import { correctHeaders } from "./header/correct-headers";
import { findHeaders } from "./header/find-headers";
import { listYear } from "./list-year";
import { DoubtLog } from "./row/doubt-log";
import { keysOf } from "./row/keys";
import { readerOf } from "./row/reader";
import { countsInPoints, readRows } from "./row/read-rows";
import { SheetCells } from "./sheet-cells";
import type { TaskList } from "./task-list";
import { listHead } from "./title";

/** Rows whose dates tell the year of a list. */
const SAMPLE = 200;

/** The workbook's policy, or the parts of it that differ from the default. */
export type RecogniseOptions = Partial<Policy> & {
  /** The day that statuses are worked out for. */
  readonly asOf: SerialDay;
  /** What people said about lists; those of other sheets are passed over. */
  readonly corrections?: readonly ListCorrection[];
};

/**
 * The task lists of one sheet, from the top: where they stand, what their columns are, their rows read with status
 * (semantics §2–4, §6), and every doubt with its cell. A sheet without one gives none. Pure; the time is linear in the
 * number of cells.
 *
 * @example recogniseLists(sheet, { asOf: serialOf(2020, 10, 8) })[0]?.columns //=> { no: 0, task: 1, deadline: 3, lead: 4 }
 */
export function recogniseLists(sheet: SheetSnapshot, options: RecogniseOptions): readonly TaskList[] {
  if (sheet.used === null) return [];
  const cells = new SheetCells(sheet);
  const corrections = (options.corrections ?? []).filter((one) => one.sheet === sheet.name);
  const headers = correctHeaders(cells, findHeaders(cells), corrections);
  const extents = splitLists(cells, headers);
  return extents.flatMap((extent) => {
    const above = extents.filter((other) => other !== extent && other.end <= extent.header.firstRow);
    const from = Math.max(cells.firstRow, ...above.map(({ end }) => end));
    return readList(sheet, cells, extent, from, options) ?? [];
  });
}

function readList(
  sheet: SheetSnapshot,
  cells: SheetCells,
  { header, end }: Extent,
  from: number,
  options: RecogniseOptions,
): TaskList | undefined {
  const body = findBody(cells, header, end);
  const [first] = body.rows;
  const last = body.rows[body.rows.length - 1];
  if (first === undefined || last === undefined) return undefined;

  const head = listHead(cells, header, from);
  const year = listYear(head.lines, sheet.name, writtenDeadlines(cells, header.columns.deadline, body.rows));
  const doubts = new DoubtLog(cells);
  const { asOf } = options;
  const policy: Policy = { ...DEFAULT_POLICY, ...options };
  const reader = readerOf({ asOf, policy, ...(year === undefined ? {} : { year }) });
  const inPoints = countsInPoints(cells, header, body.rows);
  const unkeyed = readRows(cells, header, body.rows, reader, { asOf, policy }, doubts, inPoints);
  const { key } = header.columns;
  const { keys, plan } = keysOf(
    unkeyed,
    key === undefined ? [] : body.rows.map(({ row }) => cells.text(row, key)),
  );
  const rows = unkeyed.map((row, i) => ({ ...row, key: keys[i] ?? "" }));
  const taskColumn = header.columns.task ?? header.columns.measure;
  for (const row of body.withoutTask) doubts.add(row, taskColumn, "stray-row");
  for (const row of body.leftOut) doubts.add(row, taskColumn, "below-gap");
  noteDuplicates(rows, header.columns.key ?? header.columns.no, doubts);

  const { confidence, reasons } = weighEvidence(header, rows, plan);
  if (confidence < LEAST_CONFIDENCE) return undefined;
  return {
    sheet: sheet.name,
    headerRows: { first: header.firstRow, last: header.lastRow },
    firstRow: first.row,
    lastRow: last.row,
    firstColumn: header.firstColumn,
    lastColumn: header.lastColumn,
    columns: header.columns,
    ...(inPoints ? { progressInPoints: true as const } : {}),
    title: head.title,
    ...(plan === undefined ? {} : { plan }),
    ...(year === undefined ? {} : { year }),
    confidence,
    reasons,
    rows,
    doubts: doubts.all(),
  };
}

/** Readings without any year: only what is written in full tells the year of a list. */
function writtenDeadlines(
  cells: SheetCells,
  column: number | undefined,
  rows: readonly { readonly row: number }[],
): Deadline[] {
  if (column === undefined) return [];
  return rows.slice(0, SAMPLE).map(({ row }) => {
    const value = cells.value(row, column);
    return readDeadline(typeof value === "number" ? value : cells.text(row, column));
  });
}

function noteDuplicates(rows: TaskList["rows"], column: number | undefined, doubts: DoubtLog): void {
  const seen = new Set<string>();
  for (const { key, row } of rows) {
    if (key !== "" && seen.has(key)) doubts.add(row, column, "duplicate-key");
    seen.add(key);
  }
}
