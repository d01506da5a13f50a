import type { SerialDay } from "../core/base/serial";
import { attainWorkbook } from "../core/tables/indicators/attain-workbook";
import type { IndicatorTable } from "../core/tables/indicators/indicator-table";
import { ok, type Result } from "../core/base/problem";
import type { WorkbookSnapshot } from "../core/base/snapshot";
import { readPolicy } from "../core/status/read-policy";
import { workbookDayOf } from "../core/tables/tasks/recognise-for-day";
import { readWorkbook } from "../host/reading";
import type { RunOptions } from "../host/port";
import { today } from "./today";

export type AttainOptions = RunOptions & {
  /** What a deadline without a year refers to. */
  readonly year?: number;
};

export type WorkbookIndicators = {
  readonly tables: readonly IndicatorTable[];
  /** The workbook's 统计截止日, else that of its lists. */
  readonly asOf: SerialDay;
};

/**
 * 指标核算: every indicator table of the workbook, read and judged. Nothing is written; the number of `sync()` is
 * that of `readWorkbook`, whatever the size of the sheets.
 *
 * Problems: those of `readWorkbook`. What is wrong with a row is part of its reading.
 */
export async function attainIndicators(options: AttainOptions = {}): Promise<Result<WorkbookIndicators>> {
  const { year, ...run } = options;
  const workbook = await readWorkbook(run);
  return workbook.ok ? ok(indicatorsOf(workbook.value, year)) : workbook;
}

/**
 * The indicators of a snapshot. The last argument is the workbook's day; a caller that knows the day already saves
 * deciding it again.
 */
export function indicatorsOf(
  snapshot: WorkbookSnapshot,
  year?: number,
  { day: asOf } = workbookDayOf(snapshot, readPolicy(snapshot), today()),
): WorkbookIndicators {
  return { tables: attainWorkbook(snapshot, year === undefined ? {} : { year }), asOf };
}
