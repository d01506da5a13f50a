import type { SerialDay } from "../core/date/serial";
import { watchValues } from "../core/flag/watch-settings";
import { ok, type Result } from "../core/problem/problem";
import type { WorkbookSnapshot } from "../core/snapshot/snapshot";
import type { ListCorrection } from "../core/tasklist/correction";
import { recogniseWorkbook } from "../core/tasklist/recognise-workbook";
import type { TaskList } from "../core/tasklist/task-list";
import { readWorkbook, type ReadOptions } from "../excel/read-workbook";
import { today } from "./today";

export type ReadListsOptions = ReadOptions & {
  /** Default: the workbook's 统计截止日, else today. */
  readonly asOf?: SerialDay;
  /** Default: the workbook's 临期天数, else 15. */
  readonly warnDays?: number;
  /** Tried out, beside those that the workbook keeps. */
  readonly corrections?: readonly ListCorrection[];
};

export type WorkbookLists = {
  readonly snapshot: WorkbookSnapshot;
  readonly lists: readonly TaskList[];
  readonly asOf: SerialDay;
  readonly warnDays?: number;
};

/** Reads the workbook once (three `sync()`) and recognises its task lists. Nothing is written. */
export async function readLists(options: ReadListsOptions = {}): Promise<Result<WorkbookLists>> {
  const snapshot = await readWorkbook(options);
  if (!snapshot.ok) return snapshot;
  const kept = watchValues(snapshot.value);
  const asOf = options.asOf ?? kept.asOf ?? today();
  const warnDays = options.warnDays ?? kept.warnDays;
  const lists = recogniseWorkbook(snapshot.value, {
    asOf,
    ...(warnDays === undefined ? {} : { warnDays }),
    ...(options.corrections === undefined ? {} : { corrections: options.corrections }),
  });
  return ok({ snapshot: snapshot.value, lists, asOf, ...(warnDays === undefined ? {} : { warnDays }) });
}
