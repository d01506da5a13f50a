import type { Deadline } from "../../language/deadline/deadline";
import { readDeadline } from "../../language/deadline/read-deadline";
import type { Area } from "../../base/workbook-edit";
import type { SheetSnapshot } from "../../base/snapshot";
import { findBody, type Body, type BodyRow } from "./body/find-body";
import { splitLists, type Extent } from "./body/split-lists";
import type { ListCorrection } from "./correction";
import { correctHeaders } from "./header/correct-headers";
import { findHeaders } from "./header/find-headers";
import type { Header } from "./header/header";
import { listPlace } from "./list-place";
import { listYear } from "./list-year";
import { progressNumbers, type ProgressNumbers } from "./row/progress-numbers";
import { SheetCells } from "../sheet-cells";
import { withoutOwnColumns, withOwnColumns } from "./own-columns";
import { listHead, type ListHead } from "./title";
import type { ListPlace } from "../../language/units/place";

/** Rows whose dates tell the year of a list. */
const SAMPLE = 200;

/**
 * Where a list stands, before its rows are read: all that can be known of it without a day. Reading it can still show
 * that it is no task list.
 */
export type LocatedList = {
  readonly sheet: string;
  readonly cells: SheetCells;
  readonly header: Header;
  /** At least one row. */
  readonly body: Body;
  readonly head: ListHead;
  /** The year it is for, where title, sheet name or dates written in full tell it. */
  readonly year?: number;
  readonly numbers: ProgressNumbers;
  /** Whose list it is: `ours`, `other`, or `unknown`. */
  readonly place: ListPlace;
};

export type LocateOptions = {
  /** What people said about lists; those of other sheets are passed over. */
  readonly corrections?: readonly ListCorrection[];
  /** The columns of the sheet that 标记逾期 has added: 截止日期 and 督办状态. */
  readonly own?: readonly Area[];
};

/**
 * The places on a sheet that look like task lists, from the top: header, columns, rows, title and year. Neither units
 * nor statuses are read, and of the deadlines only a sample, for the year.
 *
 * @example locateLists(sheetOf([["2020年任务清单"], ["序号", "重点任务", "完成时限", "牵头部门"], [1, "清理垃圾", "6月底前", "住建局"], [2, "种草", "9月底前", "林草局"]]))[0]?.year
 *   //=> 2020
 */
export function locateLists(sheet: SheetSnapshot, options: LocateOptions = {}): readonly LocatedList[] {
  if (sheet.used === null) return [];
  const { own = [] } = options;
  const cells = new SheetCells(withoutOwnColumns(sheet, own));
  const whole = own.length === 0 ? cells : new SheetCells(sheet);
  const corrections = (options.corrections ?? []).filter((one) => one.sheet === sheet.name);
  const extents = splitLists(cells, correctHeaders(cells, findHeaders(cells), corrections));
  return extents.flatMap((extent) => {
    const above = extents.filter((other) => other !== extent && other.end <= extent.header.firstRow);
    const from = Math.max(cells.firstRow, ...above.map(({ end }) => end));
    const located = locate(sheet.name, cells, extent, from);
    if (located === undefined) return [];
    return { ...located, cells: whole, header: withOwnColumns(located.header, own) };
  });
}

function locate(
  sheet: string,
  cells: SheetCells,
  { header, end }: Extent,
  from: number,
): LocatedList | undefined {
  const body = findBody(cells, header, end);
  if (body.rows.length === 0) return undefined;
  const head = listHead(cells, header, from);
  const year = listYear(head.lines, sheet, writtenDeadlines(cells, header.columns.deadline, body.rows));
  return {
    sheet,
    cells,
    header,
    body,
    head,
    ...(year === undefined ? {} : { year }),
    numbers: progressNumbers(cells, header, body.rows),
    place: header.place ?? listPlace([...head.lines, sheet], cells, header, body.rows),
  };
}

/** The deadlines read without a list's year: only dates written in full can tell the year of a list. */
function writtenDeadlines(
  cells: SheetCells,
  column: number | undefined,
  rows: readonly BodyRow[],
): Deadline[] {
  if (column === undefined) return [];
  return rows.slice(0, SAMPLE).map(({ row }) => {
    const value = cells.value(row, column);
    return readDeadline(typeof value === "number" ? value : cells.text(row, column));
  });
}
