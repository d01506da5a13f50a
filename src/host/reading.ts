import type { WorkbookNames } from "../core/features/insert/plan-insert";
import { ok, type Result } from "../core/base/problem";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/base/snapshot";
import { isSettingName } from "../core/marks/policy-place";
import { host } from "./current";
import type { HostResult, ReadOptions, RunOptions } from "./port";

/**
 * Reads the workbook. Formulas of the settings are always read: only the formula of 统计截止日 tells whether the day
 * follows the calendar. Rejects where there is no workbook at all.
 */
export const readWorkbook = async (options: ReadOptions = {}): Promise<HostResult<WorkbookSnapshot>> =>
  host().readWorkbook({ formulasAt: isSettingName, ...options });

type NamesInUse = WorkbookNames & {
  readonly structureProtected: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
  /** The workbook as far as it was read: its sheets come without cells. */
  readonly before: WorkbookSnapshot;
};

const UNREAD: Pick<SheetSnapshot, "used" | "values" | "formulas" | "numberFormats" | "merges"> = {
  used: null,
  values: [],
  formulas: [],
  numberFormats: [],
  merges: [],
};

/** The names that a workbook has in use, its date system, and whether sheets may be added. One request. */
export async function readNames(options: RunOptions = {}): Promise<Result<NamesInUse>> {
  const outline = await host().outline(options);
  if (!outline.ok) return outline;
  const { sheets, tableNames, names, structureProtected, dateSystem, settings } = outline.value;
  return ok({
    before: {
      structureProtected,
      sheets: sheets.map((sheet) => ({ ...UNREAD, ...sheet })),
      names,
      tables: [],
      settings,
    },
    settings,
    sheetNames: sheets.map(({ name }) => name),
    tableNames,
    names,
    structureProtected,
    ...(dateSystem === undefined ? {} : { dateSystem }),
  });
}
