import { restsOn } from "../core/base/rests-on";
import { fail, ok, type Result } from "../core/base/problem";
import type { DayInForce } from "../core/status/day-in-force";
import { policyPlace } from "../core/marks/policy-place";
import { planSettings, type SettingInput } from "../core/status/settings-sheet";
import { persistently } from "../host/writing/persistently";
import type { RunOptions } from "../host/port";
import { plannedAnew } from "./to-write";
import { write } from "./write";
import { readLists, readListsToWrite } from "./read-lists";
import { settingsShown, type SettingShown } from "./settings-shown";

export type WorkbookSettings = {
  readonly day: DayInForce;
  /** All settings but 统计截止日, which is in `day`. */
  readonly settings: readonly SettingShown[];
};

/** 督办设置 of the workbook. Three `sync()`; nothing is written. */
export async function readSettings(options: RunOptions = {}): Promise<Result<WorkbookSettings>> {
  const read = await readLists(options);
  return read.ok ? ok({ day: read.value.day, settings: settingsShown(read.value.snapshot) }) : read;
}

/**
 * Changes settings: the sheet is made where the workbook has none. Three `sync()` to read, three to write, three to read
 * back what stands there afterwards, which is what is returned.
 *
 * Problems: `several-days` where cells of an older version hold different days and none is set now; `workbook-protected`;
 * `date-system-1904`; those of `applySteps`.
 */
export const changeSettings = (
  input: SettingInput,
  options: RunOptions = {},
): Promise<Result<WorkbookSettings>> => plannedAnew(() => changeOnce(input, options));

async function changeOnce(input: SettingInput, options: RunOptions): Promise<Result<WorkbookSettings>> {
  const { asOf } = input;
  const read = await readListsToWrite({
    ...options,
    formulas: true,
    ...(asOf === undefined ? {} : { asOf }),
  });
  if (!read.ok) return read;
  const { snapshot, workbookDay } = read.value;
  if (snapshot.dateSystem === 1904) return fail({ code: "date-system-1904" });
  if (policyPlace(snapshot) === undefined && snapshot.structureProtected)
    return fail({ code: "workbook-protected" });
  const front = snapshot.sheets.find(({ visibility }) => visibility === "visible")?.name;
  const { edits, added } = planSettings(snapshot, input, workbookDay);
  const back = added && front !== undefined ? [{ kind: "activate", sheet: front } as const] : [];
  const applied = await write([[...edits, ...back]], {
    ...options,
    before: { snapshot },
    on: restsOn(snapshot, edits),
  });
  if (!applied.ok) return applied;
  const after = await persistently(() => readSettings(options));
  // It is written; where it can't be read back, what was asked for is what stands there.
  return after.ok ? after : ok({ day: read.value.day, settings: settingsShown(snapshot, input) });
}
