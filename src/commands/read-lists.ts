import { isoOf, type SerialDay } from "../core/base/serial";
import { fail, ok, type Problem, type Result } from "../core/base/problem";
import type { WorkbookSnapshot } from "../core/base/snapshot";
import { atOnce, type Stepwise } from "../core/base/stepwise";
import type { DayInForce, DaySetting } from "../core/status/day-in-force";
import { policyPlace } from "../core/marks/policy-place";
import { ruledDeadlines } from "../core/notice/rulings";
import type { Policy } from "../core/status/policy";
import { readPolicy } from "../core/status/read-policy";
import type { ListCorrection } from "../core/tables/tasks/correction";
import { recogniseStepwise } from "../core/tables/tasks/recognise-for-day";
import type { TaskList } from "../core/tables/tasks/task-list";
import { listsStrings } from "../strings/lists";
import { settingsStrings } from "../strings/settings";
import { fill } from "../strings/fill";
import type { ReadOptions } from "../host/port";
import { readWorkbook } from "../host/reading";
import { readToWrite } from "./to-write";
import { today } from "./today";

export type ReadListsOptions = ReadOptions & {
  /** Default: the workbook's 统计截止日, else the default day of semantics §4. */
  readonly asOf?: DaySetting;
  /** Default: the workbook's 临期天数, else `WARN_DAYS`. */
  readonly warnDays?: number;
  /** Corrections to try out, besides those that the workbook keeps. */
  readonly corrections?: readonly ListCorrection[];
  /** Count and flag lists that are unsure as well: a person said so. */
  readonly includeUnsure?: boolean;
};

export type WorkbookLists = {
  readonly snapshot: WorkbookSnapshot;
  /** The lists that count: those that are sure, or all where that was asked for. */
  readonly lists: readonly TaskList[];
  /** Lists that may be none; they are only shown. */
  readonly unsure: readonly TaskList[];
  /** The day that the lists' statuses are for. */
  readonly asOf: SerialDay;
  /** Where that day comes from, and whether the workbook has several. */
  readonly day: DayInForce;
  /** The workbook's own day, or what it becomes with the first command that writes. */
  readonly workbookDay: DaySetting;
  readonly policy: Policy;
  /** What 核对结论 have made of the official lists' deadlines, by key. */
  readonly ruledDeadlines: ReadonlyMap<string, string>;
};

/** Reads the workbook once (three `sync()`) and recognises its task lists. Nothing is written. */
export async function readLists(options: ReadListsOptions = {}): Promise<Result<WorkbookLists>> {
  const snapshot = await readWorkbook(options);
  return snapshot.ok ? ok(listsOf(snapshot.value, options)) : snapshot;
}

/** The task lists of a snapshot that has been read already. */
export function listsOf(
  snapshot: WorkbookSnapshot,
  options: Omit<ReadListsOptions, keyof ReadOptions> = {},
): WorkbookLists {
  return atOnce(listsStepwise(snapshot, options));
}

/** The same in parts. */
export function* listsStepwise(
  snapshot: WorkbookSnapshot,
  { asOf: asked, warnDays, corrections, includeUnsure }: Omit<ReadListsOptions, keyof ReadOptions> = {},
): Stepwise<WorkbookLists> {
  const kept = readPolicy(snapshot);
  const policy = warnDays === undefined ? kept : { ...kept, warnDays };
  const { lists, day, workbookDay } = yield* recogniseStepwise(
    snapshot,
    { ...policy, ...(corrections === undefined ? {} : { corrections }) },
    today(),
    asked,
  );
  const counts = ({ unsure }: TaskList): boolean => unsure !== true || includeUnsure === true;
  return {
    snapshot,
    lists: lists.filter(counts),
    unsure: lists.filter((list) => !counts(list)),
    asOf: day.day,
    day,
    workbookDay,
    policy,
    ruledDeadlines: ruledDeadlines(policy.rulings),
  };
}

/** The places of lists that are only shown: `台账（第3行）`. */
export function placesOf(lists: readonly TaskList[]): readonly string[] {
  return lists.map(({ sheet, headerRows }) =>
    fill(listsStrings.unsureAt, { sheet, row: headerRows.last + 1 }),
  );
}

/** A problem where nothing can be done because no list is sure. */
export function onlyUnsure({ lists, unsure }: WorkbookLists): Problem | undefined {
  if (lists.length > 0 || unsure.length === 0) return undefined;
  return { code: "only-unsure-lists", detail: { places: placesOf(unsure).join("、") } };
}

/**
 * `readLists` for a command that writes. Cells written by an older version may hold different days; a person must then
 * say which day counts. `asOf` says it, except where it is the day of a report only and the report would make the
 * settings, which hold a day for the whole workbook.
 *
 * @param writes What the command writes besides its own sheets: nothing, or settings that have to hold some day.
 * Problem: `several-days` (detail `days`).
 */
export async function readListsToWrite(
  options: ReadListsOptions,
  writes: "own-day" | "report" | "report-and-settings" = "own-day",
): Promise<Result<WorkbookLists>> {
  const read = await readToWrite(() => readLists(options));
  if (!read.ok) return read;
  const { snapshot, day } = read.value;
  const undecided = writes === "report-and-settings" && policyPlace(snapshot) === undefined;
  if (day.differing.length === 0 || (day.from === "asked" && !undecided)) return read;
  const days = day.differing.map(({ sheet, cell, day: one }) =>
    fill(settingsStrings.dayAt, { sheet, cell, day: isoOf(one) }),
  );
  return fail({ code: "several-days", detail: { days: days.join("、") } });
}
