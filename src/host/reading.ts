import type { WorkbookNames } from "../core/features/insert/plan-insert";
import { ok, type Result } from "../core/base/problem";
import type { WorkbookSnapshot } from "../core/base/snapshot";
import { isSettingName } from "../core/marks/policy-place";
import { host } from "./current";
import type { HostResult, ReadOptions, RunOptions } from "./port";

/**
 * Reads the workbook. Formulas of the settings are always read: only the formula of 统计截止日 tells whether the day
 * follows the calendar. Rejects where there is no workbook at all.
 */
export const readWorkbook = async (options: ReadOptions = {}): Promise<HostResult<WorkbookSnapshot>> =>
  host().readWorkbook({ formulasAt: isSettingName, ...options });

/** The names that a workbook has in use, its date system, and whether sheets may be added. One request. */
export async function readNames(
  options: RunOptions = {},
): Promise<Result<WorkbookNames & { readonly structureProtected: boolean }>> {
  const outline = await host().outline(options);
  if (!outline.ok) return outline;
  const { sheets, tableNames, names, structureProtected, dateSystem } = outline.value;
  return ok({
    sheetNames: sheets.map(({ name }) => name),
    tableNames,
    names,
    structureProtected,
    ...(dateSystem === undefined ? {} : { dateSystem }),
  });
}
