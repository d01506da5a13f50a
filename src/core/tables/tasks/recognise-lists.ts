import type { SerialDay } from "../../base/serial";
import type { SheetSnapshot } from "../../base/snapshot";
import { DEFAULT_POLICY, type Policy } from "../../status/policy";
import { LEAST_CONFIDENCE, weighEvidence } from "./evidence";
import { locateLists, type LocatedList, type LocateOptions } from "./locate-lists";
import { DoubtLog } from "./row/doubt-log";
import { keysOf } from "./row/keys";
import { readerOf } from "./row/reader";
import { readRows, saysPercent } from "./row/read-rows";
import type { TaskList } from "./task-list";

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
 * @example recogniseLists(sheet, { asOf: serialOf(2020, 10, 8) })[0]?.columns //=> { no: 0, task: 1, deadline: 3, lead: 4 }
 */
export function recogniseLists(sheet: SheetSnapshot, options: RecogniseOptions): readonly TaskList[] {
  return locateLists(sheet, options).flatMap((located) => readLocatedList(located, options) ?? []);
}

/** Reads the rows of a list that was located; `undefined` where they show that it is no task list. */
export function readLocatedList(located: LocatedList, options: ReadOptions): TaskList | undefined {
  const { cells, header, body, head, year, inPoints } = located;
  const [first] = body.rows;
  const last = body.rows[body.rows.length - 1];
  if (first === undefined || last === undefined) return undefined;

  const doubts = new DoubtLog(cells);
  const { asOf } = options;
  const policy: Policy = { ...DEFAULT_POLICY, ...options };
  const reader = readerOf({ asOf, policy, ...(year === undefined ? {} : { year }) });
  const unkeyed = readRows({ cells, header, inPoints }, body.rows, reader, { asOf, policy }, doubts);
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
    sheet: located.sheet,
    headerRows: { first: header.firstRow, last: header.lastRow },
    firstRow: first.row,
    lastRow: last.row,
    firstColumn: header.firstColumn,
    lastColumn: header.lastColumn,
    columns: header.columns,
    ...(inPoints ? { progressInPoints: true as const } : {}),
    ...(saysPercent(header) ? { progressInPercent: true as const } : {}),
    title: head.title,
    ...(plan === undefined ? {} : { plan }),
    ...(year === undefined ? {} : { year }),
    confidence,
    reasons,
    rows,
    doubts: doubts.all(),
  };
}

function noteDuplicates(rows: TaskList["rows"], column: number | undefined, doubts: DoubtLog): void {
  const seen = new Set<string>();
  for (const { key, row } of rows) {
    if (key !== "" && seen.has(key)) doubts.add(row, column, "duplicate-key");
    seen.add(key);
  }
}
